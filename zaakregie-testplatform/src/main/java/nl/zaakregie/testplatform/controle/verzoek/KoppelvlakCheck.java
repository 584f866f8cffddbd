// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Regels;

/** A request follows the business rules of RZS and ZDS. The platform does not know the zaaktypen of every system. */
@Controle(
        id = "koppelvlak",
        titel = "Het bericht volgt de regels van het koppelvlak",
        eisen = {"RZS 6", "ZDS 4", "BR-01"})
final class KoppelvlakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        boolean known = o.instelling().zaaktypen().values().stream()
                .anyMatch(t -> t.code().equals(new Zaak(new StufObject(o.huidig())).zaaktypecode()));
        Regels.verzoek(o).stream()
                .filter(f -> f.regel().startsWith("BR-")
                        || f.regel().startsWith("RZS")
                        || f.regel().startsWith("ZDS"))
                .filter(f -> !f.regel().equals("BR-07"))
                .filter(f -> known || !f.regel().equals("BR-15"))
                .forEach(f -> o.overnemen(f, f.ernst()));
    }
}
