// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The crossRefnummer of an answer is the referentienummer of its request. */
@Controle(id = "kruisverwijzing", titel = "Het antwoord wijst naar het verzoek", eisen = "R-021")
final class KruisverwijzingCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String expected = o.verzoekkop().referentienummer();
        String found = o.kop().crossRefnummer();
        if (found.isEmpty() && !o.stap().dienst().berichtcode().asynchronous()) {
            o.waarschuwing("Het crossRefnummer ontbreekt.").verwacht(expected).gevonden("");
        } else if (!found.equals(expected)) {
            o.fout("Het crossRefnummer is niet het referentienummer van het verzoek.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }
}
