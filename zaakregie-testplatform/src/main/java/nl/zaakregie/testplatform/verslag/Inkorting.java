// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens what nobody reads: content in base64, blanks without end, and a message longer than a report should hold. */
final class Inkorting {
    private static final int LONGEST = 60_000;
    private static final int SHOWN = 60;
    private static final Pattern INHOUD = Pattern.compile(">([A-Za-z0-9+/=\\s]{400,})<");

    private Inkorting() {}

    /** The text with long content cut, and how long it was. */
    static String content(String text) {
        return INHOUD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(">" + start(match.group(1)) + "<"));
    }

    private static String start(String content) {
        String stripped = content.strip();
        return stripped.substring(0, Math.min(SHOWN, stripped.length())) + "... (" + content.length() + " tekens)";
    }

    /** The text, cut when it is too long as a whole. */
    static String whole(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n... (" + text.length() + " tekens)";
    }
}
