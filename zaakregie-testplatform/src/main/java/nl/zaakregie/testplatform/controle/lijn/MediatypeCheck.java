// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import java.util.Locale;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Soapversie;

/** The Content-Type names the version of SOAP and the character set. */
@Controle(
        id = "mediatype",
        titel = "Het mediatype past bij de versie van SOAP",
        eisen = {"R-211", "WSI R1018"},
        geldt = Controle.Geldt.HTTP)
final class MediatypeCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String type = o.http().kop("content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/related")) {
            return;
        }
        String expected = o.http().versie() == Soapversie.SOAP12 ? "application/soap+xml" : "text/xml";
        if (!type.startsWith(expected)) {
            o.fout("Het mediatype hoort niet bij deze versie van SOAP.")
                    .verwacht(expected)
                    .gevonden(type);
        } else if (!type.contains("charset")) {
            o.waarschuwing("Het mediatype noemt geen tekenset.")
                    .verwacht(expected + ";charset=utf-8")
                    .gevonden(type);
        }
    }
}
