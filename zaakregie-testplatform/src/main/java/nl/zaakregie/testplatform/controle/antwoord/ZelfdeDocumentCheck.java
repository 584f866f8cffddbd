// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The answer is about the document that was asked. */
@Controle(id = "zelfde-document", titel = "Het antwoord gaat over het gevraagde document", eisen = "R-148")
final class ZelfdeDocumentCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Objecten.compareNumber(o, o.parameter());
    }
}
