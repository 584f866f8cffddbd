// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A new zaak has the number that was issued, or a valid one of the system itself. */
@Controle(
        id = "nummer",
        titel = "De zaak heeft het uitgegeven nummer of een geldig eigen nummer",
        eisen = {"BR-01", "BR-02"})
final class NummerCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String issued = o.variabele(o.parameter());
        String found = o.huidig().value(zkn("identificatie")).orElse("");
        if (!issued.isEmpty() && !found.equals(issued)) {
            o.waarschuwing("De zaak heeft niet het nummer dat het platform uitgaf.")
                    .verwacht(issued)
                    .gevonden(found);
        }
        if (!Zaakidentificatie.isValid(found)) {
            o.fout("De zaakidentificatie is niet geldig volgens het RGBZ.").gevonden(found);
        }
    }
}
