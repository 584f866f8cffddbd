// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A message with open places, cut up beforehand: making one costs the load generator next to nothing. */
final class Template {
    private static final String PLACE = "\u0000";

    private final List<byte[]> parts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private Template(String text) {
        int from = 0;
        for (int at = text.indexOf(PLACE); at >= 0; at = text.indexOf(PLACE, from)) {
            parts.add(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
            places.add(text.charAt(at + 1) - '0');
            from = at + 2;
        }
        parts.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An example message in which each pattern became an open place.
     *
     * @param patterns regular expressions; place n takes what matches the n-th
     */
    static Template of(String example, String... patterns) {
        String text = read("/berichten/" + example);
        for (int i = 0; i < patterns.length; i++) {
            String filled = text.replaceAll(patterns[i], PLACE + i);
            if (filled.equals(text)) {
                throw new IllegalArgumentException(example + " has nothing that matches " + patterns[i]);
            }
            text = filled;
        }
        return new Template(text);
    }

    static String read(String resource) {
        try (InputStream stream = Template.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] fill(String... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * 1024);
        for (int i = 0; i < places.size(); i++) {
            bytes.writeBytes(parts.get(i));
            bytes.writeBytes(values[places.get(i)].getBytes(StandardCharsets.US_ASCII));
        }
        bytes.writeBytes(parts.getLast());
        return bytes.toByteArray();
    }
}
