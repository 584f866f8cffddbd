// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A question by number is answered with one object. */
@Controle(id = "een-object", titel = "Het antwoord bevat precies één object", eisen = "R-165")
final class EenObjectCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        int found = o.objecten().size();
        if (found != 1) {
            o.fout("Op een vraag naar één nummer hoort precies één object.")
                    .verwacht("1")
                    .gevonden("" + found);
        }
    }
}
