// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.TestsetReader;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Tester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A system that does everything right passes every step, without one remark. */
class GoedSysteemTest {

    @ParameterizedTest
    @EnumSource(names = {"ZAAKSYSTEEM", "ZAKENMAGAZIJN", "DOCUMENTBEHEERSYSTEEM"})
    void passesTheOfficialSet(Rol rol) {
        assertAllGood(Proefrun.provider("rzs", rol, Gebrek.GEEN, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZAAKSYSTEEM", "DOCUMENTBEHEERSYSTEEM", "REGIESYSTEEM"})
    void passesTheRobustnessSet(Rol rol) {
        assertAllGood(Proefrun.provider("robuustheid", rol, Gebrek.GEEN, List.of()));
    }

    @Test
    void passesTheLoadSet() {
        Run run = Proefrun.provider("belasting", Rol.ZAAKSYSTEEM, Gebrek.GEEN, List.of());
        assertThat(run.geslaagd()).as(Proefrun.describe(run)).isTrue();
    }

    @Test
    void regiesysteemPasses() {
        assertAllGood(Proefrun.consumer(
                Rol.REGIESYSTEEM, consument(Proefconsument.regiesysteem()), List.of(), Duration.ofSeconds(20)));
    }

    @Test
    void zaakregiesOwnClientPassesAsTheSenderOfARegiesysteem() {
        List<String> without = List.of("REG-12", "REG-17"); // a library has no inbox and hands nothing over
        List<String> scenarios = TestsetReader.find("rzs").orElseThrow().list(Rol.REGIESYSTEEM).stream()
                .map(Scenario::id)
                .filter(id -> !without.contains(id))
                .toList();
        Run run = Proefrun.consumer(Rol.REGIESYSTEEM, new Clienttester(), scenarios, Duration.ofSeconds(20));
        assertThat(run.resultaten()).as(Proefrun.describe(run)).noneMatch(r -> r.oordeel() == Oordeel.OVERGESLAGEN);
        assertThat(run.geslaagd()).as(Proefrun.describe(run)).isTrue();
    }

    @Test
    void backofficePasses() throws Exception {
        Proefketen keten = new Proefketen(m -> m, m -> m);
        Tester tester = consument(Proefconsument.backoffice());
        assertAllGood(Proefrun.keten(Rol.BACKOFFICE, keten, tester, List.of(), Duration.ofSeconds(20)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ABONNEMENTENBEHEER", "SERVICEBUS"})
    void systemsOfTheChainPass(Rol rol) throws Exception {
        Proefketen keten = new Proefketen(m -> m, m -> m);
        assertAllGood(Proefrun.keten(rol, keten, Tester.nobody(), List.of(), Duration.ofSeconds(20)));
    }

    private static Proefconsument consument(Map<String, Recept> recepten) {
        return new Proefconsument(recepten, (stap, bericht) -> bericht, (stap, http) -> http);
    }

    private static void assertAllGood(Run run) {
        assertThat(run.geslaagd()).as(Proefrun.describe(run)).isTrue();
        assertThat(run.aantal(Oordeel.GESLAAGD)).as(Proefrun.describe(run)).isEqualTo(run.rijen());
    }
}
