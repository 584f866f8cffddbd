// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Soapversie;

/** The SOAPAction of a request is the one of the WSDL, quoted. */
@Controle(
        id = "soapaction",
        titel = "De SOAPAction is die van de WSDL, tussen aanhalingstekens",
        eisen = {"R-212", "R-215"},
        geldt = Controle.Geldt.HTTP)
final class SoapactionCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String expected = "\"" + o.stap().dienst().soapAction() + "\"";
        String found = o.http().kop("soapaction");
        boolean parameter = o.http().versie() == Soapversie.SOAP12
                && o.http().kop("content-type").contains(o.stap().dienst().soapAction());
        if (!found.equals(expected) && !parameter) {
            if (found.replace("\"", "").equals(o.stap().dienst().soapAction())) {
                o.waarschuwing("De SOAPAction hoort tussen aanhalingstekens.")
                        .verwacht(expected)
                        .gevonden(found);
            } else {
                o.fout("De SOAPAction is niet die van de WSDL.")
                        .verwacht(expected)
                        .gevonden(found);
            }
        }
    }
}
