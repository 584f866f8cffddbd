// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A question is about a zaak of the kind that the step names. */
@Controle(id = "soort-gevraagde-zaak", titel = "De vraag gaat over een zaak van de gevraagde soort", eisen = "R-145")
final class SoortGevraagdeZaakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String number = o.verzoek().value(zkn("gelijk"), zkn("identificatie")).orElse("");
        String found = o.geheugen()
                .register()
                .findZaak(number)
                .map(z -> Soorten.of(new Zaak(z), o.instelling()))
                .orElse("onbekende zaak");
        if (!found.equals(o.parameter())) {
            o.fout("De vraag gaat over een andere soort zaak.")
                    .verwacht(o.parameter())
                    .gevonden(found + " (" + number + ")");
        }
    }
}
