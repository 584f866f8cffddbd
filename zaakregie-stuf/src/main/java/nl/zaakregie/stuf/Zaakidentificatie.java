// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/**
 * The identification of a zaak: the gemeentecode of four digits and up to 36 characters more, 5 to 40 together, none of
 * {@code \ / " * ? : < > |} and no white space (BR-01).
 *
 * @param value the whole identification
 */
public record Zaakidentificatie(String value) {
    private static final String FORBIDDEN = "\\/\"*?:<>|";

    public Zaakidentificatie {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a valid zaakidentificatie: " + value);
        }
    }

    public static Optional<Zaakidentificatie> parse(String text) {
        return isValid(text) ? Optional.of(new Zaakidentificatie(text)) : Optional.empty();
    }

    /** Whether a text has the length and the characters of an identification. */
    public static boolean isValid(String text) {
        if (text.length() < 5 || text.length() > 40) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > 126 || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The first four characters: the code of the responsible municipality. */
    public String gemeentecode() {
        return value.substring(0, 4);
    }
}
