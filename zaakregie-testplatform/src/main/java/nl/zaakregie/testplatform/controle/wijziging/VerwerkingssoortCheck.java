// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** The object of a change is W when its own attributes change and I when only relations do. */
@Controle(
        id = "verwerkingssoort",
        titel = "Het object heeft W bij eigen gegevens en I bij alleen relaties",
        eisen = {"R-118", "E-22"})
final class VerwerkingssoortCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> old = o.oud();
        if (old.isEmpty()) {
            return;
        }
        boolean own = Soorten.changes(old.get(), o.huidig());
        Verwerkingssoort expected = own ? Verwerkingssoort.W : Verwerkingssoort.I;
        Optional<Verwerkingssoort> found = o.huidig().verwerkingssoort();
        if (found.filter(v -> v == expected).isEmpty()) {
            o.waarschuwing("De verwerkingssoort van het object past niet bij wat er verandert.")
                    .verwacht(expected.name())
                    .gevonden(found.map(Enum::name).orElse("geen"))
                    .bij(o.huidig());
        }
    }
}
