// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** What is not known is answered with a La01 without antwoord. */
@Controle(
        id = "niet-gevonden",
        titel = "Wat niet bestaat geeft een antwoord zonder inhoud",
        eisen = {"R-166", "ZDS 4.1.2"})
final class NietGevondenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.bericht().child(zkn("antwoord")).isPresent()) {
            o.fout("Een vraag naar een onbekend nummer krijgt een La01 zonder element antwoord.")
                    .gevonden("antwoord met " + o.objecten().size() + " object(en)");
        }
    }
}
