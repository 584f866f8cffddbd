// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;

/** Whether a run found the fault that was made, where it was made. */
final class Vangst {
    private Vangst() {}

    static void assertCaught(Run run, String stap, String controle) {
        assertThat(step(run, stap).gebrekkig()).as(Proefrun.describe(run)).contains(controle);
        List<String> earlier = run.resultaten().stream()
                .takeWhile(r -> !r.id().equals(stap))
                .flatMap(Stapresultaat::gebrekkig)
                .toList();
        assertThat(earlier).as("findings before the fault").isEmpty();
    }

    static Stapresultaat step(Run run, String id) {
        return run.resultaten().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Proefrun.describe(run)));
    }
}
