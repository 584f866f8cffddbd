// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import nl.zaakregie.ontvangst.Verzonden;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import org.springframework.stereotype.Component;

/** Knows the numbers of hand-overs for as long as they are kept: an answer may take longer than a message is kept. */
@Component
class Overdrachtnummers implements Verzonden {
    private final Overdrachten overdrachten;

    Overdrachtnummers(Overdrachten overdrachten) {
        this.overdrachten = overdrachten;
    }

    @Override
    public boolean knows(String referentienummer, Stuurgegevens antwoord) {
        return overdrachten.knows(referentienummer);
    }

    @Override
    public void answered(Stuurgegevens kop, StufElement antwoord) {
        // the outbox tells the hand-over what a late Fo03 on its message means
    }
}
