// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.uitvoering.Runstatus;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslag.Berichtverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Bevindingverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Controleverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Scenarioverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Stapverslag;
import nl.zaakregie.toetsing.Runbeeld.Bericht;
import nl.zaakregie.toetsing.Runbeeld.Regel;
import nl.zaakregie.toetsing.Runbeeld.Scenarioregel;
import nl.zaakregie.toetsing.Runbeeld.Stapbeeld;
import nl.zaakregie.toetsing.Runbeeld.Stapregel;
import nl.zaakregie.toetsing.Runbeeld.Vondst;

/** The report of a run as a tree, with one step or check of it opened. */
final class Verslagboom {
    private static final String FOUT = "FOUT";

    private final Verslag verslag;
    private final Keuze keuze;
    private final Map<String, Integer> rijen;
    private final boolean wacht;
    private final Optional<Stapverslag> gekozen;
    private final String regel;

    /**
     * The tree.
     *
     * @param rijen how many steps each scenario has, also those that are not done yet
     * @param wacht whether the run waits for the system under test
     */
    Verslagboom(Verslag verslag, Keuze keuze, Map<String, Integer> rijen, boolean wacht) {
        this.verslag = verslag;
        this.keuze = keuze;
        this.rijen = rijen;
        this.wacht = wacht;
        Optional<Verslag.Gevonden> first = firstWith(FOUT).or(() -> firstWith("WAARSCHUWING"));
        boolean free = keuze.stap().isEmpty();
        this.gekozen = free ? first.map(Verslag.Gevonden::stap) : step(keuze.stap());
        this.regel = free ? first.map(g -> g.controle().id()).orElse("") : keuze.regel();
    }

    private Optional<Verslag.Gevonden> firstWith(String ernst) {
        return verslag.bevindingen().stream()
                .filter(g -> g.bevinding().ernst().equals(ernst))
                .findFirst();
    }

