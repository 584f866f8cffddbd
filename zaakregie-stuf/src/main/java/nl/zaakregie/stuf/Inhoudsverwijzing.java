// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the tree of a message in the place of binary content that was cut out of it (StUF protocolbindingen
 * paragraph 3.1; ): the hash and the size of the content. The same content gives the same text, whether it
 * came as base64 or as MTOM attachment, and the text is itself valid base64Binary, so that a tree with it validates.
 *
 * @param sha256  SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param grootte number of bytes
 */
public record Inhoudsverwijzing(String sha256, long grootte) {
    private static final Pattern TEXT = Pattern.compile("sha256/([0-9a-f]{64})/(\\d{20})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a hash of another form and a negative size. */
    public Inhoudsverwijzing {
        if (!HASH.matcher(sha256).matches() || grootte < 0) {
            throw new IllegalArgumentException("Not a SHA-256 with a size");
        }
    }

    /** Reads the text of an element; empty when there is no content or the text is none of ours. */
    public static Optional<Inhoudsverwijzing> find(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Inhoudsverwijzing(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** The text for the element. Content of 0 bytes is no text at all: the element is empty, as it is on the wire. */
    public String text() {
        return grootte == 0 ? "" : String.format(Locale.ROOT, "sha256/%s/%020d", sha256, grootte);
    }
}
