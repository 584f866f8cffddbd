// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.Bsn;

/**
 * Hides persons that may exist. The platform makes up its own, with BSNs of the test range; a system under test may be
 * filled with others. Of a person with another BSN every value goes, and a BSN goes wherever it stands.
 */
final class Afscherming {
    private static final Pattern PERSOON = Pattern.compile(
            "<((?:[\\w.-]+:)?(?:natuurlijkPersoon|natuurlijkpersoon))\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern WAARDE = Pattern.compile(">([^<>]*[^<>\\s][^<>]*)<");
    private static final Pattern NEGEN = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final String TESTREEKS = "99999";

    private Afscherming() {}

    /** A text without persons that may exist. */
    static String hide(String text) {
        String persons = PERSOON.matcher(text).replaceAll(match -> Matcher.quoteReplacement(person(match.group())));
        return NEGEN.matcher(persons).replaceAll(match -> isReal(match.group()) ? "*********" : match.group());
    }

    private static String person(String element) {
        boolean real = NEGEN.matcher(element).results().anyMatch(match -> isReal(match.group()));
        return real ? WAARDE.matcher(element).replaceAll(">***<") : element;
    }

    private static boolean isReal(String digits) {
        return Bsn.isValid(digits) && !digits.startsWith(TESTREEKS);
    }
}
