// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.time.YearMonth;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Tijdstip;

/**
 * A date that may be incomplete, as the days that it may be. A whole date begins and ends on the same day;
 * a date of which not even the year is known spans everything; no date is two empty texts.
 *
 * @param van first day, jjjjmmdd
 * @param tot last day, jjjjmmdd
 */
record Datumspan(String van, String tot) {
    private static final Datumspan NONE = new Datumspan("", "");
    private static final Datumspan UNKNOWN = new Datumspan("00000000", "99999999");

    static Datumspan of(StufElement date) {
        String text = date.text().strip();
        if (!Tijdstip.isDate(text)) {
            return NONE;
        }
        return switch (date.attribute(Namen.IND_ONVOLLEDIGE_DATUM).orElse("V")) {
            case "D" -> {
                YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 4, 6));
                yield new Datumspan(text.substring(0, 6) + "01", text.substring(0, 6) + month.lengthOfMonth());
            }
            case "M" -> new Datumspan(text.substring(0, 4) + "0101", text.substring(0, 4) + "1231");
            case "J" -> UNKNOWN;
            default -> new Datumspan(text, text);
        };
    }

    /** The span of an attribute of a zaak. */
    static Datumspan of(StufElement zaak, String attribute) {
        return zaak.child(Namen.zkn(attribute)).map(Datumspan::of).orElse(NONE);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
