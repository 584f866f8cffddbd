// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A moment in Dutch local time, jjjjmmdd[uu[mm[ss[d[d[d]]]]]]: 8, 10, 12, 14, 15, 16 or 17 digits (StUF 03.01 paragraph
 * 3.3.1; ). The text is kept as it was given.
 *
 * @param value the digits
 */
public record Tijdstip(String value) implements Comparable<Tijdstip> {
    /** The time zone of every moment in StUF. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    public Tijdstip {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a valid tijdstip: " + value);
        }
    }

    public static Optional<Tijdstip> parse(String text) {
        return isValid(text) ? Optional.of(new Tijdstip(text)) : Optional.empty();
    }

    /** A moment with all 17 digits. */
    public static Tijdstip of(LocalDateTime moment) {
        return new Tijdstip(moment.format(FULL));
    }

    /** Whether a text is an existing moment of a legal length. */
    public static boolean isValid(String text) {
        int length = text.length();
        boolean legal = length == 8 || length == 10 || length == 12 || (length >= 14 && length <= 17);
        if (!legal || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            toMoment(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether a text is an existing date of eight digits. */
    public static boolean isDate(String text) {
        return text.length() == 8 && isValid(text);
    }

    /** The moment, absent parts zero. */
    public LocalDateTime toLocalDateTime() {
        return toMoment(value);
    }

    /** The eight digits of the date. */
    public String date() {
        return value.substring(0, 8);
    }

    private static LocalDateTime toMoment(String text) {
        String padded = text + "00000000000000000".substring(text.length());
        LocalDate date = LocalDate.of(number(padded, 0, 4), number(padded, 4, 6), number(padded, 6, 8));
        LocalTime time = LocalTime.of(
                number(padded, 8, 10),
                number(padded, 10, 12),
                number(padded, 12, 14),
                number(padded, 14, 17) * 1_000_000);
        return date.atTime(time);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Order in time; absent parts count as zero. */
    @Override
    public int compareTo(Tijdstip other) {
        return toLocalDateTime().compareTo(other.toLocalDateTime());
    }
}
