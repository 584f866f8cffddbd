// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.scherm.Grafiek.Balk;
import nl.zaakregie.scherm.Grafiek.Punt;
import nl.zaakregie.zaak.Zaakcijfers;

/** Counts in the words of the page, with the small ones hidden unless they are one's own. */
final class Cijferweergave {
    private static final List<String> STANDEN = List.of("NIEUW", "LOOPT", "WACHT", "LAAT");
    private static final int MOST_BARS = 12;
    static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("uuuuMM");

    private final Cijfers cijfers;
    private final boolean exact;

    Cijferweergave(Cijfers cijfers, boolean exact) {
        this.cijfers = cijfers;
        this.exact = exact;
    }

    /** What was counted at a moment. */
    record Cijfers(
            Instant stand,
            List<Zaakcijfers.Aantal> lopend,
            List<Zaakcijfers.Maand> maanden,
            List<Zaakcijfers.Team> teams) {}

    /** A figure on top of the page. */
    record Teller(String naam, String getal, String onder) {}

    /** A team as a row. */
    record Teamrij(String naam, String zaken, String laat, boolean letOp) {}

    /** The largest zaaktypen, each with its parts. */
    List<Balk> bars() {
        Map<String, List<Zaakcijfers.Aantal>> byType =
                cijfers.lopend().stream().collect(Collectors.groupingBy(Zaakcijfers.Aantal::code));
        return byType.values().stream()
                .map(this::bar)
                .sorted(Comparator.comparingDouble(Balk::length).reversed().thenComparing(Balk::naam))
                .limit(MOST_BARS)
                .toList();
    }

    private Balk bar(List<Zaakcijfers.Aantal> counts) {
        List<Telling> parts = STANDEN.stream()
                .map(stand -> Telling.of(count(counts.stream(), stand), exact))
                .toList();
        return new Balk(counts.getFirst().code(), counts.getFirst().omschrijving(), parts, Telling.sum(parts, exact));
    }

    private static long count(Stream<Zaakcijfers.Aantal> counts, String stand) {
        return counts.filter(c -> c.stand().equals(stand))
                .mapToLong(Zaakcijfers.Aantal::aantal)
                .sum();
    }

    List<Punt> points(Function<YearMonth, String> name) {
        return cijfers.maanden().stream()
                .map(m -> new Punt(
                        m.maand().format(MAAND),
                        name.apply(m.maand()),
                        Telling.of(m.nieuw(), exact),
                        Telling.of(m.klaar(), exact)))
                .toList();
    }

    List<Teamrij> teams() {
        return cijfers.teams().stream()
                .map(t -> new Teamrij(
                        t.naam(),
                        Telling.of(t.zaken(), exact).tekst(),
                        Telling.of(t.laat(), exact).tekst(),
                        t.laat() * 4 > t.zaken() && t.laat() >= 5))
                .toList();
    }

    List<Teller> tellers() {
        long all =
                cijfers.lopend().stream().mapToLong(Zaakcijfers.Aantal::aantal).sum();
        long begun =
                cijfers.maanden().stream().mapToLong(Zaakcijfers.Maand::nieuw).sum();
        long done =
                cijfers.maanden().stream().mapToLong(Zaakcijfers.Maand::klaar).sum();
        String period = "in " + cijfers.maanden().size() + " maanden";
        return List.of(
                new Teller("Lopende zaken", text(all), "alle zaaktypen"),
                new Teller("Wacht op antwoord", text(count(cijfers.lopend().stream(), "WACHT")), "overdracht open"),
                new Teller("Te laat", text(count(cijfers.lopend().stream(), "LAAT")), "over het geplande einde"),
                new Teller("Begonnen", text(begun), period),
                new Teller("Afgerond", text(done), period));
    }

    private String text(long count) {
        return Telling.of(count, exact).tekst();
    }
}
