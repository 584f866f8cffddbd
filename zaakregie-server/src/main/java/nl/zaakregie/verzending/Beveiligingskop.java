// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a WS-Security block first in the header of an envelope and leaves every other byte as it is. */
final class Beveiligingskop {
    private static final Pattern ENVELOPE = Pattern.compile("<(?:([\\w.-]+):)?Envelope(?=[\\s>])[^>]*>");
    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*\\?>");

    private Beveiligingskop() {}

    /**
     * Adds a block.
     *
     * @param start the envelope, or as much of it as holds its header, also after the head of its part of a multipart body
     * @param blok  the block, with or without XML declaration
     */
    static byte[] add(byte[] start, byte[] blok) {
        // one char per byte, so that a place in the text is a place in the bytes
        String text = new String(start, StandardCharsets.ISO_8859_1);
        Matcher envelope = ENVELOPE.matcher(text);
        if (!envelope.find()) {
            return start;
        }
        String block = DECLARATION
                .matcher(new String(blok, StandardCharsets.ISO_8859_1))
                .replaceFirst("");
        String name = envelope.group(1) == null ? "Header" : envelope.group(1) + ":Header";
        Matcher header = Pattern.compile("\\s*<" + Pattern.quote(name) + "(?=[\\s>/])[^>]*>")
                .matcher(text)
                .region(envelope.end(), text.length());
        if (!header.lookingAt()) {
            return put(start, envelope.end(), envelope.end(), "<" + name + ">" + block + "</" + name + ">");
        }
        if (header.group().endsWith("/>")) {
            return put(start, header.start(), header.end(), "<" + name + ">" + block + "</" + name + ">");
        }
        return put(start, header.end(), header.end(), block);
    }

    private static byte[] put(byte[] bytes, int from, int to, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + text.length());
        out.write(bytes, 0, from);
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(Arrays.copyOfRange(bytes, to, bytes.length));
        return out.toByteArray();
    }
}
