// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A relation of the named kind is ended or taken away. */
@Controle(
        id = "relatie-eraf",
        titel = "Er gaat een relatie af",
        eisen = {"R-124", "RZS 6.12"})
final class RelatieErafCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<StufElement> gone = o.oud().map(old -> old.children(zkn(o.parameter()))).orElse(List.of()).stream()
                .filter(r -> r.verwerkingssoort()
                                .filter(v -> v == Verwerkingssoort.E || v == Verwerkingssoort.V)
                                .isPresent()
                        && !r.isEmpty())
                .toList();
        if (gone.isEmpty()) {
            o.fout("Er staat geen beëindigde of verwijderde relatie in het oude object.")
                    .verwacht(o.parameter() + " met verwerkingssoort E of V")
                    .gevonden("geen");
        }
    }
}
