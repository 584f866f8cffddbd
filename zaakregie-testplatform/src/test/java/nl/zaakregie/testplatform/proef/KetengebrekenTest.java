// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.proef.Gebreken.value;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Tester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of the chain: one thing wrong in what a system sends of its own accord or passes on, and the check that finds it. */
class KetengebrekenTest {
    /** A fault in what a system of the chain sends of its own accord, or passes on. */
    record Schakel(
            String fout,
            String controle,
            Rol rol,
            List<String> scenarios,
            String stap,
            UnaryOperator<StufElement> eigen,
            UnaryOperator<StufElement> doorgeven) {
        @Override
        public String toString() {
            return fout + " -> " + controle;
        }
    }

    static Stream<Schakel> keten() {
        List<String> abo = List.of("ABO-01", "ABO-02");
        List<String> bus = List.of("BUS-01");
        UnaryOperator<StufElement> good = m -> m;
        return Stream.of(
                new Schakel(
                        "melding over een andere zaak",
                        "volgt-trigger",
                        Rol.ABONNEMENTENBEHEER,
                        abo,
                        "ABO-02.01",
                        value(zkn("identificatie"), v -> v + "9"),
                        good),
                new Schakel(
                        "melding met een ander zaaktype",
                        "volgt-trigger",
                        Rol.ABONNEMENTENBEHEER,
                        abo,
                        "ABO-02.01",
                        value(zkn("code"), v -> "ANDERS"),
                        good),
                new Schakel(
                        "melding van een andere gebeurtenis",
                        "gebeurtenis",
                        Rol.ABONNEMENTENBEHEER,
                        abo,
                        "ABO-02.01",
                        value(stuf("extraElement"), v -> "Update zaak"),
                        good),
                new Schakel(
                        "gebeurtenis met trema",
                        "gebeurtenis",
                        Rol.ABONNEMENTENBEHEER,
                        abo,
                        "ABO-02.01",
                        value(stuf("extraElement"), v -> "Creëer zaak"),
                        good),
                new Schakel(
                        "antwoord op een andere overdracht",
                        "antwoord-op-overdracht",
                        Rol.BACKOFFICE,
                        List.of("BCK-15"),
                        "BCK-15.03",
                        value(stuf("crossRefnummer"), v -> "0" + v),
                        good),
                new Schakel(
                        "antwoord over een andere zaak",
                        "antwoord-op-overdracht",
                        Rol.BACKOFFICE,
                        List.of("BCK-15"),
                        "BCK-15.03",
                        root -> root.mapChildren(o -> o.is(rzs("object"))
                                ? value(zkn("identificatie"), v -> v + "9").apply(o)
                                : o),
                        good),
                new Schakel(
                        "bus verandert het bericht",
                        "doorgestuurd",
                        Rol.SERVICEBUS,
                        bus,
                        "BUS-01.01",
                        good,
                        value(stuf("referentienummer"), v -> "BUS-" + v)),
                new Schakel(
                        "bus geeft het bericht niet door",
                        "doorgestuurd",
                        Rol.SERVICEBUS,
                        bus,
                        "BUS-01.01",
                        good,
                        m -> null),
                new Schakel(
                        "trigger noemt de bus als bron",
                        "zendende-applicatie",
                        Rol.SERVICEBUS,
                        bus,
                        "BUS-01.03",
                        value(stuf("extraElement"), v -> v.equals("TESTPLATFORM") ? "BUS" : v),
                        good));
    }

    @ParameterizedTest
    @MethodSource("keten")
    void aSystemOfTheChainIsCaught(Schakel row) throws IOException {
        Proefketen keten = new Proefketen(row.eigen(), row.doorgeven());
        boolean waits = row.controle().equals("doorgestuurd");
        Duration wacht = Duration.ofSeconds(waits ? 4 : 20);
        Run run = Proefrun.keten(row.rol(), keten, Tester.nobody(), row.scenarios(), wacht);
        Vangst.assertCaught(run, row.stap(), row.controle());
    }
}
