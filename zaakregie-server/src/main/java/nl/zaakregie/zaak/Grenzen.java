// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.Map;
import nl.zaakregie.stuf.StufElement;

/** The bounds {@code vanaf} and {@code totEnMet} of a question: both ends belong to the range. */
final class Grenzen {
    private static final String GEZET = "heeft.datumStatusGezet";

    private final Criteria criteria;

    Grenzen(Criteria criteria) {
        this.criteria = criteria;
    }

    void from(Map<String, StufElement> leaves) {
        leaves.forEach((path, leaf) -> bound(path, leaf, true));
    }

    void to(Map<String, StufElement> leaves) {
        leaves.forEach((path, leaf) -> bound(path, leaf, false));
    }

    private void bound(String path, StufElement leaf, boolean lower) {
        String text = leaf.text().strip();
        if (Criteria.DATES.containsKey(path)) {
            String column = criteria.column(Criteria.DATES.get(path));
            add(lower ? column : column + "_tot", lower, text);
        } else if (Criteria.TEXTS.containsKey(path)) {
            add(criteria.column(Criteria.TEXTS.get(path)), lower, text);
        } else if (path.equals(GEZET) && !text.isEmpty()) {
            add(criteria.column("status_gezet"), lower, lower ? Statussen.pad(text) : lastMoment(text));
        } else if (!path.equals(GEZET)) {
            criteria.passOver(leaf);
        }
    }

    /** An empty bound is an open end. A zaak without the value lies in no range. */
    private void add(String column, boolean lower, String text) {
        if (!text.isEmpty()) {
            criteria.add(column + " <> '' and " + column + (lower ? " >= ?" : " <= ?"), text);
        }
    }

    /** The last moment that a bound of less than 17 digits names: a day ends at its end. */
    private static String lastMoment(String text) {
        return (text + "99999999999999999").substring(0, 17);
    }
}
