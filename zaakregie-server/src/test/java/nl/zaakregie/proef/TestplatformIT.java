// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.cli.Opdracht;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.verslag.Conformiteitstabel;
import nl.zaakregie.testplatform.verslag.Jsonverslag;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslagmap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every set of every role that Zaakregie plays, against Zaakregie itself: by the command, over SOAP, to a server that is a
 * process of its own. The reports stay in {@code target/testplatform}.
 */
class TestplatformIT {
    private static final Path REPORTS = Path.of("target", "testplatform");
    private static final Path DOCUMENT = Path.of("..", "docs", "conformance.md");
    private static final String WRITE = "zaakregie.conformance.schrijf";
    private static final String HEAD = """
            # Conformance of Zaakregie

            What the test platform says of Zaakregie itself: each set against a server that is a process of its own. The roles that
            wait for messages are run by `./zaakregie testplatform run`. Of the roles that send, a test does what the tester is told:
            it works a regiesysteem or backoffice through the client library and the JSON API, and looks in the inbox when asked
            what is to be seen there. `TestplatformIT` runs them in every build and fails when this page says otherwise; with
            `-Dzaakregie.conformance.schrijf=true` it writes the page. A step is a message or its answer, as the official sheet
            counts them. Verdicts: geslaagd (passed), waarschuwing (passed with a remark), gefaald (failed), handmatig te beoordelen
            (for a person to judge), overgeslagen (left out). The set `belasting` must pass too; it is not in the tables, because
            its remarks depend on the machine.

            """;

    /** A set for a role. */
    record Toets(String set, String rol) {
        @Override
        public String toString() {
            return set + " " + rol;
        }
    }

    /** Stays: the programs of the first PostgreSQL in a JVM are those of every later one. */
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;

    private static final Map<Toets, Opdracht> DONE = new LinkedHashMap<>();
    private static final List<Verslag> ROLLEN = new ArrayList<>();

    static List<Toets> toetsen() {
        return List.of(
                new Toets("rzs", "zaaksysteem"),
                new Toets("rzs", "zakenmagazijn"),
                new Toets("rzs", "documentbeheersysteem"),
                new Toets("robuustheid", "zaaksysteem"),
                new Toets("robuustheid", "zakenmagazijn"),
                new Toets("robuustheid", "documentbeheersysteem"),
                new Toets("belasting", "zaaksysteem"),
                new Toets("belasting", "zakenmagazijn"));
    }

    @BeforeAll
    static void runAll() throws IOException {
        try (Serverproces server = Serverproces.start(data)) {
            toetsen().forEach(t -> DONE.put(t, run(t, server)));
        }
        try (Rollentoets rollen = new Rollentoets()) {
            rollen.run(Rol.REGIESYSTEEM, "rzs", "robuustheid").forEach(ROLLEN::add);
            rollen.run(Rol.BACKOFFICE, "rzs", "robuustheid").forEach(ROLLEN::add);
            rollen.run(Rol.ABONNEMENTENBEHEER, "rzs").forEach(ROLLEN::add);
            rollen.run(Rol.SERVICEBUS, "rzs").forEach(ROLLEN::add);
        }
        ROLLEN.forEach(new Verslagmap(REPORTS)::write);
    }

    private static Opdracht run(Toets toets, Serverproces server) {
        return Opdracht.run(
                "testplatform",
                "run",
                "--set",
                toets.set(),
                "--role",
                toets.rol(),
                "--url",
                server.adres().toString(),
                "--product",
                "Zaakregie",
                "--product-version",
                "0.1.0",
                "--run",
                "eigen",
                "--report",
                REPORTS.toString());
    }

    @ParameterizedTest
    @MethodSource("toetsen")
    void everyRequiredStepPasses(Toets toets) {
        Opdracht done = DONE.get(toets);
        assertThat(done.code()).as(done.out() + done.err()).isZero();
    }

    static List<Verslag> rollen() {
        return ROLLEN;
    }

    @ParameterizedTest
    @MethodSource("rollen")
    void everyRequiredStepOfARoleThatSendsPasses(Verslag verslag) {
        assertThat(verslag.geslaagd())
                .as(verslag.rol() + ": " + verslag.toelichting() + verslag.bevindingen())
                .isTrue();
    }

    @Test
    void documentSaysWhatTheRunsSay() throws IOException {
        List<Verslag> reports = new ArrayList<>();
        for (Toets toets :
                toetsen().stream().filter(t -> !t.set().equals("belasting")).toList()) {
            reports.add(Jsonverslag.read(REPORTS.resolve(toets.rol() + "-" + toets.set() + "-eigen.json")));
        }
        reports.addAll(ROLLEN);
        String found = HEAD + Conformiteitstabel.of(reports);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(DOCUMENT, found);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(found);
    }
}
