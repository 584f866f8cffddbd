// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.util.List;

/** Somebody's work in the words of the page. */
final class Werkblad {

    private Werkblad() {}

    /**
     * Something that asks for attention.
     *
     * @param wat   kind of it, with its mark
     * @param knop  what can be done about it, at the address
     * @param sinds day on which it began
     */
    record Aandacht(
            Overdrachtstand wat, String naam, String zaak, String uitleg, LocalDate sinds, String knop, String adres) {

        public String dag() {
            return Opmaak.dagInWoorden(sinds);
        }
    }

    /** A deelplan in the row of blocks: klaar, loopt, wacht, geweigerd or leeg. */
    record Blok(String soort, int links) {}

    /** A plan with how far its deelplannen are. */
    record Planrij(
            String naam,
            String identificatie,
            String status,
            List<Blok> blokken,
            String voortgang,
            String gewijzigd,
            boolean stil,
            String hiernaDag,
            String hiernaWat) {
        public int breedte() {
            return Math.max(14, blokken.size() * 17 - 3);
        }
    }

    /** A deelplan that a backoffice accepted. */
    record Zaakrij(String naam, String zaak, String adres, String status, String icoon, String sinds) {}

    /** Something that is due. */
    record Datum(String wat, String waarbij, LocalDate dag) {
        public String kort() {
            return Opmaak.weekdag(dag);
        }
    }

    /** A system, and when it was last heard of. */
    record Bron(String systeem, String laatste, boolean stil) {
        public String naam() {
            return Opmaak.systeem(systeem);
        }
    }
}
