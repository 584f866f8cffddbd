// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Scenario;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which scenarios of which set and role. */
final class Testkeuze {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--role",
            paramLabel = "ROL",
            description = "Rol van het systeem: regiesysteem, zaaksysteem, zakenmagazijn, backoffice, "
                    + "abonnementenbeheer, servicebus of documentbeheersysteem")
    @Nullable
    String rol;

    @Option(
            names = "--set",
            paramLabel = "SET",
            defaultValue = "rzs",
            description = "rzs (de officiële testset, standaard), robuustheid of belasting")
    String set = "rzs";

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            split = ",",
            description = "Alleen deze scenario's, gescheiden door komma's; mag vaker")
    List<String> scenario = new ArrayList<>();

    Testset testset() {
        return TestsetReader.find(set)
                .orElseThrow(() -> wrong("--set: " + set + " is geen testset; kies uit "
                        + names(TestsetReader.list().stream().map(Testset::naam).toList())));
    }

    Rol rol() {
        if (rol == null) {
            throw wrong("Er ontbreekt: --role");
        }
        Rol found = Rol.find(rol)
                .orElseThrow(() -> wrong("--role: " + rol + " is geen rol; kies uit "
                        + names(Arrays.stream(Rol.values()).map(Rol::naam).toList())));
        if (testset().list(found).isEmpty()) {
            throw wrong("--set: de testset " + set + " heeft geen scenario's voor de rol " + found.naam());
        }
        return found;
    }

    /** The scenarios that were asked for; each must be there. */
    List<Scenario> scenarios() {
        Testset chosen = testset();
        Rol of = rol();
        for (String id : scenario) {
            if (chosen.find(of, id).isEmpty()) {
                throw wrong("--scenario: " + id + " is geen scenario van de rol " + of.naam() + " in de set " + set);
            }
        }
        return chosen.list(of).stream()
                .filter(s ->
                        scenario.isEmpty() || scenario.stream().anyMatch(id -> s.id().equalsIgnoreCase(id.strip())))
                .toList();
    }

    RuntimeException wrong(String text) {
        return spec == null ? new IllegalArgumentException(text) : new ParameterException(spec.commandLine(), text);
    }

    private static String names(List<String> all) {
        return String.join(", ", all);
    }
}
