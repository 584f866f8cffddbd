// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A document that is locked is changed with its checkedOutId. */
@Controle(id = "slot-gebruikt", titel = "Het slot uit de eerdere stap is gebruikt", eisen = "BR-21")
final class SlotGebruiktCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String expected = o.variabele(o.parameter());
        String found = o.verzoek().value(zkn("parameters"), zkn("checkedOutId")).orElse("");
        if (!expected.isEmpty() && !found.equals(expected)) {
            o.fout("Het checkedOutId is niet dat van het slot.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }
}
