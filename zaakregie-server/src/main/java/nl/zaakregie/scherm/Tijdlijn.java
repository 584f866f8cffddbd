// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.scherm.Tijdlijnregel.Groep;
import nl.zaakregie.scherm.Tijdlijnregel.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws the timeline of a plan as SVG, wide (name left, state right) or narrow (both above the bar). A bar runs from the
 * start, solid until today and outlined until the planned end; a dot is a day on which a status was set.
 */
final class Tijdlijn {
    private static final int TOP = 58;
    private static final int BAR = 12;
    private static final int MOST_MONTHS = 18;
    /** Half the width of the diamond of an appointment. */
    private static final int DIAMOND = 6;

    private static final int LABEL = 68;

    private final boolean narrow;
    private final LocalDate today;
    private final LocalDate from;
    private final LocalDate to;
    private final int width;
    private final double left;
    private final double right;
    private final StringBuilder bands = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private int y = TOP;

    private Tijdlijn(List<Groep> groups, LocalDate today, boolean narrow) {
        this.narrow = narrow;
        this.today = today;
        this.width = narrow ? 326 : 1214;
        this.left = narrow ? 0 : 244;
        this.right = narrow ? width : width - 252;
        LocalDate first = days(groups).min(LocalDate::compareTo).orElse(today);
        LocalDate last = days(groups).max(LocalDate::compareTo).orElse(today);
        LocalDate end = earlier(later(last, today.plusWeeks(3)), today.plusMonths(4));
        LocalDate begin = later(earlier(first, today.minusMonths(1)), end.minusMonths(MOST_MONTHS));
        this.from = begin.withDayOfMonth(1);
        this.to = end.withDayOfMonth(1).plusMonths(1);
    }

    /** Whether there is anything to draw. */
    static boolean isEmpty(List<Groep> groups) {
        return groups.stream().allMatch(g -> g.regels().isEmpty());
    }

    /** The drawing, as an svg element with everything in it escaped. */
    static String draw(List<Groep> groups, LocalDate today, boolean narrow, String label) {
        return draw(groups, today, null, narrow, label);
    }

    /** The same, with the day of an appointment. */
    static String draw(
            List<Groep> groups, LocalDate today, @Nullable LocalDate afspraak, boolean narrow, String label) {
        Tijdlijn line = new Tijdlijn(groups, today, narrow);
        return line.draw(groups, afspraak, label);
    }

