// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A new zaak carries all its kerngegevens, as StUF wants and the koppelvlak does not demand. */
@Controle(
        id = "kerngegevens",
        titel = "De kerngegevens zijn gevuld",
        eisen = {"R-109", "E-23"})
final class KerngegevensCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        for (String name : List.of("identificatie", "omschrijving", "isVan")) {
            if (o.huidig().child(zkn(name)).isEmpty()) {
                o.waarschuwing(
                                "Een kerngegeven van de zaak ontbreekt; StUF wil het altijd, zo nodig leeg met een reden.")
                        .verwacht(name)
                        .gevonden("niets");
            }
        }
    }
}
