// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A trigger names the applicatie of the message that caused it. */
@Controle(
        id = "zendende-applicatie",
        titel = "De trigger noemt de applicatie die de gebeurtenis veroorzaakte",
        eisen = {"E-05", "BR-23", "RZS 6.10.2"})
final class ZendendeApplicatieCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String expected = o.instelling().zelf().applicatie();
        String found = Soorten.extraElement(o.huidig(), "zendendeApplicatie");
        if (!found.equals(expected)) {
            o.fout("De trigger noemt een andere zendende applicatie.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }
}
