// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A request is about the zaak that the step names. */
@Controle(id = "over-zaak", titel = "Het bericht gaat over de gevraagde zaak", eisen = "R-108")
final class OverZaakCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Soorten.compareNumber(o, "zaak", o.huidig().value(zkn("identificatie")).orElse(""));
    }
}
