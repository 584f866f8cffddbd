// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A document that was added is in the list of its zaak, once. */
@Controle(id = "document-in-lijst", titel = "Het document staat in de lijst van de zaak", eisen = "ZDS 4.2.1")
final class DocumentInLijstCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String wanted = o.variabele(o.parameter());
        List<String> found = o.objecten().stream()
                .flatMap(object -> object.children(zkn("heeftRelevant")).stream())
                .map(r -> r.value(GERELATEERDE, zkn("identificatie")).orElse(""))
                .toList();
        if (!found.contains(wanted)) {
            o.fout("Het document staat niet in de lijst.").verwacht(wanted).gevonden(String.join(", ", found));
        }
        if (found.size() != found.stream().distinct().count()) {
            o.fout("Een document staat meer dan één keer in de lijst.").gevonden(String.join(", ", found));
        }
    }
}
