// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** What is no message, or means harm, is turned away. */
@Controle(
        id = "afgewezen",
        titel = "Het systeem wijst het bericht af",
        eisen = {"R-211", "R-230"},
        geldt = Controle.Geldt.HTTP)
final class AfgewezenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        int status = o.http().status();
        boolean fault = o.http().fault().isPresent() || o.http().foutbericht().isPresent();
        if (status < 400 && !fault) {
            o.fout("Het systeem nam iets aan dat het moet afwijzen.")
                    .verwacht("een SOAP-fault of een HTTP-fout")
                    .gevonden("HTTP " + status);
        } else if (!fault) {
            o.waarschuwing("De afwijzing is geen SOAP-fault.").gevonden("HTTP " + status);
        }
    }
}
