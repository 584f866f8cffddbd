// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.Systeem;

/**
 * Who changed a zaak, when and by which message.
 *
 * @param zender    the sending system
 * @param gebruiker the user within it; empty when the message did not say
 * @param berichtId the message in the berichtenlog
 */
record Herkomst(String zender, String gebruiker, Instant moment, UUID berichtId) {
    private static final Clock CLOCK = Clock.systemUTC();

    /** Now, by a message; taken while the zaak is locked, so that the versions of a zaak follow each other in time. */
    static Herkomst of(Verzoek verzoek) {
        Systeem zender = verzoek.stuurgegevens().zender();
        return new Herkomst(
                verzoek.zender(), zender == null ? "" : zender.gebruiker(), CLOCK.instant(), verzoek.berichtId());
    }
}
