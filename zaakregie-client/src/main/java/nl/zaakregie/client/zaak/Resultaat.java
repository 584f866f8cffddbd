// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/**
 * The result of a zaak (RGBZ).
 *
 * @param omschrijving at most 80 characters
 * @param toelichting  at most 1000 characters, or null
 */
public record Resultaat(String omschrijving, @Nullable String toelichting) {
    /** Refuses parts that do not fit. */
    public Resultaat {
        omschrijving = Teksten.required("omschrijving of resultaat", omschrijving, 80);
        toelichting = Teksten.optional("toelichting of resultaat", toelichting, 1000);
    }

    /** A result without toelichting. */
    public static Resultaat of(String omschrijving) {
        return new Resultaat(omschrijving, null);
    }

    StufElement toElement() {
        return StufElement.builder(zkn("resultaat"))
                .add(zkn("omschrijving"), omschrijving)
                .add(Elementen.orEmpty(zkn("toelichting"), toelichting, NoValue.GEEN_WAARDE))
                .build();
    }
}
