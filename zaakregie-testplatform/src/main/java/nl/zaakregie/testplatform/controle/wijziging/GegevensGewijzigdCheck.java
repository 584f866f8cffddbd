// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A change of data changes at least one value. */
@Controle(
        id = "gegevens-gewijzigd",
        titel = "Het bericht wijzigt minstens één gegeven",
        eisen = {"RZS 6.11", "ZDS 4.1.5"})
final class GegevensGewijzigdCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.oud().filter(old -> Soorten.changes(old, o.huidig())).isEmpty()) {
            o.fout("Het nieuwe object heeft dezelfde gegevens als het oude; er verandert niets.");
        }
    }
}
