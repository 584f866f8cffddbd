// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.testplatform.site.Runs.Lopend;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import nl.zaakregie.testplatform.uitvoering.Tester;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslagmaker;
import nl.zaakregie.toetsing.Runbeeld.Taak;

/** Makes of a run, or of the report of an earlier one, what its page shows. */
final class Runbeeldmaker {
    private final Keuze keuze;

    Runbeeldmaker(Keuze keuze) {
        this.keuze = keuze;
    }

    /** Of a run that this program knows. */
    Runbeeld of(Lopend lopend) {
        Run run = lopend.run();
        String mark = lopend.merk(); // before the rest: what changes meanwhile is asked for again
        Verslag verslag = Verslagmaker.of(run);
        Map<String, Integer> steps = new LinkedHashMap<>();
        run.opdracht().gekozen().forEach(s -> steps.put(s.id(), 2 * s.stappen().size()));
        Verslagboom boom = new Verslagboom(verslag, keuze, steps, run.nu().isPresent());
        return new Runbeeld(
                Runregel.of(verslag),
                run.status().voorbij() ? "" : mark,
                run.opdracht().voorwaardelijk(),
                boom.gedaan(),
                verslag.scenarios().size(),
                verslag.toelichting(),
                run.nu().map(Runbeeldmaker::task),
                lopend.tester().mislukt().map(Runbeeldmaker::failed),
                run.resultaten().stream()
                        .filter(r -> r.oordeel() == Oordeel.HANDMATIG)
                        .map(r -> new Taak(
                                r.id(), r.stap().dienst().label(), r.stap().vraag(), "", Map.of()))
                        .toList(),
                run.status().voorbij() ? Map.of() : addresses(run),
                boom.scenarios(),
                boom.keuze(),
                facts(verslag),
                verslag.overig().stream().map(Verslagboom::message).toList());
    }

    /** Of a run of which only the report is left. */
    Runbeeld of(Verslag verslag) {
        Verslagboom boom = new Verslagboom(verslag, keuze, Map.of(), false);
        return new Runbeeld(
                Runregel.of(verslag),
                "",
                false,
                boom.gedaan(),
                verslag.scenarios().size(),
                verslag.toelichting(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                boom.scenarios(),
                boom.keuze(),
                facts(verslag),
                verslag.overig().stream().map(Verslagboom::message).toList());
    }

    private static Taak task(Tester.Opdracht opdracht) {
        return new Taak(
                opdracht.stap(),
                opdracht.dienst().label(),
                opdracht.tekst(),
                String.valueOf(opdracht.adressen().get(opdracht.dienst().portsoort())),
                filled(opdracht.variabelen()));
    }

    /** What the text may name; the numbers of answers are for the platform itself. */
    private static Map<String, String> filled(Map<String, String> variables) {
        Map<String, String> found = new TreeMap<>(variables);
        found.keySet().removeIf(name -> name.contains("."));
        return found;
    }

    private static Taak failed(Stapresultaat result) {
        return new Taak(
                result.id(),
                result.stap().dienst().label(),
                result.bevindingen().isEmpty()
                        ? ""
                        : result.bevindingen().getFirst().tekst(),
                "",
                Map.of());
    }

    /** Where the system under test has to send to; only when it has to. */
    private static Map<String, String> addresses(Run run) {
        Map<String, String> found = new LinkedHashMap<>();
        Arrays.stream(Portsoort.values())
                .filter(port -> run.opdracht().gekozen().stream()
                        .flatMap(s -> s.stappen().stream())
                        .anyMatch(s -> s.richting() == Richting.NAAR_PLATFORM
                                && s.dienst().portsoort() == port))
                .forEach(port ->
                        found.put(port.name(), String.valueOf(run.adressen().get(port))));
        return found;
    }

    private static Map<String, String> facts(Verslag verslag) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Testset",
                verslag.testset().titel() + ", versie " + verslag.testset().versie());
        verslag.adressen().forEach((port, address) -> facts.put(port, address));
        facts.put("Controlegetal", verslag.testset().controlegetal());
        return facts;
    }
}
