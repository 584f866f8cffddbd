// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** geefZaakstatus answers with the one current status, marked as such. */
@Controle(
        id = "laatste-status",
        titel = "Precies één status is de laatste",
        eisen = {"ZDS 4.1.1", "R-132"})
final class LaatsteStatusCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        for (StufElement object : o.objecten()) {
            List<StufElement> statuses = object.children(zkn("heeft")).stream()
                    .filter(h -> !h.isNil())
                    .toList();
            long last = statuses.stream()
                    .filter(h -> h.value(zkn("indicatieLaatsteStatus"))
                            .filter("J"::equals)
                            .isPresent())
                    .count();
            if (statuses.size() != 1 || last != 1) {
                o.fout("Het antwoord op geefZaakstatus heeft één status, met indicatieLaatsteStatus J.")
                        .verwacht("1 status, 1 keer J")
                        .gevonden(statuses.size() + " statussen, " + last + " keer J");
            }
        }
    }
}
