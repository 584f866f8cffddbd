// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** geefZaakstatus shows the status that was set last, with its number and moment. */
@Controle(
        id = "status-gelijk",
        titel = "De status is de laatst gezette",
        eisen = {"ZDS 4.1.1", "BR-19"})
final class StatusGelijkCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Objecten.pair(o).ifPresent(pair -> {
            Optional<Zaakstatus> expected = new Zaak(new StufObject(pair.verwacht()))
                    .statussen().stream().findFirst();
            List<Zaakstatus> found = new Zaak(new StufObject(pair.gevonden())).statussen();
            if (expected.isEmpty()) {
                return;
            }
            if (found.isEmpty()) {
                o.fout("De zaak heeft volgens het antwoord geen status.")
                        .verwacht(expected.get().omschrijving())
                        .gevonden("geen");
                return;
            }
            compare(
                    o,
                    "omschrijving",
                    expected.get().omschrijving(),
                    found.getFirst().omschrijving());
            compare(
                    o,
                    "volgnummer",
                    expected.get().volgnummer(),
                    found.getFirst().volgnummer());
            compare(
                    o,
                    "datumStatusGezet",
                    expected.get().datumStatusGezet(),
                    found.getFirst().datumStatusGezet());
        });
    }

    private static void compare(Onderzoek o, String name, String expected, String found) {
        if (!expected.equals(found)) {
            o.fout("De status is niet de laatst gezette: " + name + " verschilt.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }
}
