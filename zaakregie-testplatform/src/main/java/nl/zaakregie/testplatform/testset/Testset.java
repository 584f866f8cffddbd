// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named set of scenarios for one or more roles.
 *
 * @param naam         name on the command line: {@code rzs}, {@code robuustheid}, {@code belasting}
 * @param titel        name for people; Dutch
 * @param versie       version of the set
 * @param controlegetal SHA-256 over its files, in hexadecimal digits
 * @param scenarios    the scenarios of each role, in order
 */
public record Testset(
        String naam, String titel, String versie, String controlegetal, Map<Rol, List<Scenario>> scenarios) {
    public Testset {
        scenarios = Map.copyOf(scenarios);
    }

    /** The scenarios of a role; empty when the set has none for it. */
    public List<Scenario> list(Rol rol) {
        return scenarios.getOrDefault(rol, List.of());
    }

    /** A scenario by its id, in any case. */
    public Optional<Scenario> find(Rol rol, String id) {
        return list(rol).stream()
                .filter(s -> s.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
