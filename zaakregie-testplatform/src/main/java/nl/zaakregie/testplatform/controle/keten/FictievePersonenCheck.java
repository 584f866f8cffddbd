// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import static nl.zaakregie.stuf.Namen.bg;

import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A tester uses persons that do not exist. The report hides those that may. */
@Controle(id = "fictieve-personen", titel = "Het bericht gaat over verzonnen personen", eisen = "AVG")
final class FictievePersonenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        o.bericht().forEach(e -> {
            if (e.is(bg("inp.bsn"))
                    && Bsn.isValid(e.text().strip())
                    && !e.text().strip().startsWith("99999")) {
                o.waarschuwing(
                                "Het bericht bevat een BSN buiten de testreeks 99999xxxx; het rapport verbergt de persoon.")
                        .bij(e);
            }
        });
    }
}
