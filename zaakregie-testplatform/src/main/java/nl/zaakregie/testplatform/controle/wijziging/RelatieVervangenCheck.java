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

/** A relation of the named kind is replaced. */
@Controle(
        id = "relatie-vervangen",
        titel = "Een relatie wordt vervangen door een andere",
        eisen = {"R-124", "RZS 6.13"})
final class RelatieVervangenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<StufElement> before =
                o.oud().map(old -> old.children(zkn(o.parameter()))).orElse(List.of());
        boolean replaced = before.stream().anyMatch(r -> has(r, Verwerkingssoort.R))
                && o.huidig().children(zkn(o.parameter())).stream().anyMatch(r -> has(r, Verwerkingssoort.R));
        boolean inTwo = before.stream().anyMatch(r -> has(r, Verwerkingssoort.E) || has(r, Verwerkingssoort.V))
                && o.huidig().children(zkn(o.parameter())).stream().anyMatch(r -> has(r, Verwerkingssoort.T));
        if (!replaced && inTwo) {
            o.waarschuwing(
                            "De relatie is beëindigd en een andere is toegevoegd; vervangen gaat met verwerkingssoort R.")
                    .verwacht("R in beide objecten");
        } else if (!replaced) {
            o.fout("Er wordt geen relatie vervangen.")
                    .verwacht(o.parameter() + " met verwerkingssoort R in beide objecten")
                    .gevonden("geen");
        }
    }

    private static boolean has(StufElement relation, Verwerkingssoort soort) {
        return relation.verwerkingssoort().filter(v -> v == soort).isPresent() && !relation.isEmpty();
    }
}
