// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runner;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Terminalverslag;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslagmaker;
import nl.zaakregie.testplatform.verslag.Verslagmap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a set against a system and says how it went. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Toets een systeem in een rol.",
            "Wat het systeem moet doen staat op het scherm; wat het platform kan versturen, verstuurt het zelf. Het "
                    + "platform verzint zijn eigen personen."
        },
        exitCodeList = {
            " 0:alle verplichte stappen zijn geslaagd",
            " 1:bevindingen: niet alle verplichte stappen zijn geslaagd",
            " 2:onjuist gebruik, of het platform zelf faalt",
            " 3:het systeem is niet bereikbaar of spreekt geen SOAP"
        })
final class TestplatformRunCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Testkeuze keuze = new Testkeuze();

    @Mixin
    Testadressen adressen = new Testadressen();

    @Mixin
    Testopdracht opdracht = new Testopdracht();

    @Mixin
    Luisteradres luisteradres = new Luisteradres();

    @Option(
            names = "--run",
            paramLabel = "NAAM",
            description = "Naam van de run in adressen en bestanden (letters, cijfers, -); anders telkens een nieuwe")
    @Nullable
    String naam;

    @Option(
            names = "--ask",
            description = "Vraag wat het systeem laat zien, en of een stap die niet goed is nog eens moet")
    boolean ask;

    @Option(names = "--report", paramLabel = "MAP", description = "Map voor het verslag: HTML, JSON en JUnit XML")
    @Nullable
    Path report;

    @Option(names = "--json", description = "Verslag als JSON op de standaarduitvoer, voortgang op de foutuitvoer")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Uitvoer uitvoer = Uitvoer.of(spec);
        Runopdracht what = runopdracht();
        Verslagmap map = report == null ? null : new Verslagmap(report);
        PrintWriter progress = json ? uitvoer.err() : uitvoer.out();
        try (Ontvangstpunt ontvangstpunt = luisteradres.open()) {
            Runner runner = new Runner(ontvangstpunt, Clock.systemUTC());
            Run run = naam == null ? runner.prepare(what) : runner.prepare(what, checked(naam));
            runner.execute(run, new Terminaltester(progress, answers()), new Terminalverslag(progress));
            Verslag verslag = Verslagmaker.of(run);
            if (map != null) {
                progress.println("Verslag: " + map.write(verslag));
            }
            if (json) {
                uitvoer.json(verslag);
            }
            return code(run);
        }
    }

    private Runopdracht runopdracht() {
        boolean sends = keuze.scenarios().stream()
                .flatMap(s -> s.stappen().stream())
                .allMatch(s -> s.richting() == Richting.NAAR_SYSTEEM);
        if (sends && adressen.isEmpty()) {
            throw keuze.wrong("Er ontbreekt: --url");
        }
        return new Runopdracht(
                keuze.testset(),
                keuze.rol(),
                keuze.scenario,
                opdracht.product(),
                adressen.verbinding(),
                opdracht.instelling(),
                opdracht.variabelen,
                opdracht.wachttijd(),
                ask);
    }

    private String checked(String name) {
        if (!name.matches("[A-Za-z0-9-]{1,40}")) {
            throw keuze.wrong("--run: " + name + " mag alleen letters, cijfers en - hebben");
        }
        return name;
    }

    private @Nullable BufferedReader answers() {
        return ask ? new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())) : null;
    }

    private static int code(Run run) {
        return switch (run.status()) {
            case ONBEREIKBAAR -> Exitcode.ONBEREIKBAAR;
            case MISLUKT -> Exitcode.GEBRUIK;
            default -> run.geslaagd() ? Exitcode.GOED : Exitcode.BEVINDINGEN;
        };
    }
}
