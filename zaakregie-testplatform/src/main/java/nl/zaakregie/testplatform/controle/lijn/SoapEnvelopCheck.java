// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Soapversie;

/** What came is XML without a DTD, an envelope, and one message in it. */
@Controle(
        id = "soap-envelop",
        titel = "Er is één SOAP-envelop met precies één bericht",
        eisen = {"R-210", "R-211", "R-230"},
        geldt = Controle.Geldt.HTTP)
final class SoapEnvelopCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (!o.http().gelezen().leesfout().isEmpty()) {
            o.fout("De inhoud is geen leesbare XML.")
                    .gevonden(o.http().gelezen().leesfout());
        } else if (o.http().versie() == Soapversie.NONE) {
            o.fout("Er is geen SOAP-envelop.")
                    .verwacht("Envelope")
                    .gevonden(o.http()
                            .gelezen()
                            .boom()
                            .map(StufElement::localName)
                            .orElse(""));
        } else if (o.http().bericht().isEmpty() && o.http().fault().isEmpty()) {
            o.fout("De SOAP-body is leeg.").verwacht("precies één bericht").gevonden("geen");
        }
    }
}
