// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a WS-Security block into the header of an envelope and leaves every other byte as it is. */
final class Beveiligingskop {
    private static final Pattern ENVELOPE = Pattern.compile("<(?:([\\w.-]+):)?Envelope(?=[\\s>])[^>]*>");

    private Beveiligingskop() {}

    /** What holds no envelope, as hostile messages do, stays as it is. */
    static byte[] add(byte[] inhoud, byte[] blok) {
        // one char per byte, so that a place in the text is a place in the bytes
        Matcher envelope = ENVELOPE.matcher(new String(inhoud, StandardCharsets.ISO_8859_1));
        if (!envelope.find()) {
            return inhoud;
        }
        String name = envelope.group(1) == null ? "Header" : envelope.group(1) + ":Header";
        ByteArrayOutputStream out = new ByteArrayOutputStream(inhoud.length + blok.length + 64);
        out.writeBytes(Arrays.copyOf(inhoud, envelope.end()));
        out.writeBytes(("<" + name + ">").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(blok);
        out.writeBytes(("</" + name + ">").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(Arrays.copyOfRange(inhoud, envelope.end(), inhoud.length));
        return out.toByteArray();
    }
}
