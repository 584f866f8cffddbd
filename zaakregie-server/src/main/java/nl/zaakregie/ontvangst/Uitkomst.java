// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** What became of a message. */
public sealed interface Uitkomst {

    /** Done: Bv03 or Bv02. */
    record Bevestigd(List<Bevinding> bevindingen) implements Uitkomst {}

    /**
     * Answered: La01 or Du02.
     *
     * @param root   root element of the answer
     * @param inhoud everything after stuurgegevens
     */
    record Beantwoord(QName root, List<StufElement> inhoud) implements Uitkomst {}

    /**
     * Refused; everything the handler wrote is rolled back.
     *
     * @param details what is wrong, in Dutch
     */
    record Geweigerd(Foutcode code, String details, List<Bevinding> bevindingen) implements Uitkomst {
        public static Geweigerd of(Foutcode code, String details) {
            return new Geweigerd(code, details, List.of());
        }

        /** By the findings that are faults; the first code of the table wins. */
        public static Geweigerd of(List<Bevinding> bevindingen) {
            List<Bevinding> faults =
                    bevindingen.stream().filter(Bevinding::isFout).toList();
            Foutcode code = faults.stream()
                    .map(Bevinding::foutcode)
                    .min(Foutcode::compareTo)
                    .orElse(Foutcode.STUF058);
            StringBuilder details = new StringBuilder();
            for (Bevinding fault : faults) {
                details.append(details.isEmpty() ? "" : " | ")
                        .append(fault.regel())
                        .append(": ")
                        .append(fault.tekst())
                        .append(" (")
                        .append(fault.xpath())
                        .append(fault.line() > 0 ? ", regel " + fault.line() : "")
                        .append(")");
            }
            return new Geweigerd(code, details.toString(), bevindingen);
        }
    }
}
