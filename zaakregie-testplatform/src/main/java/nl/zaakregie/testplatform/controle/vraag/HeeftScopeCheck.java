// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A question says what it wants. */
@Controle(
        id = "heeft-scope",
        titel = "De vraag heeft een scope",
        eisen = {"R-145", "R-159"})
final class HeeftScopeCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.verzoek().find(zkn("scope"), OBJECT).isEmpty()) {
            o.fout("De vraag zegt niet wat zij wil weten.")
                    .verwacht("scope/object")
                    .gevonden("niets");
        }
    }
}
