// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDateTime;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * A status that is set on a zaak: the relation heeft (ZDS 1.1 paragraph 4.1.3; BR-19).
 *
 * @param volgnummer   number of the statustype in the zaaktypecatalogus, 1 to 9999
 * @param omschrijving name of the statustype, at most 80 characters
 * @param moment       when it was set, Dutch local time
 * @param door         who set it
 * @param toelichting  at most 1000 characters, or null
 */
public record Statuszetting(
        int volgnummer,
        String omschrijving,
        LocalDateTime moment,
        Statuszetter door,
        @Nullable String toelichting) {
    /** Refuses parts that do not fit. */
    public Statuszetting {
        omschrijving = Teksten.required("omschrijving of status", omschrijving, 80);
        toelichting = Teksten.optional("toelichting of status", toelichting, 1000);
        if (volgnummer < 1 || volgnummer > 9999) {
            throw new IllegalArgumentException("volgnummer of status is not between 1 and 9999");
        }
    }

    /** A status without toelichting. */
    public static Statuszetting of(int volgnummer, String omschrijving, LocalDateTime moment, Statuszetter door) {
        return new Statuszetting(volgnummer, omschrijving, moment, door, null);
    }

    StufElement toElement() {
        StufElement status = StufElement.builder(GERELATEERDE)
                .entiteit("STT", Verwerkingssoort.I)
                .add(zkn("volgnummer"), Integer.toString(volgnummer))
                .add(zkn("omschrijving"), omschrijving)
                .build();
        StufElement zetter = Elementen.relatie(
                        "isGezetDoor",
                        "ZAKSTTBTR",
                        Verwerkingssoort.T,
                        Elementen.keuze(door.toElement(Verwerkingssoort.T)))
                .build();
        return Elementen.relatie("heeft", "ZAKSTT", Verwerkingssoort.T, status)
                .add(zkn("toelichting"), toelichting)
                .add(zkn("datumStatusGezet"), Tijdstip.of(moment).value())
                .add(zetter)
                .build();
    }
}
