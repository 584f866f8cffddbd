// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A request goes to the address of its portType. */
@Controle(
        id = "endpoint",
        titel = "Het bericht komt binnen op het adres van zijn portType",
        eisen = "R-219",
        geldt = Controle.Geldt.HTTP)
final class EndpointCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        String expected = o.stap().dienst().portsoort().name();
        if (!o.http().pad().equalsIgnoreCase(expected)) {
            o.waarschuwing("Het bericht kwam binnen op het adres van een ander portType.")
                    .verwacht(expected)
                    .gevonden(o.http().pad());
        }
    }
}
