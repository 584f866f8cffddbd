// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A fault comes with HTTP 500, every other answer with 200. */
@Controle(
        id = "http-status",
        titel = "De HTTP-status past bij het antwoord",
        eisen = {"R-057", "P§3"},
        geldt = Controle.Geldt.HTTP)
final class HttpStatusCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        int status = o.http().status();
        boolean fault = o.http().fault().isPresent();
        if (fault && status != 500) {
            o.fout("Een SOAP-fault hoort met HTTP 500 te komen.")
                    .verwacht("500")
                    .gevonden("" + status);
        } else if (!fault && status != 200) {
            o.fout("Een antwoord zonder fout hoort met HTTP 200 te komen.")
                    .verwacht("200")
                    .gevonden("" + status);
        }
    }
}
