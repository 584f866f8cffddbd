// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.verkeer.Verbinding;

/**
 * What a run is to do.
 *
 * @param scenarios      ids to run; empty for all
 * @param variabelen     variables that are filled from the start
 * @param wachttijd      how long the system under test has to send what a step asks
 * @param voorwaardelijk whether the run stays at a step that fails until the tester goes on
 */
public record Runopdracht(
        Testset testset,
        Rol rol,
        List<String> scenarios,
        Product product,
        Verbinding verbinding,
        Proefinstelling instelling,
        Map<String, String> variabelen,
        Duration wachttijd,
        boolean voorwaardelijk) {
    public Runopdracht {
        scenarios = List.copyOf(scenarios);
        variabelen = Map.copyOf(variabelen);
    }

    /** The scenarios to run, in order. */
    public List<Scenario> gekozen() {
        return testset.list(rol).stream()
                .filter(s -> scenarios.isEmpty() || scenarios.stream().anyMatch(id -> id.equalsIgnoreCase(s.id())))
                .toList();
    }
}
