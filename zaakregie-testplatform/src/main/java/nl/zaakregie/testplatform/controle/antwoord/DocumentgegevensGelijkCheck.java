// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Every attribute of a document comes back as it was sent. */
@Controle(
        id = "documentgegevens-gelijk",
        titel = "De documentgegevens zijn die van de eerdere berichten",
        eisen = {"ZDS 4.2.1", "ZDS 4.2.2"})
final class DocumentgegevensGelijkCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Objecten.pair(o).ifPresent(pair -> {
            if (o.stap().dienst() == Service.GEEF_LIJST_ZAAKDOCUMENTEN) {
                for (StufElement expected : pair.verwacht().children(zkn("heeftRelevant"))) {
                    String number =
                            expected.value(GERELATEERDE, zkn("identificatie")).orElse("");
                    pair.gevonden().children(zkn("heeftRelevant")).stream()
                            .filter(r -> r.value(GERELATEERDE, zkn("identificatie"))
                                    .filter(number::equals)
                                    .isPresent())
                            .findFirst()
                            .ifPresent(r -> Objecten.compareValues(
                                    o,
                                    expected.child(GERELATEERDE).orElse(expected),
                                    r.child(GERELATEERDE).orElse(r)));
                }
            } else {
                Objecten.compareValues(o, pair.verwacht(), pair.gevonden());
            }
        });
    }
}
