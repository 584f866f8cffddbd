// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The zaaktype and the related zaken come back as they were sent; a zaak may also name what relates to it. */
@Controle(
        id = "relaties-gelijk",
        titel = "Het zaaktype en de verwante zaken zijn die van de eerdere berichten",
        eisen = {"RZS 6.4.3", "RZS 6.6.3", "BR-16"})
final class RelatiesGelijkCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Objecten.pair(o).ifPresent(pair -> {
            Zaak expected = new Zaak(new StufObject(pair.verwacht()));
            Zaak found = new Zaak(new StufObject(pair.gevonden()));
            compare(o, "code", expected.zaaktypecode(), found.zaaktypecode());
            compare(o, "omschrijving", expected.zaaktypeomschrijving(), found.zaaktypeomschrijving());
            expected.gerelateerdeZaken().stream()
                    .filter(id -> !found.gerelateerdeZaken().contains(id))
                    .forEach(id -> o.fout("De relatie met een andere zaak ontbreekt.")
                            .verwacht(id)
                            .gevonden("niet in het antwoord"));
            String self = expected.identificatie().orElse("");
            found.gerelateerdeZaken().stream()
                    .filter(id -> !expected.gerelateerdeZaken().contains(id) && !pointsTo(o, id, self))
                    .forEach(id -> o.fout("Er staat een relatie met een andere zaak te veel.")
                            .gevonden(id));
        });
    }

    private static void compare(Onderzoek o, String name, String expected, String found) {
        if (!expected.isEmpty() && !expected.equals(found)) {
            o.fout("De " + name + " van het zaaktype is veranderd.")
                    .verwacht(expected)
                    .gevonden(found);
        }
    }

    private static boolean pointsTo(Onderzoek o, String other, String self) {
        return o.geheugen()
                .register()
                .findZaak(other)
                .filter(z -> new Zaak(z).gerelateerdeZaken().contains(self))
                .isPresent();
    }
}
