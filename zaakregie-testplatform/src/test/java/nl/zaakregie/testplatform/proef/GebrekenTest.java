// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix of providers: a system that does one thing wrong is caught, and by the check that is there for it. The first
 * step with a finding names that check.
 */
class GebrekenTest {
    static Stream<Gebrekrij> all() {
        return Stream.of(
                        Antwoordgebreken.onTheLine(),
                        Antwoordgebreken.inTheHead(),
                        Antwoordgebreken.inNumbersAndQuestions(),
                        Bewaargebreken.inWhatIsKept(),
                        Bewaargebreken.underPressure())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isCaughtByTheCheckThatIsThereForIt(Gebrekrij row) {
        Run run = Proefrun.provider(row.set(), row.rol(), row.gebrek(), row.scenarios());
        Stapresultaat first = run.resultaten().stream()
                .filter(r -> !r.bevindingen().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found at all: " + Proefrun.describe(run)));
        assertThat(first.gebrekkig()).as(Proefrun.describe(run)).contains(row.controle());
        assertThat(run.aantal(Oordeel.GEFAALD) + run.aantal(Oordeel.WAARSCHUWING))
                .isPositive();
    }

    @Test
    void aServiceThatHangsIsCaughtByTheTimeLimit() {
        Gebrek hangs = Gebreken.hangs(Service.GEEF_ZAAKSTATUS);
        Run run = Proefrun.provider("rzs", Rol.ZAAKSYSTEEM, hangs, Antwoordgebreken.STATUS, Duration.ofSeconds(3));
        assertThat(run.resultaten().stream()
                        .filter(r -> r.id().equals("ZKS-13.01"))
                        .findFirst()
                        .orElseThrow()
                        .gebrekkig())
                .containsExactly("tijdslimiet");
    }

    @Test
    void namesFaultsOnceAndHasEnoughOfThem() {
        assertThat(all().map(Gebrekrij::fout)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(70);
    }
}
