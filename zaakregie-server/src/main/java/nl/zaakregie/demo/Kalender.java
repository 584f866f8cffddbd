// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.zaakregie.stuf.Tijdstip;

/**
 * The days of the demo: day 0 is the day on which it was loaded for the first time.
 *
 * @param dagNul the date of day 0
 * @param nu     this moment, Dutch local time
 */
record Kalender(LocalDate dagNul, LocalDateTime nu) {

    /** Day 0 is today. */
    static Kalender today(Clock clock) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), Tijdstip.ZONE).truncatedTo(ChronoUnit.SECONDS);
        return new Kalender(now.toLocalDate(), now);
    }

    /** Day 0 is the day that makes a day of the demo fall on a date. */
    Kalender anchored(int dag, LocalDate datum) {
        return new Kalender(datum.minusDays(dag), nu);
    }

    LocalDate datum(int dag) {
        return dagNul.plusDays(dag);
    }

    /** A moment; one that is still to come is now. */
    LocalDateTime moment(int dag, String tijd) {
        LocalDateTime moment = datum(dag).atTime(LocalTime.parse(tijd));
        return moment.isAfter(nu) ? nu : moment;
    }
}
