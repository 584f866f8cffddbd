// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The sender of a request is another system than its receiver. */
@Controle(id = "zender-en-ontvanger", titel = "Zender en ontvanger zijn verschillende systemen", eisen = "R-025")
final class ZenderEnOntvangerCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Systeem from = o.kop().zender();
        Systeem to = o.kop().ontvanger();
        if (from != null && to != null && from.identity().equals(to.identity())) {
            o.fout("Zender en ontvanger zijn hetzelfde systeem.").gevonden(from.display());
        }
    }
}
