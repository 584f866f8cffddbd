// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.testplatform.controle.Testbevinding;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.uitvoering.Luisteraar;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runstatus;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;

/** Tells on a terminal how a run goes: one line per scenario, the findings below it, and a summary. */
public final class Terminalverslag implements Luisteraar {
    private final PrintWriter out;

    public Terminalverslag(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(Run run) {
        var opdracht = run.opdracht();
        out.println(opdracht.testset().titel() + ", versie "
                + opdracht.testset().versie() + ", rol " + opdracht.rol().naam() + ", " + run.rijen() + " stappen");
        out.println("Product: " + opdracht.product().naam() + " "
                + opdracht.product().versie());
        if (opdracht.gekozen().stream()
                .flatMap(s -> s.stappen().stream())
                .anyMatch(stap -> stap.richting() == Richting.NAAR_PLATFORM)) {
            run.adressen().values().stream().sorted().forEach(uri -> out.println("Het platform luistert op " + uri));
        }
        out.println();
    }

    @Override
    public void stepDone(Run run, Stapresultaat resultaat) {
        Scenario scenario = resultaat.scenario();
        if (resultaat.stap().nr() != scenario.stappen().getLast().nr()) {
            return;
        }
        List<Stapresultaat> done = run.resultaten(scenario);
        long good = done.stream()
                .flatMap(r -> r.rijen().stream())
                .filter(rij -> rij.oordeel().goed())
                .count();
        long millis = done.stream()
                .mapToLong(r -> r.uitwisseling().map(u -> u.duur().toMillis()).orElse(0L))
                .sum();
        int seen = 2 * run.resultaten().size();
        out.printf(
                Locale.ROOT,
                "[%3d/%d] %-7s %-48s %-23s %3d van %d goed %6d ms%n",
                seen,
                run.rijen(),
                scenario.id(),
                scenario.titel(),
                run.oordeel(scenario).map(Oordeel::tekst).orElse(""),
                good,
                2 * done.size(),
                millis);
        done.forEach(this::findings);
        out.flush();
    }

    private void findings(Stapresultaat result) {
        if (!result.overgeslagen().isEmpty() && result.stap().nr() == 1) {
            out.println("          overgeslagen: " + result.overgeslagen());
        }
        if (result.oordeel() == Oordeel.HANDMATIG) {
            out.println("          te beoordelen " + result.id() + ": "
                    + result.stap().vraag());
        }
        for (Testbevinding finding : result.bevindingen()) {
            out.println("          " + (finding.isFout() ? "FOUT " : "let op ") + result.id() + " "
                    + result.stap().dienst().label() + ": " + Afscherming.hide(finding.tekst()) + " ["
                    + finding.controle() + "; " + String.join(", ", finding.eisen()) + "]");
            if (!finding.verwacht().isEmpty() || !finding.gevonden().isEmpty()) {
                out.println("               verwacht: " + Afscherming.hide(finding.verwacht()) + "; gevonden: "
                        + Afscherming.hide(finding.gevonden()));
            }
        }
    }

    @Override
    public void ended(Run run) {
        out.println();
        if (run.status() != Runstatus.AFGEROND) {
            out.println("De run is niet afgerond: " + run.status().tekst()
                    + (run.toelichting().isEmpty() ? "" : ": " + run.toelichting()));
        }
        StringBuilder counts = new StringBuilder();
        for (Oordeel oordeel : Oordeel.values()) {
            long count = run.aantal(oordeel);
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(oordeel.tekst());
            }
        }
        out.println(counts + " van " + run.rijen() + " stappen, in "
                + String.format(Locale.ROOT, "%.1f", run.duur().toMillis() / 1000.0) + " s");
        out.println(
                run.geslaagd()
                        ? "Alle verplichte stappen zijn geslaagd."
                        : "Niet alle verplichte stappen zijn geslaagd.");
        out.flush();
    }
}
