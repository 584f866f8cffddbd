// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.regels.Ernst;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Regels;

/** The message holds nothing that the newer schemas refuse. */
@Controle(
        id = "patch-26",
        titel = "Het bericht is geldig in de nieuwere schema’s",
        eisen = {"R-006", "PATCH21"})
final class Patch26Check implements Check {
    @Override
    public void check(Onderzoek o) {
        Regels.patch(o, "PATCH21").forEach(f -> o.overnemen(f, Ernst.FOUT));
    }
}
