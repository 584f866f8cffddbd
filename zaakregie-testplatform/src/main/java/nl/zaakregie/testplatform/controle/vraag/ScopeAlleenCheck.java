// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The scope asks for what the step names and for nothing else. */
@Controle(id = "scope-alleen", titel = "De scope vraagt alleen om het genoemde", eisen = "R-157")
final class ScopeAlleenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Set<String> found = o.verzoek().find(zkn("scope"), OBJECT).map(StufElement::children).orElse(List.of()).stream()
                .map(StufElement::localName)
                .filter(n -> !n.equals("identificatie"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(new TreeSet<>(o.parameters()))) {
            o.fout("De scope vraagt iets anders dan het genoemde.")
                    .verwacht(String.join(", ", o.parameters()))
                    .gevonden(String.join(", ", found));
        }
    }
}
