// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The answer is about the zaak that was asked. */
@Controle(id = "zelfde-zaak", titel = "Het antwoord gaat over de gevraagde zaak", eisen = "R-148")
final class ZelfdeZaakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Objecten.compareNumber(o, o.parameter());
    }
}
