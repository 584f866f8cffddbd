// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A change changes an attribute or a relation of the zaak. */
@Controle(id = "zaak-gewijzigd", titel = "Het bericht wijzigt iets aan de zaak", eisen = "ZDS 4.1.5")
final class ZaakGewijzigdCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufObject> after = o.geheugen()
                .register()
                .findZaak(o.huidig().value(zkn("identificatie")).orElse(""));
        if (after.isPresent()
                && o.ervoor()
                        .filter(before -> before.element().equals(after.get().element()))
                        .isPresent()) {
            o.fout("Na dit bericht is de zaak dezelfde als ervoor.");
        }
    }
}
