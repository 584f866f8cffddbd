// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A request is about a zaak that was made in this run. */
@Controle(id = "bekende-zaak", titel = "Het bericht gaat over een zaak van deze run", eisen = "R-139")
final class BekendeZaakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.verzoek()
                .value(zkn("gelijk"), zkn("identificatie"))
                .or(() -> o.huidig().value(zkn("identificatie")))
                .orElse("");
        if (o.geheugen().register().findZaak(found).isEmpty()) {
            o.fout("Het platform kent deze zaak niet.")
                    .verwacht("een zaak die in deze run is gemaakt")
                    .gevonden(found);
        }
    }
}
