// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Every element of the scope is in the answer, with a value or with the reason why not. */
@Controle(
        id = "scope-volledig",
        titel = "Alles waar om gevraagd is, komt terug",
        eisen = {"R-168", "R-169"})
final class ScopeVolledigCheck implements Check {
    /** Content cannot carry a reason; what a relation has depends on the kind of its other side. */
    private static final Set<String> VRIJ = Set.of("inhoud", "lokatie");

    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> scope = o.verzoek().find(zkn("scope"), OBJECT);
        if (scope.isEmpty()) {
            return;
        }
        for (StufElement object : o.objecten()) {
            missing(scope.get(), object)
                    .forEach(name -> o.fout("Een gevraagd element ontbreekt in het antwoord.")
                            .verwacht(name + ", met een waarde of met StUF:noValue")
                            .gevonden("niets")
                            .bij(object));
        }
    }

    private static List<String> missing(StufElement asked, StufElement given) {
        List<String> found = new ArrayList<>();
        for (StufElement child : asked.children()) {
            List<StufElement> matches = given.children(child.name());
            if (matches.isEmpty()) {
                if (!VRIJ.contains(child.localName()) && !isChoice(asked)) {
                    found.add(child.localName());
                }
            } else {
                matches.stream()
                        .filter(match -> !match.isNil())
                        .forEach(match -> missing(child, match).forEach(m -> found.add(child.localName() + "/" + m)));
            }
        }
        return found.stream().distinct().toList();
    }

    /** A gerelateerde that holds one of several kinds. */
    private static boolean isChoice(StufElement asked) {
        return asked.localName().equals("gerelateerde") && !asked.isEntiteit();
    }
}
