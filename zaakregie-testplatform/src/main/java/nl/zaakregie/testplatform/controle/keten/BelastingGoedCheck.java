// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Under load every message gets its answer. */
@Controle(
        id = "belasting-goed",
        titel = "Onder belasting slaagt elk bericht",
        eisen = {"R-035", "R-043"},
        geldt = Controle.Geldt.ALTIJD)
final class BelastingGoedCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        o.geheugen().meting().ifPresent(m -> {
            if (m.gelukt() < m.aantal()) {
                o.fout("Onder belasting mislukte een deel van de berichten.")
                        .verwacht("" + m.aantal())
                        .gevonden(m.gelukt() + " (" + m.eersteFout() + ")");
            }
        });
    }
}
