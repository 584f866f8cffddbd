// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A new document belongs to the zaak that the step names. */
@Controle(
        id = "document-bij-zaak",
        titel = "Het document hoort bij de gevraagde zaak",
        eisen = {"BR-20", "ZDS 4.2.4"})
final class DocumentBijZaakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<String> found = o.huidig().children(zkn("isRelevantVoor")).stream()
                .map(r -> r.value(GERELATEERDE, zkn("identificatie")).orElse(""))
                .toList();
        if (!found.contains(o.variabele(o.parameter()))) {
            o.fout("Het document hoort niet bij " + o.parameter() + ".")
                    .verwacht(o.variabele(o.parameter()))
                    .gevonden(String.join(", ", found));
        }
    }
}
