// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** geefZaakdocumentbewerken issues a checkedOutId. */
@Controle(
        id = "slot",
        titel = "Het document is op slot en het slot heeft een nummer",
        eisen = {"BR-21", "ZDS 4.2.3"})
final class SlotCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.bericht().value(zkn("parameters"), zkn("checkedOutId")).isEmpty()) {
            o.fout("Het antwoord heeft geen checkedOutId; zonder dat kan het document niet worden gewijzigd.");
        }
    }
}
