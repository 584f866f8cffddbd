// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.testplatform.controle.Testbevinding;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.uitvoering.Checks;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;
import nl.zaakregie.testplatform.verslag.Verslag.Berichtverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Bevindingverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Controleverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Rijverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Scenarioverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Stapverslag;

/** Makes the report of a run; also of one that still goes on. */
public final class Verslagmaker {
    private static final Set<String> GEHEIM = Set.of("authorization", "cookie", "proxy-authorization", "set-cookie");

    private Verslagmaker() {}

    public static Verslag of(Run run) {
        var opdracht = run.opdracht();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Oordeel oordeel : Oordeel.values()) {
            counts.put(oordeel.name(), run.aantal(oordeel));
        }
        Map<String, String> adressen = new LinkedHashMap<>();
        for (var port : Portsoort.values()) {
            opdracht.verbinding().adres(port).ifPresent(uri -> adressen.put(port.name(), uri.toString()));
        }
        return new Verslag(
                run.id(),
                new Verslag.Productgegevens(
                        opdracht.product().naam(),
                        opdracht.product().versie(),
                        opdracht.product().leverancier()),
                opdracht.rol().naam(),
                new Verslag.Setgegevens(
                        opdracht.testset().naam(),
                        opdracht.testset().titel(),
                        opdracht.testset().versie(),
                        opdracht.testset().controlegetal()),
                moment(run.begin()),
                run.einde().map(Verslagmaker::moment).orElse(""),
                run.duur().toMillis(),
                run.status().name(),
                run.toelichting(),
                run.geslaagd(),
                run.rijen(),
                counts,
                adressen,
                opdracht.gekozen().stream().map(s -> scenario(run, s)).toList(),
                run.overig().stream()
                        .map(u -> bericht("Binnengekomen", u.verzoek()))
                        .toList());
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Scenarioverslag scenario(Run run, Scenario scenario) {
        return new Scenarioverslag(
                scenario.id(),
                scenario.titel(),
                scenario.paragrafen(),
                scenario.eisen(),
                scenario.optioneel(),
                scenario.toelichting(),
                scenario.afwijking(),
                run.oordeel(scenario).map(Enum::name).orElse(""),
                run.resultaten(scenario).stream().map(Verslagmaker::stap).toList());
    }

    private static Stapverslag stap(Stapresultaat result) {
        var stap = result.stap();
        return new Stapverslag(
                result.id(),
                result.scenario().stapId(stap.antwoordnr()),
                stap.richting().teken(),
                stap.dienst().label(),
                stap.tekst(),
                result.oordeel().name(),
                result.rijen().stream()
                        .map(r -> new Rijverslag(
                                r.id(),
                                r.richting().teken(),
                                r.bericht(),
                                r.oordeel().name()))
                        .toList(),
                result.overgeslagen(),
                stap.vraag(),
                result.beoordeling().map(good -> good ? "ja" : "nee").orElse(""),
                stap.afwijking(),
                result.uitwisseling().map(u -> u.duur().toMillis()).orElse(0L),
                result.uitwisseling().map(Verslagmaker::berichten).orElse(List.of()),
                result.uitslagen().stream().map(Verslagmaker::controle).toList());
    }

    private static List<Berichtverslag> berichten(Uitwisseling exchange) {
        List<Berichtverslag> found = new ArrayList<>();
        found.add(bericht("Verzoek", exchange.verzoek()));
        exchange.antwoord().ifPresent(a -> found.add(bericht("Antwoord: HTTP " + a.status(), a)));
        if (exchange.antwoord().isEmpty()) {
            found.add(new Berichtverslag("Geen antwoord: " + exchange.geenAntwoord(), Map.of(), ""));
        }
        return found;
    }

    private static Berichtverslag bericht(String kop, Httpbericht http) {
        Map<String, String> koppen = new LinkedHashMap<>();
        http.koppen().entrySet().stream()
                .filter(e -> !GEHEIM.contains(e.getKey()) && !e.getKey().startsWith(":"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> koppen.put(e.getKey(), e.getValue()));
        return new Berichtverslag(kop, koppen, text(http));
    }

    /** The message for people: long content shortened, indented when it was XML, persons hidden. */
    private static String text(Httpbericht http) {
        String text = http.gelezen().boom().isPresent() ? Inspringing.of(http.tekst()) : http.tekst();
        return Inkorting.whole(Afscherming.hide(Inkorting.content(text)));
    }

    private static Controleverslag controle(Checks.Uitslag uitslag) {
        return new Controleverslag(
                uitslag.controle(),
                uitslag.titel(),
                uitslag.gedaan(),
                uitslag.bevindingen().stream().map(Verslagmaker::bevinding).toList());
    }

    private static Bevindingverslag bevinding(Testbevinding finding) {
        return new Bevindingverslag(
                finding.ernst().name(),
                Afscherming.hide(finding.tekst()),
                Afscherming.hide(finding.verwacht()),
                Afscherming.hide(finding.gevonden()),
                finding.xpath(),
                finding.regel(),
                finding.eisen());
    }
}
