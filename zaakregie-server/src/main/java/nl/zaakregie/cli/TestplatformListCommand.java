// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what there is to run. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Toon wat er te toetsen is.",
            "Zonder --role de sets en rollen, met --role de scenario's, met --scenario ook de stappen en hun controles."
        },
        exitCodeList = {" 0:getoond", " 2:onjuist gebruik"})
final class TestplatformListCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Testkeuze keuze = new Testkeuze();

    @Option(names = "--json", description = "Alles als JSON op de standaarduitvoer")
    boolean json;

    @Override
    public Integer call() {
        Uitvoer uitvoer = Uitvoer.of(spec);
        if (json) {
            uitvoer.json(keuze.rol == null ? TestsetReader.list() : keuze.scenarios());
        } else if (keuze.rol == null) {
            TestsetReader.list().forEach(set -> sets(set, uitvoer.out()));
        } else {
            keuze.scenarios().forEach(s -> scenario(s, uitvoer.out()));
        }
        return Exitcode.GOED;
    }

    private static void sets(Testset set, PrintWriter out) {
        out.println(set.naam() + ": " + set.titel() + ", versie " + set.versie());
        out.println("  controlegetal " + set.controlegetal());
        for (Rol rol : Rol.values()) {
            List<Scenario> all = set.list(rol);
            if (!all.isEmpty()) {
                out.printf(
                        Locale.ROOT,
                        "  %-22s %3d %-10s %4d stappen%n",
                        rol.naam(),
                        all.size(),
                        all.size() == 1 ? "scenario" : "scenario's",
                        2 * all.stream().mapToInt(s -> s.stappen().size()).sum());
            }
        }
        out.println();
    }

    private void scenario(Scenario scenario, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-7s %-50s %3d stappen  %s%s%n",
                scenario.id(),
                scenario.titel(),
                2 * scenario.stappen().size(),
                String.join(", ", scenario.paragrafen()),
                scenario.optioneel() ? "  (niet verplicht)" : "");
        if (!keuze.scenario.isEmpty()) {
            scenario.stappen().forEach(stap -> step(scenario, stap, out));
        }
    }

    private static void step(Scenario scenario, Stap stap, PrintWriter out) {
        out.println("  " + scenario.stapId(stap.nr()) + " " + stap.richting().teken() + " "
                + stap.dienst().label() + " -> " + stap.antwoord() + ": " + stap.tekst());
        out.println("    controles: "
                + String.join(
                        ", ",
                        stap.controles().stream()
                                .map(c -> c.controle()
                                        + (c.parameters().isEmpty() ? "" : " " + String.join(" ", c.parameters())))
                                .toList()));
        if (!stap.vraag().isEmpty()) {
            out.println("    te beoordelen: " + stap.vraag());
        }
    }
}
