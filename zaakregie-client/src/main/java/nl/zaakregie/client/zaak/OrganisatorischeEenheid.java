// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * A part of an organisation that sets statuses (ZDS 1.1 paragraph 4.1.3).
 *
 * @param identificatie at most 24 characters, by agreement beginning with the gemeentecode
 * @param naam          at most 50 characters, or null
 */
public record OrganisatorischeEenheid(
        String identificatie, @Nullable String naam) implements Statuszetter {
    /** Refuses parts that do not fit. */
    public OrganisatorischeEenheid {
        identificatie = Teksten.required("identificatie of organisatorischeEenheid", identificatie, 24);
        naam = Teksten.optional("naam", naam, 50);
    }

    @Override
    public StufElement toElement(Verwerkingssoort soort) {
        return StufElement.builder(zkn("organisatorischeEenheid"))
                .entiteit("OEH", soort)
                .add(zkn("identificatie"), identificatie)
                .add(Elementen.orEmpty(zkn("naam"), naam, NoValue.WAARDE_ONBEKEND))
                .build();
    }
}
