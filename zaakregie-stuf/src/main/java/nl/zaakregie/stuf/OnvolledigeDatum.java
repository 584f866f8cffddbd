// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date of which the day, the month or the year may be unknown: jjjjmmdd with StUF:indOnvolledigeDatum (StUF 03.01
 * paragraph 3.3.1; R-086). The digits of unknown parts mean nothing, so two dates with the same known parts are equal.
 *
 * @param value        eight digits of a date that exists, unknown parts at their lowest
 * @param volledigheid which parts are known
 */
public record OnvolledigeDatum(String value, Volledigheid volledigheid) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The values of StUF:indOnvolledigeDatum. */
    public enum Volledigheid {
        /** The whole date is known. */
        V,
        /** The day is not known. */
        D,
        /** Day and month are not known. */
        M,
        /** Nothing is known but that there is a date. */
        J
    }

    public OnvolledigeDatum {
        if (!Tijdstip.isDate(value)) {
            throw new IllegalArgumentException("Not an existing date of eight digits");
        }
        value = switch (volledigheid) {
            case V -> value;
            case D -> value.substring(0, 6) + "01";
            case M -> value.substring(0, 4) + "0101";
            case J -> "00010101";
        };
    }

    /** A date that is wholly known. */
    public static OnvolledigeDatum of(LocalDate date) {
        return new OnvolledigeDatum(date.format(DateTimeFormatter.BASIC_ISO_DATE), Volledigheid.V);
    }

    /** The date in an element; empty when it holds none, or one that does not exist, or the attribute is none of the four. */
    public static Optional<OnvolledigeDatum> parse(StufElement element) {
        String digits = element.text().strip();
        String indication = element.attribute(Namen.IND_ONVOLLEDIGE_DATUM).orElse(Volledigheid.V.name());
        if (!Tijdstip.isDate(digits)) {
            return Optional.empty();
        }
        for (Volledigheid candidate : Volledigheid.values()) {
            if (candidate.name().equals(indication)) {
                return Optional.of(new OnvolledigeDatum(digits, candidate));
            }
        }
        return Optional.empty();
    }

    public boolean isVolledig() {
        return volledigheid == Volledigheid.V;
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return volledigheid == Volledigheid.J ? FIRST : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        LocalDate from = earliest();
        return switch (volledigheid) {
            case V -> from;
            case D -> from.withDayOfMonth(from.lengthOfMonth());
            case M -> from.withDayOfYear(from.lengthOfYear());
            case J -> LAST;
        };
    }

    /** Whether every day that it can be lies between these two, both included; never when the year is not known. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return volledigheid != Volledigheid.J && !earliest().isBefore(from) && !latest().isAfter(to);
    }

    /** Whether it is before another date whatever the unknown parts are. */
    public boolean isCertainlyBefore(OnvolledigeDatum other) {
        return latest().isBefore(other.earliest());
    }
}
