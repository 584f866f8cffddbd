// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;

/**
 * The zaaktype of a zaak, as a message names it: relation isVan to a ZKT (ZDS 1.1 paragraph 4.1.4; BR-15).
 *
 * @param code         code in the catalogue of the receiver, at most 10 characters
 * @param omschrijving omschrijving in that catalogue, at most 80 characters
 */
public record Zaaktypeverwijzing(String code, String omschrijving) {
    /** The zaaktype of RZS bijlage B, under the code that its examples use. */
    public static final Zaaktypeverwijzing GEZINSPLAN =
            new Zaaktypeverwijzing("GEZINSPLAN", "Opstellen en uitvoeren gezinsplan");

    /** The zaaktype of RZS bijlage C, under the code that its examples use. */
    public static final Zaaktypeverwijzing LEVENSDOMEINPLAN =
            new Zaaktypeverwijzing("LEVENSDOM", "Opstellen en uitvoeren levensdomeinplan");

    /** Refuses parts that do not fit. */
    public Zaaktypeverwijzing {
        code = Teksten.required("code of zaaktype", code, 10);
        omschrijving = Teksten.required("omschrijving of zaaktype", omschrijving, 80);
    }

    /** Whether a receiver takes the one for the other: by code, or by omschrijving without regard to capitals (E-08). */
    boolean isLike(Zaaktypeverwijzing other) {
        return code.equalsIgnoreCase(other.code) || omschrijving.equalsIgnoreCase(other.omschrijving);
    }

    StufElement toElement(Verwerkingssoort soort) {
        StufElement zaaktype = StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", Verwerkingssoort.I)
                .add(zkn("omschrijving"), omschrijving)
                .add(zkn("code"), code)
                .build();
        return Elementen.relatie("isVan", "ZAKZKT", soort, zaaktype).build();
    }
}
