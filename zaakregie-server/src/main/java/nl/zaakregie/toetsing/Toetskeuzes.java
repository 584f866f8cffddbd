// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;

/** What there is to choose for a run. */
public record Toetskeuzes(List<Optie> sets, List<Optie> rollen) {
    /** One choice. */
    public record Optie(String naam, String tekst) {}

    static Toetskeuzes all() {
        List<Testset> sets = TestsetReader.list();
        return new Toetskeuzes(
                sets.stream()
                        .map(s -> new Optie(s.naam(), s.titel() + ", versie " + s.versie()))
                        .toList(),
                Arrays.stream(Rol.values())
                        .map(rol -> new Optie(rol.naam(), rol.titel() + " (" + names(sets, rol) + ")"))
                        .toList());
    }

    private static String names(List<Testset> sets, Rol rol) {
        return sets.stream()
                .filter(s -> !s.list(rol).isEmpty())
                .map(Testset::naam)
                .collect(Collectors.joining(", "));
    }
}
