// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Tijdstip;

/** Interop 23: tijdstipBericht is empty, or has a number of digits that no moment has; then its longest legal beginning counts. */
final class TijdstipDialect implements Dialect {
    private static final int[] LENGTHS = {17, 16, 15, 14, 12, 10, 8};

    @Override
    public Set<String> names() {
        return Set.of("tijdstipBericht");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String text = element.text().strip();
        if (text.isEmpty()) {
            plaats.note("SOEP-23", "tijdstipBericht is leeg.");
            return element;
        }
        String legal = legalPart(text);
        if (legal.equals(text) || !Tijdstip.isValid(legal)) {
            return element;
        }
        plaats.note(
                "SOEP-23",
                "tijdstipBericht heeft " + text.length() + " cijfers; gelezen zijn de eerste " + legal.length() + ".");
        return element.withText(legal);
    }

    @Override
    public StufElement standIn(StufElement element) {
        return element.text().isBlank() ? element.withText("19700101") : element;
    }

    private static String legalPart(String text) {
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        for (int length : LENGTHS) {
            if (text.length() >= length) {
                return text.substring(0, length);
            }
        }
        return text;
    }
}
