// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identification of a document: 1 to 40 characters, none of {@code \ / " * ? : < > |} and none that cannot be seen
 * (ZDS 1.1 paragraph 4.2.4; BR-20).
 *
 * @param value the whole identification
 */
public record Documentidentificatie(String value) {
    private static final Pattern VALID = Pattern.compile("[^\\\\/\"*?:<>|\\p{Cntrl}]{1,40}");

    /** Refuses what is no identification. */
    public Documentidentificatie {
        if (!VALID.matcher(value).matches() || value.isBlank()) {
            throw new IllegalArgumentException("Not a valid identificatie of a document: " + value);
        }
    }

    /** Reads an identification; empty when the text is none. */
    public static Optional<Documentidentificatie> parse(String text) {
        return VALID.matcher(text).matches() && !text.isBlank()
                ? Optional.of(new Documentidentificatie(text))
                : Optional.empty();
    }
}
