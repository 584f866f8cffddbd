// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A notification or trigger tells of the event of its step, spelled as bijlage D does. */
@Controle(
        id = "gebeurtenis",
        titel = "De gebeurtenis is die van de stap",
        eisen = {"BR-24", "RZS 6.9.2"})
final class GebeurtenisCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = Soorten.extraElement(o.huidig(), "gebeurtenis");
        if (!found.equals(o.parameter())) {
            if (Soorten.plain(found).equals(Soorten.plain(o.parameter()))) {
                o.waarschuwing("De gebeurtenis is anders gespeld dan in bijlage D.")
                        .verwacht(o.parameter())
                        .gevonden(found);
            } else {
                o.fout("Het bericht meldt een andere gebeurtenis.")
                        .verwacht(o.parameter())
                        .gevonden(found);
            }
        }
    }
}
