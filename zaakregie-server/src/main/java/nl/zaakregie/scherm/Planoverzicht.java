// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.scherm.Werkblad.Blok;
import nl.zaakregie.scherm.Werkblad.Datum;
import nl.zaakregie.scherm.Werkblad.Planrij;
import nl.zaakregie.zaak.Planplek;

/** One open plan of somebody, with its parts and how the hand-overs of those stand. */
record Planoverzicht(
        Planplek.Plan plan, List<Planplek> plekken, Map<String, Overdracht> overdrachten, LocalDate today) {

    /** The open plans of somebody; the hand-over that counts for a zaak is the newest. */
    static List<Planoverzicht> list(List<Planplek> plekken, List<Overdracht> overdrachten, LocalDate today) {
        Map<String, Overdracht> newest = new LinkedHashMap<>();
        overdrachten.forEach(o -> newest.putIfAbsent(o.zaakidentificatie(), o));
        Map<String, List<Planplek>> byPlan = new LinkedHashMap<>();
        plekken.stream()
                .filter(p -> !p.plan().gesloten())
                .forEach(p -> byPlan.computeIfAbsent(p.plan().identificatie(), key -> new ArrayList<>())
                        .add(p));
        return byPlan.values().stream()
                .map(parts -> new Planoverzicht(parts.getFirst().plan(), parts, newest, today))
                .toList();
    }

    boolean regie() {
        return plekken.getFirst().regie();
    }

    private Stream<Planplek> deelplannen() {
        return plekken.stream().filter(p -> p.soort() == Plansoort.DEELPLAN);
    }

    /** Deelplannen that are past their planned end. */
    List<Planplek> late() {
        return deelplannen()
                .filter(p -> !p.gesloten())
                .filter(p -> Opmaak.datum(p.eindGepland())
                        .filter(end -> end.isBefore(today))
                        .isPresent())
                .toList();
    }

    /** The last day on which something moved. */
    Optional<LocalDate> lastMoved() {
        return plekken.stream()
                .flatMap(p -> Opmaak.datum(p.laatsteDag()).stream())
                .max(Comparator.naturalOrder());
    }

    /** For how many days nothing moved. */
    long still() {
        return lastMoved().map(last -> ChronoUnit.DAYS.between(last, today)).orElse(0L);
    }

    /** Planned ends from today on, the first one first. */
    List<Datum> ends() {
        return plekken.stream()
                .filter(p -> !p.gesloten())
                .flatMap(p -> Opmaak.datum(p.eindGepland()).stream()
                        .filter(end -> !end.isBefore(today))
                        .map(end -> new Datum("Gepland einde " + p.naam(), plan.naam(), end)))
                .sorted(Comparator.comparing(Datum::dag))
                .toList();
    }

    Planrij rij(long stilNa) {
        List<Planplek> parts = deelplannen().toList();
        long ready = parts.stream().filter(Planplek::gesloten).count();
        List<Blok> blocks = new ArrayList<>();
        parts.stream()
                .map(this::block)
                .sorted(Comparator.comparingInt(List.of("klaar", "loopt", "wacht", "geweigerd", "leeg")::indexOf))
                .limit(12)
                .forEach(kind -> blocks.add(new Blok(kind, blocks.size() * 17)));
        Optional<Datum> next = ends().stream().findFirst();
        return new Planrij(
                plan.naam(),
                plan.identificatie(),
                plekken.getFirst().status().isEmpty()
                        ? "Nog geen status"
                        : plekken.getFirst().status(),
                blocks,
                parts.isEmpty() ? "geen deelplannen" : ready + " van " + parts.size() + " klaar",
                lastMoved().map(Opmaak::dagInWoorden).orElse(""),
                still() > stilNa,
                next.map(d -> Opmaak.dag(d.dag())).orElse(""),
                next.isPresent() ? "gepland einde" : "");
    }

    private String block(Planplek part) {
        if (part.gesloten()) {
            return "klaar";
        }
        Toestand state = Optional.ofNullable(overdrachten.get(part.identificatie()))
                .map(Overdracht::toestand)
                .orElse(Toestand.GEACCEPTEERD);
        return switch (state) {
            case GEWEIGERD, NIET_AFGELEVERD -> "geweigerd";
            case VERSTUURD, ONTVANGEN, GEEN_ANTWOORD -> "wacht";
            case KLAAR -> "leeg";
            case GEACCEPTEERD -> "loopt";
        };
    }
}
