// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import static nl.zaakregie.stuf.Namen.stuf;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A refusal has one of the codes that its cause calls for. */
@Controle(
        id = "foutcode",
        titel = "De weigering heeft de verwachte foutcode",
        eisen = {"R-046", "R-049"},
        geldt = Controle.Geldt.FOUT)
final class FoutcodeCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String code = o.http()
                .foutbericht()
                .flatMap(m -> m.value(stuf("body"), stuf("code")))
                .orElse("");
        if (!o.parameters().contains(code)) {
            o.fout("De foutcode past niet bij de oorzaak.")
                    .verwacht(String.join(" of ", o.parameters()))
                    .gevonden(code);
        }
    }
}