    private Optional<Stapverslag> step(String id) {
        return verslag.scenarios().stream()
                .flatMap(s -> s.stappen().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    int gedaan() {
        return (int)
                verslag.scenarios().stream().filter(s -> !s.oordeel().isEmpty()).count();
    }

    List<Scenarioregel> scenarios() {
        boolean over = Runstatus.valueOf(verslag.status()).voorbij();
        Optional<String> current = over
                ? Optional.empty()
                : verslag.scenarios().stream()
                        .filter(s -> s.oordeel().isEmpty())
                        .map(Scenarioverslag::id)
                        .findFirst();
        return verslag.scenarios().stream()
                .filter(s -> !keuze.alleenFouten() || hasFindings(s))
                .map(s -> scenario(s, current.filter(s.id()::equals).isPresent()))
                .toList();
    }

    private static boolean hasFindings(Scenarioverslag scenario) {
        return scenario.stappen().stream()
                .flatMap(s -> s.controles().stream())
                .anyMatch(c -> !c.bevindingen().isEmpty());
    }

    private Scenarioregel scenario(Scenarioverslag scenario, boolean now) {
        List<Stapregel> steps = scenario.stappen().stream().map(this::step).toList();
        boolean opened = steps.stream().anyMatch(Stapregel::open);
        String judged = scenario.stappen().stream().map(Stapverslag::oordeel).collect(Collectors.joining());
        return new Scenarioregel(
                "s-" + scenario.id() + "-" + scenario.stappen().size() + "-" + Integer.toHexString(judged.hashCode())
                        + (now ? wacht ? "-w" : "-n" : "") + (opened ? "-o" : ""),
                scenario.id(),
                scenario.titel(),
                now ? Teken.BEZIG : Teken.of(scenario.oordeel()),
                end(scenario, now),
                opened || now || scenario.oordeel().equals("GEFAALD"),
                scenario.toelichting(),
                steps);
    }

    private String end(Scenarioverslag scenario, boolean now) {
        if (now) {
            return wacht ? "wacht op uw systeem" : "bezig";
        }
        if (scenario.oordeel().isEmpty()) {
            return rijen.getOrDefault(scenario.id(), 0) + " stappen";
        }
        if (scenario.oordeel().equals("OVERGESLAGEN")) {
            return "overgeslagen";
        }
        long good = scenario.stappen().stream()
                .flatMap(s -> s.rijen().stream())
                .filter(r -> r.oordeel().equals("GESLAAGD") || r.oordeel().equals("WAARSCHUWING"))
                .count();
        return good + " van "
                + scenario.stappen().stream().mapToInt(s -> s.rijen().size()).sum();
    }

    private Stapregel step(Stapverslag step) {
        boolean chosen = gekozen.filter(g -> g.id().equals(step.id())).isPresent();
        List<Controleverslag> done = done(step);
        List<Controleverslag> found =
                done.stream().filter(c -> !c.bevindingen().isEmpty()).toList();
        String end = !step.overgeslagen().isEmpty()
                ? "overgeslagen"
                : found.isEmpty() ? done.size() + " controles" : found.size() + " van " + done.size() + " niet goed";
        return new Stapregel(
                step.id(),
                step.dienst(),
                Teken.of(step.oordeel()),
                end,
                chosen,
                chosen && regel.isEmpty(),
                found.stream()
                        .map(c -> new Regel(c.id(), c.titel(), sign(c), chosen && regel.equals(c.id())))
                        .toList(),
                done.size() - found.size());
    }

    private static List<Controleverslag> done(Stapverslag step) {
        return step.controles().stream().filter(Controleverslag::gedaan).toList();
    }

    private static Teken sign(Controleverslag check) {
        boolean fault = check.bevindingen().stream().anyMatch(b -> b.ernst().equals(FOUT));
        return Teken.of(fault ? "GEFAALD" : check.bevindingen().isEmpty() ? "GESLAAGD" : "WAARSCHUWING");
    }

    /** What is opened: one check of a step, or the step with all that was found at it. */
    Optional<Stapbeeld> keuze() {
        return gekozen.map(step -> {
            Optional<Controleverslag> check =
                    done(step).stream().filter(c -> c.id().equals(regel)).findFirst();
            List<Controleverslag> shown = check.map(List::of).orElseGet(() -> done(step));
            return new Stapbeeld(
                    step.id(),
                    step.id().replaceFirst("\\.\\d+$", ""),
                    check.map(Controleverslag::titel).orElse(step.dienst()),
                    check.map(Verslagboom::sign).orElseGet(() -> Teken.of(step.oordeel())),
                    step.tekst(),
                    step.overgeslagen(),
                    shown.stream()
                            .flatMap(c -> c.bevindingen().stream().map(b -> finding(c, b)))
                            .toList(),
                    check.isPresent()
                            ? List.of()
                            : shown.stream()
                                    .filter(c -> c.bevindingen().isEmpty())
                                    .map(Controleverslag::titel)
                                    .toList(),
                    check.map(c -> others(step, c)).orElse(List.of()),
                    step.berichten().stream().map(Verslagboom::message).toList());
        });
    }

    private List<String> others(Stapverslag step, Controleverslag check) {
        return verslag.bevindingen().stream()
                .filter(g -> g.controle().id().equals(check.id()))
                .map(g -> g.stap().id())
                .filter(id -> !id.equals(step.id()))
                .distinct()
                .toList();
    }

    private static Vondst finding(Controleverslag check, Bevindingverslag b) {
        return new Vondst(
                check.id(),
                b.tekst(),
                b.verwacht(),
                b.gevonden(),
                b.regel(),
                Arrays.stream(b.xpath().split("(?=/)"))
                        .filter(p -> !p.isEmpty())
                        .toList(),
                String.join(", ", b.eisen()),
                b.ernst().equals(FOUT));
    }

    static Bericht message(Berichtverslag message) {
        return new Bericht(
                message.kop(),
                message.koppen().entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining("\n")),
                message.inhoud(),
                message.inhoud().lines().count());
    }
}
