// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The stuurgegevens of a Bv02 hold the berichtcode and nothing else. */
@Controle(
        id = "kale-stuurgegevens",
        titel = "Een Bv02 heeft alleen een berichtcode",
        eisen = {"R-018", "R-041"})
final class KaleStuurgegevensCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        if (!o.kop().berichtcode().equals("Bv02")) {
            return;
        }
        List<String> names =
                o.bericht().child(stuf("stuurgegevens")).map(StufElement::children).orElse(List.of()).stream()
                        .map(StufElement::localName)
                        .toList();
        if (!names.equals(List.of("berichtcode"))) {
            o.fout("De stuurgegevens van een Bv02 bevatten meer dan de berichtcode.")
                    .verwacht("berichtcode")
                    .gevonden(String.join(", ", names));
        }
    }
}
