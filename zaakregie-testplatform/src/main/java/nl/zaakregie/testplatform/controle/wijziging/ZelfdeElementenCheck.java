// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The old and the new object of a change hold the same elements. */
@Controle(
        id = "zelfde-elementen",
        titel = "Het oude en het nieuwe object bevatten dezelfde elementen",
        eisen = {"R-102", "R-111", "STV0000047"})
final class ZelfdeElementenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> old = o.oud();
        if (old.isEmpty()) {
            o.fout("Het bericht heeft maar één object; een wijziging heeft het oude en het nieuwe nodig.")
                    .verwacht("2")
                    .gevonden("1");
            return;
        }
        Set<String> before = names(old.get());
        Set<String> after = names(o.huidig());
        before.stream()
                .filter(n -> !after.contains(n))
                .forEach(n -> o.fout("Een element staat wel in het oude en niet in het nieuwe object.")
                        .verwacht(n + " in beide")
                        .gevonden("alleen in het oude")
                        .bij(o.huidig()));
        after.stream()
                .filter(n -> !before.contains(n))
                .forEach(n -> o.fout("Een element staat wel in het nieuwe en niet in het oude object.")
                        .verwacht(n + " in beide, zo nodig leeg met geenWaarde")
                        .gevonden("alleen in het nieuwe")
                        .bij(o.huidig()));
    }

    private static Set<String> names(StufElement object) {
        return object.children().stream()
                .map(StufElement::localName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
