// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tijdstip of StUF: jjjjmmdd, followed by as much of uummss and thousandths as is known.
 *
 * @param text 8, 10, 12, 14, 15, 16 or 17 digits
 */
public record Tijdstip(String text) implements Comparable<Tijdstip> {
    private static final int FULL = 17;

    public Tijdstip {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Geen geldig tijdstip");
        }
    }

    public static Optional<Tijdstip> parse(String text) {
        return isValid(text) ? Optional.of(new Tijdstip(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        int length = text.length();
        if (length < 8 || length > FULL || length == 9 || length == 11 || length == 13) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return isDate(text)
                && (length < 10 || number(text, 8, 10) < 24)
                && (length < 12 || number(text, 10, 12) < 60)
                && (length < 14 || number(text, 12, 14) < 60);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)).getYear() >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Compares padded with zeros to 17 digits. */
    @Override
    public int compareTo(Tijdstip other) {
        return padded().compareTo(other.padded());
    }

    /** The tijdstip in 17 digits. */
    public String padded() {
        return text + "0".repeat(FULL - text.length());
    }
}
