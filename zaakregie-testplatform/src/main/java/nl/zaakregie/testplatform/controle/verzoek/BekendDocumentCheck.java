// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A request is about a document that was added in this run. */
@Controle(id = "bekend-document", titel = "Het bericht gaat over een document van deze run", eisen = "BR-20")
final class BekendDocumentCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String found = Soorten.document(o);
        if (o.geheugen().register().findDocument(found).isEmpty()) {
            o.fout("Het platform kent dit document niet.")
                    .verwacht("een document dat in deze run is toegevoegd")
                    .gevonden(found);
        }
    }
}
