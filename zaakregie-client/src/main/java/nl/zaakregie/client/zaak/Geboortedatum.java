// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.bg;

import java.time.LocalDate;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;

/**
 * A date of birth, of which the day, the month or the year may be unknown (StUF 03.01 paragraph 3.3.1; R-086).
 *
 * @param datum    the date; what is unknown of it is any value that makes the date exist
 * @param onbekend how much of it is unknown
 */
public record Geboortedatum(LocalDate datum, Onbekend onbekend) {
    /** How much of a date is unknown; the code is the value of StUF:indOnvolledigeDatum. */
    public enum Onbekend {
        /** Nothing: the date is complete. */
        NIETS("V"),
        /** The day. */
        DAG("D"),
        /** The day and the month. */
        MAAND("M"),
        /** Day, month and year. */
        JAAR("J");

        private final String code;

        Onbekend(String code) {
            this.code = code;
        }
    }

    /** A complete date. */
    public static Geboortedatum of(LocalDate datum) {
        return new Geboortedatum(datum, Onbekend.NIETS);
    }

    StufElement toElement() {
        StufElement element = StufElement.of(bg("geboortedatum"), Elementen.text(datum));
        return onbekend == Onbekend.NIETS ? element : element.withAttribute(Namen.IND_ONVOLLEDIGE_DATUM, onbekend.code);
    }
}