    private static Stream<LocalDate> days(List<Groep> groups) {
        return groups.stream()
                .flatMap(g -> g.regels().stream())
                .flatMap(r -> Stream.of(r.start(), r.eind()))
                .filter(Objects::nonNull);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String draw(List<Groep> groups, @Nullable LocalDate afspraak, String label) {
        for (Groep group : groups) {
            drawGroup(group);
        }
        int height = y + 2;
        return "<svg class=\"zr-tl zr-tl--" + (narrow ? "narrow" : "wide") + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"group\" aria-label=\"" + escaped(label) + "\">" + bands + months(height) + body
                + now(height, afspraak) + appointment(afspraak, height) + "</svg>";
    }

    private void drawGroup(Groep group) {
        int height = narrow ? 34 : 32;
        bands.append("<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" class=\"band\"/>".formatted(y, width, height));
        double middle = y + height / 2.0;
        text(narrow ? 4 : 12, middle + 4.5, "th", fitted(group.naam(), narrow ? 44 : 32), false);
        if (!narrow) {
            text(right + 16, middle + 4.5, "t2", fitted(group.toelichting(), 38), false);
            bracket(group, middle);
        }
        y += height;
        group.regels().forEach(this::drawRow);
    }

    /** From the first start to the last end of what is in the group; open at the right when it runs on. */
    private void bracket(Groep group, double middle) {
        group.regels().stream()
                .map(Tijdlijnregel::start)
                .min(LocalDate::compareTo)
                .ifPresent(start -> {
                    double a = clamped(start);
                    LocalDate end = group.regels().stream()
                            .map(this::end)
                            .max(LocalDate::compareTo)
                            .orElse(start);
                    double b = clamped(end);
                    body.append("<path d=\"M%s %sv10M%s %sH%s%s\" class=\"span\"/>"
                            .formatted(
                                    n(a),
                                    n(middle - 5),
                                    n(a),
                                    n(middle),
                                    n(b),
                                    end.isBefore(to) ? "M%s %sv10".formatted(n(b), n(middle - 5)) : ""));
                });
    }

    private LocalDate end(Tijdlijnregel row) {
        LocalDate end = row.eind();
        return end == null ? to : end;
    }

    private void drawRow(Tijdlijnregel row) {
        int height = narrow ? 54 : 40;
        double middle = narrow ? y + 36 : y + height / 2.0;
        List<Woorden> words = narrow
                ? List.of(
                        new Woorden(4, y + 19, "nm", row.naam(), 21),
                        new Woorden(width - 4, y + 19, row.stand().tekst(), row.toestand(), 18))
                : List.of(
                        new Woorden(24, y + 17, "nm", row.naam(), 29),
                        new Woorden(24, y + 32, "t2", row.onder(), 31),
                        new Woorden(right + 16, y + 17, row.stand().tekst(), row.toestand(), 34),
                        new Woorden(right + 16, y + 32, "t2", row.toelichting(), 38));
        body.append("<a href=\"#deelplannen\" aria-label=\"")
                .append(escaped(name(row, words)))
                .append("\">");
        body.append("<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" class=\"hit\"/>".formatted(y, width, height));
        drawBar(row, middle - BAR / 2.0, middle);
        words.forEach(w -> text(w.at(), w.base(), w.kind(), w.shown(), narrow && w.at() > left + 4));
        body.append("</a><path d=\"M0 %dH%d\" class=\"rule\"/>".formatted(y + height, width));
        y += height;
    }

    /** Words at a place, of which only so many characters fit. */
    private record Woorden(double at, double base, String kind, String all, int most) {
        String shown() {
            return fitted(all, most);
        }

        boolean isCut() {
            return all.length() > most;
        }
    }

    private void drawBar(Tijdlijnregel row, double top, double middle) {
        switch (row.stand()) {
            case KLAAR -> bar(clamped(row.start()), top, clamped(end(row)) - clamped(row.start()), BAR, "bar--ok");
            case GEWEIGERD -> drawRefused(row, top, middle);
            case OVERDRACHT -> drawHandedOver(row, top, middle);
            case LOOPT, TE_LAAT, STIL -> drawRunning(row, top);
        }
        for (LocalDate day : row.statussen()) {
            if (!day.isBefore(from) && day.isBefore(to)) {
                body.append("<circle cx=\"%s\" cy=\"%s\" r=\"5\" class=\"dot%s\"/>"
                        .formatted(n(x(day)), n(middle), row.stand() == Stand.KLAAR ? " dot--ok" : ""));
            }
        }
        if (row.stand() == Stand.KLAAR) {
            double b = clamped(end(row));
            body.append(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"8\" class=\"mk-ok\"/><path d=\"m%s %s 2.5 2.6 4.8-5.2\" class=\"mk-in\"/>"
                            .formatted(n(b), n(middle), n(b - 3.6), n(middle + 0.3)));
        }
    }

    /** Solid until today, hatched where nothing was heard, outlined until the planned end. */
    private void drawRunning(Tijdlijnregel row, double top) {
        double a = clamped(row.start());
        double b = clamped(end(row));
        double now = clamped(today);
        double heard = row.stand() == Stand.STIL ? Math.max(a, clamped(row.sinds())) : now;
        drawPlanned(row, top);
        bar(a, top, Math.min(row.stand() == Stand.TE_LAAT ? now : Math.max(a, heard), right) - a, BAR, "bar");
        if (row.stand() == Stand.TE_LAAT) {
            bar(b, top, now - b, BAR, "wait");
        }
        if (row.stand() == Stand.STIL) {
            body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"stale\" fill=\"url(#hatch)\"/>"
                    .formatted(n(heard), n(top + 0.6), n(Math.max(0, now - heard)), n(BAR - 1.2)));
        }
    }

    private void drawPlanned(Tijdlijnregel row, double top) {
        double b = clamped(end(row));
        double now = clamped(today);
        if (b > now) {
            bar(now - 1, top + 0.6, b - now + 1, BAR - 1.2, "plan");
            if (row.eind() == null || !row.eind().isBefore(to)) {
                body.append("<path d=\"M%s %sl7 8-7 8\" class=\"span\"/>".formatted(n(right - 12), n(top - 2)));
            }
        }
    }

    /** Done until it was handed over, dashed since; an upright tick on the day of the norm. */
    private void drawHandedOver(Tijdlijnregel row, double top, double middle) {
        double a = clamped(row.start());
        double given = Math.max(a, clamped(row.sinds()));
        double now = Math.max(clamped(today), Math.min(right, given + BAR));
        drawPlanned(row, top);
        bar(a, top, given - a, BAR, "bar");
        bar(given, top, now - given, BAR, "wait");
        if (row.norm() != null && row.norm().isBefore(to)) {
            body.append("<path d=\"M%s %sv22\" class=\"norm\"/>".formatted(n(clamped(row.norm())), n(middle - 11)));
        }
    }

