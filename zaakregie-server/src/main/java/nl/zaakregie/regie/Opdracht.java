// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody ordered to send, and what became of it.
 *
 * @param zaak    number of the zaak; empty while it has none
 * @param code    of a fault; empty without one
 * @param uitleg  what is wrong, in Dutch; empty when nothing is
 * @param bezig   whether it is being sent at this moment
 */
public record Opdracht(
        UUID id,
        String soort,
        Toestand toestand,
        String zaak,
        String code,
        String uitleg,
        boolean bezig,
        Instant gewijzigd) {
    /** Where an order stands. */
    public enum Toestand {
        /** Nothing was sent, or nothing that could have changed anything. */
        NIEUW,
        /** Sent, and not answered with yes or no: only the same message may be offered again. */
        ONBEKEND,
        /** Refused: the sender has to mend something, and then sends a new message. */
        GEWEIGERD,
        GELUKT
    }

    public boolean isGelukt() {
        return toestand == Toestand.GELUKT;
    }

    /** Whether what was sent can still be changed: not while nobody knows whether it arrived. */
    public boolean isVast() {
        return toestand == Toestand.GELUKT || bezig || (toestand == Toestand.ONBEKEND && code.isEmpty());
    }
}
