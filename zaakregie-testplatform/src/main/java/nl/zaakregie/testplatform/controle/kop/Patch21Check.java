// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.regels.Ernst;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Regels;

/** The message holds nothing that patch 21 of the schemas does not know. */
@Controle(
        id = "patch-21",
        titel = "Het bericht is geldig in patch 21",
        eisen = {"R-006", "PATCH26"})
final class Patch21Check implements Check {
    @Override
    public void check(Onderzoek o) {
        Regels.patch(o, "PATCH26").forEach(f -> o.overnemen(f, Ernst.FOUT));
    }
}
