// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

package nl.zaakregie.testplatform.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A system that does everything right passes every step, without one remark. */
class GoedSysteemTest {

    @ParameterizedTest
    @EnumSource(names = {"ZAAKSYSTEEM", "ZAKENMAGAZIJN", "DOCUMENTBEHEERSYSTEEM"})
    void passesTheOfficialSet(Rol rol) {
        Run run = Proefrun.provider("rzs", rol, Gebrek.GEEN, List.of());
        assertThat(run.geslaagd()).as(Proefrun.describe(run)).isTrue();
        assertThat(run.aantal(Oordeel.GESLAAGD)).as(Proefrun.describe(run)).isEqualTo(run.rijen());
    }
}
