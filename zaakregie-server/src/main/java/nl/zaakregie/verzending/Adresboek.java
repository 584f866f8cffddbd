// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.stuf.Systeem;

/**
 * Where destinations are and how they are addressed in messages. Looked up at each attempt, so that a changed address counts
 * for what waits already.
 */
public interface Adresboek {
    Optional<Adres> find(String bestemming, Portsoort portsoort);

    /** How a destination is named in stuurgegevens; for our own roles also how they name themselves. */
    Optional<Systeem> findSysteem(String bestemming);

    /** The destination that stuurgegevens name. */
    Optional<String> findNaam(Systeem systeem);

    /** How a destination is named in stuurgegevens. */
    default Systeem getSysteem(String bestemming) {
        return findSysteem(bestemming)
                .orElseThrow(() ->
                        new IllegalStateException("Het systeem " + bestemming + " staat niet in de configuratie"));
    }
}
