// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A new document has the number that was issued for it. */
@Controle(
        id = "documentnummer",
        titel = "Het document heeft het uitgegeven nummer",
        eisen = {"BR-20", "ZDS 4.2.7"})
final class DocumentnummerCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Soorten.compareNumber(o, "document", Soorten.document(o));
    }
}