    /** Outlined until the day of the refusal, with an octagon there. */
    private void drawRefused(Tijdlijnregel row, double top, double middle) {
        double a = clamped(row.start());
        double b = Math.max(Math.max(a, clamped(row.sinds())), left + 8);
        bar(a, top, b - a, BAR, "stop");
        double side = Math.min(b, right - 8);
        body.append("<path d=\"M%s %sh7l4.5 4.5v7l-4.5 4.5h-7l-4.5-4.5v-7z\" class=\"mk-stop\"/>"
                .formatted(n(side - 3.5), n(middle - 8)));
        body.append("<path d=\"m%s %s 6 6m0-6-6 6\" class=\"mk-in\"/>".formatted(n(side - 3), n(middle - 3)));
    }

    private void bar(double at, double top, double length, double height, String kind) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" class=\"%s\"/>"
                .formatted(n(at), n(top), n(Math.max(0, length)), n(height), kind));
    }

    /** All that is seen, as it is seen, then what did not fit and what the bar says: the period. */
    private static String name(Tijdlijnregel row, List<Woorden> words) {
        String period =
                Opmaak.dag(row.start()) + " tot " + (row.eind() == null ? "nog niet bekend" : Opmaak.dag(row.eind()));
        Stream<String> seen = words.stream().map(Woorden::shown);
        Stream<String> rest = words.stream().filter(Woorden::isCut).map(Woorden::all);
        return Stream.of(seen, rest, Stream.of(period))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A line for each month, and as many names of months as fit. */
    private String months(int height) {
        StringBuilder frame = new StringBuilder();
        double month = (right - left) / Math.max(1, ChronoUnit.MONTHS.between(from, to));
        int step = (int) Math.max(1, Math.ceil(LABEL / month));
        int number = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusMonths(1), number++) {
            double at = x(day);
            frame.append("<path d=\"M%s 30V%d\" class=\"grid\"/>".formatted(n(at), height));
            if (number % step == 0) {
                String year = number == 0 || day.getMonthValue() <= step ? " " + day.getYear() : "";
                frame.append("<text x=\"%s\" y=\"44\" class=\"t2\">%s%s</text>".formatted(n(at + 6), label(day), year));
            }
        }
        return frame.toString();
    }

    private static String label(LocalDate day) {
        return day.getMonth()
                .getDisplayName(TextStyle.SHORT, Locale.of("nl", "NL"))
                .replace(".", "");
    }

    private String now(int height, @Nullable LocalDate afspraak) {
        double begin = flag(afspraak);
        String words = narrow ? "vandaag" : "vandaag " + Opmaak.dag(today);
        return "<path d=\"M%s 24V%d\" class=\"now\"/><rect x=\"%s\" y=\"4\" width=\"%d\" height=\"20\" rx=\"3\" class=\"nowflag\"/><text x=\"%s\" y=\"18\" text-anchor=\"middle\" class=\"nowtext\">%s</text>"
                .formatted(n(x(today)), height, n(begin), flagWidth(), n(begin + flagWidth() / 2.0), words);
    }

    private int flagWidth() {
        return narrow ? 63 : 112;
    }

    /** Where the flag of today begins: in the middle of its line, or more to the left to make room for an appointment. */
    private double flag(@Nullable LocalDate afspraak) {
        double at = x(today);
        double middle = Math.clamp(at - flagWidth() / 2.0, left, right - flagWidth());
        if (afspraak == null || !isDrawn(afspraak)) {
            return middle;
        }
        double free = x(afspraak) - DIAMOND - 2 - flagWidth();
        return Math.min(middle, Math.max(Math.max(left, free), at - flagWidth() + 3));
    }

    private boolean isDrawn(LocalDate afspraak) {
        return !afspraak.isBefore(today) && afspraak.isBefore(to);
    }

    /**
     * An open diamond on top with a dotted line, below the flag of today where it does not fit beside it; its day in words where
     * there is room.
     */
    private String appointment(@Nullable LocalDate day, int height) {
        if (day == null || !isDrawn(day)) {
            return "";
        }
        double at = x(day);
        double flagEnd = flag(day) + flagWidth();
        boolean beside = at - DIAMOND >= flagEnd;
        String mark = "<path d=\"M%s 24V%d\" class=\"evl\"/><path d=\"M%s %dl6 6-6 6-6-6z\" class=\"dia\"/>"
                .formatted(n(at), height, n(at), beside ? 8 : 25);
        return !narrow && beside
                ? mark
                        + "<text x=\"%s\" y=\"18\" class=\"t2\">evaluatie %s</text>"
                                .formatted(n(at + 11), Opmaak.dag(day))
                : mark;
    }

    private void text(double at, double base, String kind, String words, boolean atEnd) {
        body.append("<text x=\"%s\" y=\"%s\"%s class=\"%s\">%s</text> "
                .formatted(n(at), n(base), atEnd ? " text-anchor=\"end\"" : "", kind, escaped(words)));
    }

    private static String fitted(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }

    private double clamped(@Nullable LocalDate day) {
        return day == null ? right : Math.clamp(x(day), left, right);
    }

    private double x(LocalDate day) {
        return left + (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to) * (right - left);
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
