// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/**
 * A zaak that exists, by its kerngegevens. What is not known is left out rather than sent as unknown: some
 * receivers take an empty omschrijving for one that is to be cleared.
 *
 * @param identificatie which zaak
 * @param omschrijving  at most 80 characters, or null
 * @param zaaktype      or null
 */
public record Zaakverwijzing(
        Zaakidentificatie identificatie,
        @Nullable String omschrijving,
        @Nullable Zaaktypeverwijzing zaaktype) {
    /** Refuses parts that do not fit. */
    public Zaakverwijzing {
        omschrijving = Teksten.optional("omschrijving of zaak", omschrijving, 80);
    }

    /** A zaak by its identificatie alone. */
    public static Zaakverwijzing of(Zaakidentificatie identificatie) {
        return new Zaakverwijzing(identificatie, null, null);
    }

    /** The kerngegevens that are known, in the order of the schema. */
    List<StufElement> kerngegevens() {
        List<StufElement> elements = new ArrayList<>();
        elements.add(StufElement.of(zkn("identificatie"), identificatie.value()));
        if (omschrijving != null) {
            elements.add(StufElement.of(zkn("omschrijving"), omschrijving));
        }
        if (zaaktype != null) {
            elements.add(zaaktype.toElement(Verwerkingssoort.I));
        }
        return elements;
    }

    /** The relation heeftBetrekkingOpAndere to this zaak, which is only identified by it. */
    StufElement toElement(Verwerkingssoort soort) {
        StufElement zaak = StufElement.builder(GERELATEERDE)
                .entiteit("ZAK", Verwerkingssoort.I)
                .addAll(kerngegevens())
                .build();
        return Elementen.relatie("heeftBetrekkingOpAndere", "ZAKZAKBTR", soort, zaak)
                .build();
    }
}
