// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a form. */
public record Formulier(Map<String, String> velden) {
    public Formulier {
        velden = Map.copyOf(velden);
    }

    /** What stands in a form that nobody filled in. */
    public static Formulier empty() {
        return new Formulier(Map.of("set", "rzs", "rol", "zaaksysteem", "wachttijd", "120"));
    }

    /** The form in a request; one longer than any of ours is cut. */
    static Formulier read(InputStream body) throws IOException {
        return parse(new String(body.readNBytes(64 * 1024), StandardCharsets.UTF_8));
    }

    /** A form as a browser sends it. */
    static Formulier parse(String body) {
        Map<String, String> found = new HashMap<>();
        for (String pair : body.split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) {
                found.put(
                        decode(pair.substring(0, is)),
                        decode(pair.substring(is + 1)).strip());
            }
        }
        return new Formulier(found);
    }

    /** A field; empty when it is not there. */
    public String get(String name) {
        return velden.getOrDefault(name, "");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
