// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/**
 * The identification of a document: 1 to 40 characters, none of them a control character, no white space around it
 * (ZDS 4.2.7; BR-20). It stays the same over the versions of the document (BR-25).
 *
 * @param value the whole identification
 */
public record Documentidentificatie(String value) {
    private static final int LONGEST = 40;

    public Documentidentificatie {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a valid documentidentificatie: " + value);
        }
    }

    public static Optional<Documentidentificatie> parse(String text) {
        return isValid(text) ? Optional.of(new Documentidentificatie(text)) : Optional.empty();
    }

    /** Whether a text has the length and the characters of an identification. */
    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl);
    }
}
