// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Soapversie;

/** An answer uses the version of SOAP of its request. */
@Controle(
        id = "soap-versie",
        titel = "Het antwoord heeft de versie van SOAP van het verzoek",
        eisen = "P§3",
        geldt = Controle.Geldt.SOAP)
final class SoapVersieCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Soapversie asked = o.uitwisseling().verzoek().versie();
        if (o.http().versie() != asked && o.http().versie() != Soapversie.NONE) {
            o.fout("Het antwoord heeft een andere versie van SOAP dan het verzoek.")
                    .verwacht(asked.name())
                    .gevonden(o.http().versie().name());
        }
    }
}
