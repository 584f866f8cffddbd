// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A zaak is a gezinsplan, levensdomeinplan, deelplan or an ordinary zaak, as asked. */
@Controle(
        id = "soort-zaak",
        titel = "De zaak is van de gevraagde soort",
        eisen = {"BR-14", "RZS 3.3"})
final class SoortZaakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Zaak zaak = new Zaak(new StufObject(o.huidig()));
        String expected = o.parameter();
        String found = Soorten.of(zaak, o.instelling());
        if (!found.equals(expected)) {
            o.fout("De zaak is van een andere soort.")
                    .verwacht(expected)
                    .gevonden(found + ", zaaktype " + zaak.zaaktypecode());
        }
    }
}
