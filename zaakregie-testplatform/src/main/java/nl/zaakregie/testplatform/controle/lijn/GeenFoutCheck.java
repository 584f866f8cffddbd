// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import static nl.zaakregie.stuf.Namen.stuf;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Envelop;

/** A valid message is accepted. */
@Controle(id = "geen-fout", titel = "Het systeem neemt het bericht aan", eisen = "R-034", geldt = Controle.Geldt.SOAP)
final class GeenFoutCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (o.http().fault().isEmpty() && o.http().foutbericht().isEmpty()) {
            return;
        }
        StufElement message = o.http().foutbericht().orElse(StufElement.of(stuf("leeg")));
        String details = message.value(stuf("body"), stuf("details")).orElse("");
        String code = message.value(stuf("body"), stuf("code")).orElse("fault zonder code");
        String text = message.value(stuf("body"), stuf("omschrijving"))
                .orElse(o.http().fault().map(Envelop.SoapFault::faultstring).orElse(""));
        o.fout("Het systeem weigerde een geldig bericht.")
                .verwacht(o.stap().antwoord().name())
                .gevonden((code + ": " + text + " " + details).strip());
    }
}
