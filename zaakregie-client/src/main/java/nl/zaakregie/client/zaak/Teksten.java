// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Checks of texts that are to stand in an element. */
final class Teksten {
    /** What XML 1.0 allows in a document, without the surrogates that Java's code points never are on their own. */
    private static final IntPredicate ALLOWED = c ->
            c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;

    private Teksten() {}

    /** The text without surrounding white space. */
    static String required(String element, String text, int maximum) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(element + " has no value");
        }
        // schema processors of Java count a character outside the basic plane twice
        if (stripped.length() > maximum) {
            throw new IllegalArgumentException(element + " is longer than " + maximum + " characters");
        }
        if (!stripped.codePoints().allMatch(ALLOWED)) {
            throw new IllegalArgumentException(element + " has a character that XML forbids");
        }
        return stripped;
    }

    /** The text without surrounding white space; null when there is none. */
    static @Nullable String optional(String element, @Nullable String text, int maximum) {
        return text == null || text.isBlank() ? null : required(element, text, maximum);
    }
}
