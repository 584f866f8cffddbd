// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Under load 99 of 100 answers come within the time of the step. */
@Controle(
        id = "belasting-tijd",
        titel = "Onder belasting komt het antwoord op tijd",
        eisen = "R-043",
        geldt = Controle.Geldt.ALTIJD)
final class BelastingTijdCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        long limit = Long.parseLong(o.parameter());
        o.geheugen().meting().ifPresent(m -> {
            if (m.percentiel(99) > limit) {
                o.waarschuwing("Onder belasting duurde het antwoord lang.")
                        .verwacht("99% binnen " + limit + " ms bij " + m.perSeconde() + " per seconde")
                        .gevonden(
                                "99% binnen " + m.percentiel(99) + " ms, de helft binnen " + m.percentiel(50) + " ms");
            }
        });
    }
}
