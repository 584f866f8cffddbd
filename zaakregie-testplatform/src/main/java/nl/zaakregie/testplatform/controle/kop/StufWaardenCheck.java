// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import nl.zaakregie.regels.Ernst;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Regels;

/** Dates and moments exist, a BSN passes the 11-proef, noValue has no content. */
@Controle(
        id = "stuf-waarden",
        titel = "Datums, tijdstippen, BSN en noValue kloppen",
        eisen = {"R-078", "R-084", "R-085", "BR-07"})
final class StufWaardenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Regels.waarden(o).forEach(f -> o.overnemen(f, Ernst.FOUT));
    }
}
