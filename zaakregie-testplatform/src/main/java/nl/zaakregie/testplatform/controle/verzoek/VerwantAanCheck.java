// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import java.util.List;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A plan is related to the plans that the step names, and to no others. */
@Controle(
        id = "verwant-aan",
        titel = "De zaak is verbonden met de gevraagde plannen",
        eisen = {"BR-10", "BR-11", "RZS 6.6.3"})
final class VerwantAanCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<String> found = new Zaak(new StufObject(o.huidig())).gerelateerdeZaken();
        for (String name : o.parameters()) {
            String expected = o.variabele(name);
            if (!found.contains(expected)) {
                o.fout("De relatie met " + name + " ontbreekt.")
                        .verwacht("heeftBetrekkingOpAndere naar " + expected)
                        .gevonden(String.join(", ", found));
            }
        }
        if (found.size() > o.parameters().size()) {
            o.fout("De zaak heeft meer relaties met andere zaken dan gevraagd.")
                    .verwacht("" + o.parameters().size())
                    .gevonden("" + found.size());
        }
    }
}
