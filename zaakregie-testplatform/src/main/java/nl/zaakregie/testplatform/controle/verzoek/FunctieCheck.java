// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A vrij bericht has the functie of its service, with its capitals. */
@Controle(id = "functie", titel = "De functie is die van de service", eisen = "R-029")
final class FunctieCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (!o.kop().functie().equals(o.stap().dienst().functie())) {
            o.fout("De functie is niet die van de service.")
                    .verwacht(o.stap().dienst().functie())
                    .gevonden(o.kop().functie());
        }
    }
}
