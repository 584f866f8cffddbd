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
 * @param sinds     since when nothing was heard, a hand-over is open or was refused; absent when it just runs
 * @param norm      day on which an open hand-over should have been answered
 */
record Tijdlijnregel(
        String naam,
        String onder,
        Stand stand,
        String toestand,
        String toelichting,
        LocalDate start,
        @Nullable LocalDate eind,
        List<LocalDate> statussen,
        @Nullable LocalDate sinds,
        @Nullable LocalDate norm) {

    /** How far it is, as shape, colour and word. */
    enum Stand {
        KLAAR("ok", "tk"),
        LOOPT("run", "ta"),
        TE_LAAT("late", "tw"),
        /** Nothing was heard for long. */
        STIL("late", "tw"),
        /** Handed over, not answered yet. */
        OVERDRACHT("wacht", "tw"),
        /** Handed over, and refused or not delivered. */
        GEWEIGERD("stop", "ts");

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
