// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deelplan as the timeline draws it; the same facts stand in the table.
 *
 * @param onder     second line below the name: who carries it out
 * @param toelichting second line below the state
 * @param eind      planned end, or the day it was finished; absent when not known
 * @param statussen days on which a status was set
 */
record Tijdlijnregel(
        String naam,
        String onder,
        Stand stand,
        String toestand,
        String toelichting,
        LocalDate start,
        @Nullable LocalDate eind,
        List<LocalDate> statussen) {

    /** How far it is, as shape, colour and word. */
    enum Stand {
        KLAAR("ok", "tk"),
        LOOPT("run", "ta"),
        TE_LAAT("late", "tw");

        private final String icoon;
        private final String tekst;

        Stand(String icoon, String tekst) {
            this.icoon = icoon;
            this.tekst = tekst;
        }

        String icoon() {
            return icoon;
        }

        String tekst() {
            return tekst;
        }
    }

    /** The deelplannen of one levensdomein. */
    record Groep(String naam, String toelichting, List<Tijdlijnregel> regels) {}
}
