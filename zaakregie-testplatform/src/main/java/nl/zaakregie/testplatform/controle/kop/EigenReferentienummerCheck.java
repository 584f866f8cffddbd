// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.testset.Richting;

/** Every message has a referentienummer that its sender did not use before. */
@Controle(id = "eigen-referentienummer", titel = "Het bericht heeft een eigen referentienummer", eisen = "R-020")
final class EigenReferentienummerCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.kop().referentienummer();
        boolean needed = o.stap().richting() == Richting.NAAR_PLATFORM
                || o.stap().dienst().berichtcode().asynchronous();
        if (found.isEmpty()) {
            if (needed) {
                o.fout("Het referentienummer ontbreekt.");
            }
        } else if (o.stap().richting() == Richting.NAAR_SYSTEEM
                && found.equals(o.verzoekkop().referentienummer())) {
            o.fout("Het antwoord heeft het referentienummer van het verzoek; elk bericht heeft een eigen nummer.");
        } else if (!o.logboek().firstReferentienummer(found)) {
            o.fout("Dit referentienummer is in deze run al voor een ander bericht gebruikt.")
                    .gevonden(found);
        }
    }
}
