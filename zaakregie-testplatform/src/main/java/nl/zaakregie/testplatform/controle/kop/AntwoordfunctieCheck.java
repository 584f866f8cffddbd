// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A Du02 has the functie of its Di02. */
@Controle(id = "antwoordfunctie", titel = "Het antwoord heeft de functie van het verzoek", eisen = "R-029")
final class AntwoordfunctieCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (!o.kop().functie().equals(o.verzoekkop().functie())) {
            o.fout("De functie van het antwoord is niet die van het verzoek.")
                    .verwacht(o.verzoekkop().functie())
                    .gevonden(o.kop().functie());
        }
    }
}
