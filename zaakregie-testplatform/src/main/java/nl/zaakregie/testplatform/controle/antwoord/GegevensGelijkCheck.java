// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Every attribute of a zaak comes back as it was sent. */
@Controle(
        id = "gegevens-gelijk",
        titel = "De gegevens van de zaak zijn die van de eerdere berichten",
        eisen = {"ZDS 4.1.2", "R-079", "R-111"})
final class GegevensGelijkCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Objecten.pair(o).ifPresent(pair -> Objecten.compareValues(o, pair.verwacht(), pair.gevonden()));
    }
}
