// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A number is issued once. */
@Controle(id = "nieuw-nummer", titel = "Het nummer is niet eerder uitgegeven", eisen = "BR-02")
final class NieuwNummerCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.bericht()
                .value(zkn("zaak"), zkn("identificatie"))
                .or(() -> o.bericht().value(zkn("document"), zkn("identificatie")))
                .orElse("");
        if (!found.isEmpty() && !o.logboek().firstNummer(found)) {
            o.fout("Dit nummer is in deze run al eerder uitgegeven.").gevonden(found);
        }
    }
}
