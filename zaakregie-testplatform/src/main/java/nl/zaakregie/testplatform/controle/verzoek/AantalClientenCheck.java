// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Soorten;

/** A zaak has the asked number of cliënten. */
@Controle(id = "aantal-clienten", titel = "Het aantal cliënten is het gevraagde", eisen = "RZS 6.3.3")
final class AantalClientenCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Soorten.compareCount(
                o, "cliënten", new Zaak(new StufObject(o.huidig())).clients().size());
    }
}
