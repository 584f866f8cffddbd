// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** In an answer xsi:nil and StUF:noValue always go together. */
@Controle(
        id = "nil-met-reden",
        titel = "Een leeg element zegt waarom het leeg is",
        eisen = {"R-075", "R-077"})
final class NilMetRedenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        for (StufElement object : o.objecten()) {
            object.forEach(e -> {
                boolean reason = e.attribute(Namen.NO_VALUE).isPresent();
                if (e.isNil() && !reason) {
                    o.fout("Een leeg element in een antwoord heeft StUF:noValue nodig.")
                            .verwacht("StUF:noValue")
                            .gevonden("alleen xsi:nil")
                            .bij(e);
                } else if (reason && !e.isNil()) {
                    o.fout("Naast StUF:noValue hoort xsi:nil.")
                            .verwacht("xsi:nil")
                            .gevonden("alleen StUF:noValue")
                            .bij(e);
                }
            });
        }
    }
}
