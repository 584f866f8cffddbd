// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The root element of an answer belongs to its berichtcode. */
@Controle(
        id = "hoofdelement",
        titel = "Het antwoord heeft het hoofdelement van zijn berichtcode",
        eisen = {"R-002", "R-217"})
final class HoofdelementCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = o.bericht().localName();
        String expected = switch (o.kop().code().orElse(o.stap().antwoord())) {
            case Bv01, Bv02, Bv03, Bv04 -> o.kop().berichtcode() + "Bericht";
            case La01 -> o.stap().dienst().root().getLocalPart().replace("Lv01", "La01");
            case Du02 -> o.stap().dienst().root().getLocalPart().replace("_Di02", "_Du02");
            default -> found;
        };
        if (!found.equals(expected)) {
            o.fout("Het hoofdelement past niet bij de berichtcode.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }
}
