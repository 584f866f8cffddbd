// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays XML out for people: an element per line, children indented. The text of an element stays on its line. */
final class Inspringing {
    private static final Pattern TAG = Pattern.compile("<[^>]*>|[^<]+");

    private Inspringing() {}

    /** Only for text that was read as XML; the bytes that went over the line are not changed by it. */
    static String of(String xml) {
        StringBuilder out = new StringBuilder(xml.length() + 1024);
        Matcher tokens = TAG.matcher(xml.strip());
        int depth = 0;
        boolean afterText = false;
        while (tokens.find()) {
            String token = tokens.group();
            if (!token.startsWith("<")) {
                if (!token.isBlank()) {
                    out.append(token.strip());
                    afterText = true;
                }
                continue;
            }
            boolean closes = token.startsWith("</");
            depth -= closes ? 1 : 0;
            boolean sameLine = closes && (afterText || opensJustBefore(out, token));
            if (!sameLine && !out.isEmpty()) {
                out.append('\n').append("  ".repeat(Math.max(0, depth)));
            }
            out.append(token);
            afterText = false;
            depth += closes || token.endsWith("/>") || token.startsWith("<?") || token.startsWith("<!") ? 0 : 1;
        }
        return out.toString();
    }

    private static boolean opensJustBefore(StringBuilder out, String closing) {
        String name = closing.substring(2, closing.length() - 1).strip();
        int start = out.lastIndexOf("<");
        return start >= 0
                && out.charAt(out.length() - 1) == '>'
                && out.charAt(out.length() - 2) != '/'
                && out.substring(start).matches("<" + Pattern.quote(name) + "(\\s[^>]*)?>");
    }
}
