// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A request names its sender and receiver and has the berichtcode of its service. */
@Controle(
        id = "stuurgegevens",
        titel = "De stuurgegevens zijn volledig",
        eisen = {"R-019", "E-33"})
final class StuurgegevensCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Stuurgegevens head = o.kop();
        if (head.zender() == null || head.zender().applicatie().isEmpty()) {
            o.fout("De zender met zijn applicatie ontbreekt; zonder die is autoriseren onmogelijk.");
        }
        if (head.ontvanger() == null || head.ontvanger().applicatie().isEmpty()) {
            o.fout("De ontvanger met zijn applicatie ontbreekt.");
        }
        if (!head.berichtcode().equals(o.stap().dienst().berichtcode().name())) {
            o.fout("De berichtcode is niet die van de service.")
                    .verwacht(o.stap().dienst().berichtcode().name())
                    .gevonden(head.berichtcode());
        }
    }
}
