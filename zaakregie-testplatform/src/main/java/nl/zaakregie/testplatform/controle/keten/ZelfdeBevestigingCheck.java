// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A message that is offered again is answered with the answer of before. */
@Controle(
        id = "zelfde-bevestiging",
        titel = "Een herhaald bericht krijgt dezelfde bevestiging",
        eisen = {"R-060", "R-065"})
final class ZelfdeBevestigingCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String first = o.geheugen()
                .findBericht(o.parameter())
                .map(b -> Stuurgegevens.ofMessage(b).referentienummer())
                .orElse("");
        if (!first.isEmpty() && !o.kop().referentienummer().equals(first)) {
            o.fout("De herhaling kreeg een andere bevestiging dan het eerste bericht.")
                    .verwacht(first)
                    .gevonden(o.kop().referentienummer());
        }
    }
}
