// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** An issued zaakidentificatie is valid and starts with the gemeentecode. */
@Controle(
        id = "zaakidentificatie",
        titel = "Het nummer is een geldige zaakidentificatie",
        eisen = {"BR-01", "ZDS 4.1.6"})
final class ZaakidentificatieCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.bericht().value(zkn("zaak"), zkn("identificatie")).orElse("");
        if (!Zaakidentificatie.isValid(found)) {
            o.fout("Een zaakidentificatie heeft 5 tot 40 tekens, zonder spaties en zonder \\\\ / \" * ? : < > |.")
                    .gevonden(found);
        } else if (!found.startsWith(o.instelling().gemeentecode())) {
            o.fout("Een zaakidentificatie begint met de gemeentecode.")
                    .verwacht(o.instelling().gemeentecode() + "...")
                    .gevonden(found);
        }
    }
}
