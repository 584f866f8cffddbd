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

/** A relation of the named kind is added. */
@Controle(
        id = "relatie-erbij",
        titel = "Er komt een relatie bij",
        eisen = {"R-124", "RZS 6.11"})
final class RelatieErbijCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<StufElement> added = o.huidig().children(zkn(o.parameter())).stream()
                .filter(r -> r.verwerkingssoort()
                                .filter(v -> v == Verwerkingssoort.T)
                                .isPresent()
                        && !r.isEmpty())
                .toList();
        if (added.isEmpty()) {
            o.fout("Er staat geen nieuwe relatie in het bericht.")
                    .verwacht(o.parameter() + " met verwerkingssoort T")
                    .gevonden("geen");
        }
    }
}
