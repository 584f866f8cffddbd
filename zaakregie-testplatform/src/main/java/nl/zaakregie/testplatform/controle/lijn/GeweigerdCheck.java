// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A wrong message is refused. */
@Controle(id = "geweigerd", titel = "Het systeem weigert het bericht", eisen = "R-034", geldt = Controle.Geldt.SOAP)
final class GeweigerdCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.http().fault().isEmpty() && o.http().foutbericht().isEmpty()) {
            o.fout("Het systeem nam een bericht aan dat het moet weigeren.")
                    .verwacht(o.stap().dienst().fault().name())
                    .gevonden(o.http().bericht().map(StufElement::localName).orElse(""));
        }
    }
}
