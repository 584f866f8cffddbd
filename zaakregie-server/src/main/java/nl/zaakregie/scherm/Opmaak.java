// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Tijdstip;

/** Dates, times and numbers as people read them. */
final class Opmaak {
    private static final Locale NL = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM yyyy", NL);
    private static final DateTimeFormatter DAG_KORT = DateTimeFormatter.ofPattern("d MMM", NL);
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("EEEE d MMMM", NL);
    private static final DateTimeFormatter VOLUIT_JAAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm", NL);
    private static final DateTimeFormatter SECONDE = DateTimeFormatter.ofPattern("HH:mm:ss", NL);

    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EE d MMM", NL);

    private Opmaak() {}

    static LocalDate today() {
        return LocalDate.now(Tijdstip.ZONE);
    }

    /** A day: with its year only when that is not this one. */
    static String dag(LocalDate day) {
        return day.format(day.getYear() == today().getYear() ? DAG_KORT : DAG).replace(".", "");
    }

    /** A day of a message, 8 digits or more; an incomplete one as it is. */
    static String dag(String digits) {
        return datum(digits).map(Opmaak::dag).orElse(digits);
    }

    /** A day of a moment in words: donderdag 12 november. */
    static String dagVoluit(LocalDate day) {
        return day.format(day.getYear() == today().getYear() ? VOLUIT : VOLUIT_JAAR);
    }

    static String dagVoluit(Instant moment) {
        return dagVoluit(local(moment).toLocalDate());
    }

    static java.util.Optional<LocalDate> datum(String digits) {
        if (digits.length() < 8 || !Tijdstip.isDate(digits.substring(0, 8))) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
    }

    static String tijd(Instant moment) {
        return local(moment).format(UUR);
    }

    static String uur(LocalDateTime moment) {
        return moment.format(UUR);
    }

    /** A moment: only the time when it is today. */
    static String moment(Instant moment) {
        LocalDateTime local = local(moment);
        return (local.toLocalDate().equals(today()) ? "vandaag" : dag(local.toLocalDate())) + " " + local.format(UUR);
    }

    /** A day in full, with a capital. */
    static String voluit(LocalDate day) {
        String text = day.format(VOLUIT_JAAR);
        return text.substring(0, 1).toUpperCase(NL) + text.substring(1);
    }

    /** A day of this week. */
    static String weekdag(LocalDate day) {
        return day.equals(today()) ? "vandaag" : day.format(WEEKDAG).replace(".", "");
    }

    /** The day of a moment, or that it is today or yesterday. */
    static String kort(Instant moment) {
        return dagInWoorden(dag(moment));
    }

    /** A day, or that it is today or yesterday. */
    static String dagInWoorden(LocalDate day) {
        return day.equals(today()) ? "vandaag" : day.equals(today().minusDays(1)) ? "gisteren" : dag(day);
    }

    static String momentMetSeconden(Instant moment) {
        LocalDateTime local = local(moment);
        return (local.toLocalDate().equals(today()) ? "" : dag(local.toLocalDate()) + " ") + local.format(SECONDE);
    }

    static String aantal(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    /** A number that was counted no further than just above the most: {@code 10.000+}. */
    static String hoogstens(long number, int most) {
        return number > most ? getal(most) + "+" : String.valueOf(number);
    }

    static String getal(long number) {
        return String.format(NL, "%,d", number);
    }

    /** A system by the last part of its name, which is what people know it by. */
    static String systeem(String naam) {
        return naam.substring(naam.lastIndexOf('/') + 1);
    }

    static String grootte(long bytes) {
        return bytes < 1000 ? bytes + " bytes" : bytes < 1_000_000 ? bytes / 1000 + " kB" : bytes / 1_000_000 + " MB";
    }

    /** What shows of the number of somebody: a BSN in full or masked, and of another number nothing. */
    static String bsn(String number, boolean full) {
        return !Bsn.isValid(number) ? "" : full ? number : bsn(number);
    }

    /** A BSN of which only the last four digits show. */
    static String bsn(String bsn) {
        return bsn.length() <= 4 ? "•••••" : "•••••" + bsn.substring(bsn.length() - 4);
    }

    static String kort(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    static String duur(long micros) {
        return Math.max(1, Math.round(micros / 1000.0)) + "\u00a0ms";
    }

    /** The day of a moment, here. */
    static LocalDate dag(Instant moment) {
        return local(moment).toLocalDate();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Tijdstip.ZONE);
    }
}
