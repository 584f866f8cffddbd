// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;

/**
 * A count as it may be shown. Of zaken that somebody may not see one by one, a small count could point at a family: below five
 * only that it is below five, and a sum with such a count in it only about.
 *
 * @param aantal the true count; never printed when {@code klein}
 * @param klein  whether the count is hidden
 * @param omstreeks whether the count is a sum that is rounded because a part of it is hidden
 */
record Telling(long aantal, boolean klein, boolean omstreeks) {
    private static final long KLEINSTE = 5;

    static Telling of(long count, boolean exact) {
        return new Telling(count, !exact && count > 0 && count < KLEINSTE, false);
    }

    static Telling sum(Collection<Telling> parts, boolean exact) {
        long sum = parts.stream().mapToLong(Telling::aantal).sum();
        Telling whole = of(sum, exact);
        boolean hidden = parts.stream().anyMatch(Telling::klein);
        return !hidden || whole.klein() ? whole : new Telling(Math.round(sum / 5.0) * 5, false, true);
    }

    /** For people. */
    public String tekst() {
        if (klein) {
            return "< 5";
        }
        String number = NumberFormat.getIntegerInstance(Locale.of("nl", "NL")).format(aantal);
        return omstreeks ? "ca. " + number : number;
    }

    /** How long it is drawn: every hidden count the same. */
    double lengte() {
        return klein ? 2.5 : aantal;
    }
}
