// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * An employee of the municipality: regisseur, uitvoerende, or who set a status (BR-04, BR-09).
 *
 * @param identificatie at most 24 characters, by agreement beginning with the gemeentecode
 * @param achternaam    at most 200 characters
 * @param voorletters   at most 20 characters, or null
 * @param voorvoegsel   at most 10 characters, or null
 */
public record Medewerker(
        String identificatie,
        String achternaam,
        @Nullable String voorletters,
        @Nullable String voorvoegsel) implements Statuszetter {
    /** Refuses parts that do not fit. */
    public Medewerker {
        identificatie = Teksten.required("identificatie of medewerker", identificatie, 24);
        achternaam = Teksten.required("achternaam", achternaam, 200);
        voorletters = Teksten.optional("voorletters", voorletters, 20);
        voorvoegsel = Teksten.optional("voorvoegsel", voorvoegsel, 10);
    }

    /** An employee of whom no more is known. */
    public static Medewerker of(String identificatie, String achternaam) {
        return new Medewerker(identificatie, achternaam, null, null);
    }

    @Override
    public StufElement toElement(Verwerkingssoort soort) {
        return StufElement.builder(zkn("medewerker"))
                .entiteit("MDW", soort)
                .add(zkn("identificatie"), identificatie)
                .add(zkn("achternaam"), achternaam)
                .add(Elementen.orEmpty(zkn("voorletters"), voorletters, NoValue.WAARDE_ONBEKEND))
                .add(Elementen.orEmpty(zkn("voorvoegselAchternaam"), voorvoegsel, NoValue.WAARDE_ONBEKEND))
                .build();
    }
}
