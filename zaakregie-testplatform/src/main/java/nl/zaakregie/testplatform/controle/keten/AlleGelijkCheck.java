// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import java.util.Set;
import java.util.TreeSet;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Copies that are offered at the same time all get the same answer. */
@Controle(
        id = "alle-gelijk",
        titel = "Gelijktijdige kopieën krijgen hetzelfde antwoord",
        eisen = "R-064",
        geldt = Controle.Geldt.HTTP)
final class AlleGelijkCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Set<String> answers = new TreeSet<>(o.geheugen().antwoorden());
        if (answers.size() != 1) {
            o.fout("De kopieën kregen verschillende antwoorden.")
                    .verwacht("1 antwoord")
                    .gevonden(answers.size() + " verschillende");
        }
    }
}
