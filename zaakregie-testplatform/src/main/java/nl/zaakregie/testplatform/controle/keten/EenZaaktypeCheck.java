// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A message of RZS names one zaaktype with its code and omschrijving. */
@Controle(
        id = "een-zaaktype",
        titel = "Er is precies één zaaktype, met code en omschrijving",
        eisen = {"E-07", "RZS 6.8.2", "RZS 6.9.2"})
final class EenZaaktypeCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<StufElement> types = o.huidig().children(zkn("isVan"));
        if (types.size() != 1) {
            o.fout("Het bericht heeft precies één zaaktype nodig.")
                    .verwacht("1")
                    .gevonden("" + types.size());
        } else {
            for (String name : List.of("code", "omschrijving")) {
                if (types.getFirst().value(GERELATEERDE, zkn(name)).isEmpty()) {
                    o.fout("De " + name + " van het zaaktype ontbreekt.").bij(types.getFirst());
                }
            }
        }
    }
}
