// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A request is about the document that the step names. */
@Controle(id = "over-document", titel = "Het bericht gaat over het gevraagde document", eisen = "BR-20")
final class OverDocumentCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Soorten.compareNumber(o, "document", Soorten.document(o));
    }
}
