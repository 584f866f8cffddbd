// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.List;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;

/** The zaaktypen of the example messages. */
public final class Catalogi {
    private Catalogi() {}

    public static Zaaktypecatalogus voorbeelden() {
        return new Zaaktypecatalogus(List.of(
                type("GEZINSPLAN", "Opstellen en uitvoeren gezinsplan", Plansoort.GEZINSPLAN),
                type("LEVENSDOM", "Opstellen en uitvoeren levensdomeinplan", Plansoort.LEVENSDOMEINPLAN),
                type("WMOHULP", "Behandelen aanvraag Wmo-voorziening", Plansoort.GEWOON)));
    }

    private static Zaaktype type(String code, String omschrijving, Plansoort soort) {
        return new Zaaktype(
                code,
                omschrijving,
                "",
                soort,
                List.of(),
                "20150216",
                List.of(new Statustype(1, "Begin"), new Statustype(2, "Eind")));
    }
}
