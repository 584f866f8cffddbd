// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers in free text that may be a BSN (BR-07): nine digits that stand alone, also with spaces or dots between them and
 * also when they fail the 11-proef, because a number with one wrong digit still tells who is meant; and eight digits that are
 * a BSN with the zero before them left out. Other numbers of eight digits, such as dates, stay, and so do the digits of a
 * UUID, which identifies a message.
 */
public final class Bsnzoeker {
    /** A UUID as a whole, or digits. */
    private static final Pattern DIGITS = Pattern.compile("\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b"
            + "|(?<!\\d)(?:(?:\\d[\\s.]?){8}\\d|\\d{8})(?!\\d)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.]");
    private static final String MASK = "•••••";

    private Bsnzoeker() {}

    /** Whether a text has a number that may be a BSN. */
    public static boolean occursIn(String text) {
        return DIGITS.matcher(text).results().anyMatch(Bsnzoeker::isSuspect);
    }

    /** The text with a mark in the place of each number that may be a BSN. */
    public static String mask(String text) {
        return DIGITS.matcher(text).replaceAll(match -> isSuspect(match) ? MASK : match.group());
    }

    /** Every number of nine digits in a text that is a BSN; each once. Who is concerned is never guessed from a date. */
    public static Set<String> list(String text) {
        return DIGITS.matcher(text)
                .results()
                .filter(match -> match.group().length() > 8 && !isUuid(match))
                .map(Bsnzoeker::nineDigits)
                .filter(Bsn::isValid)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSuspect(MatchResult match) {
        return !isUuid(match) && (match.group().length() > 8 || Bsn.isValid(nineDigits(match)));
    }

    private static boolean isUuid(MatchResult match) {
        return match.group().indexOf('-') >= 0;
    }

    private static String nineDigits(MatchResult match) {
        String digits = SEPARATORS.matcher(match.group()).replaceAll("");
        return digits.length() == 8 ? "0" + digits : digits;
    }
}
