// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Verwerkingssoort;

/**
 * A notification as a plain kennisgeving: key data of the zaak or document only, with indicatorOvername I, because it tells
 * that something happened and is no change to take over.
 */
final class Kennisgevingmaker {
    private Kennisgevingmaker() {}

    /** zakLk01 about the zaak, or edcLk01 about the document. */
    static StufElement make(Zaaknotificatie event, Stuurgegevens head) {
        boolean isNew = event.gebeurtenis() == Gebeurtenis.CREEER_ZAAK
                || event.gebeurtenis() == Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE;
        List<StufElement> parts = new ArrayList<>();
        parts.add(head.toElement(Namen.STUURGEGEVENS_ZKN));
        parts.add(StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("mutatiesoort"), isNew ? "T" : "W"),
                StufElement.of(stuf("indicatorOvername"), "I")));
        if (event.gebeurtenis().isDocument()) {
            StufElement document = document(event, isNew);
            parts.addAll(isNew ? List.of(document) : List.of(document, document));
            return StufElement.of(zkn("edcLk01"), parts);
        }
        parts.addAll(isNew ? List.of(created(event)) : List.of(changed(event, false), changed(event, true)));
        return StufElement.of(zkn("zakLk01"), parts);
    }

    private static StufElement created(Zaaknotificatie event) {
        StufElement.Builder zaak = zaak(OBJECT, event, Verwerkingssoort.T);
        event.status().ifPresent(status -> zaak.add(heeft(status)));
        return zaak.build();
    }

    private static StufElement changed(Zaaknotificatie event, boolean after) {
        StufElement.Builder zaak = zaak(OBJECT, event, Verwerkingssoort.I);
        boolean newStatus = event.gebeurtenis() == Gebeurtenis.ACTUALISEER_ZAAKSTATUS;
        if (newStatus && event.status().isPresent()) {
            zaak.add(after ? heeft(event.status().get()) : placeholder());
        }
        return zaak.build();
    }

    private static StufElement.Builder zaak(
            javax.xml.namespace.QName name, Zaaknotificatie event, Verwerkingssoort soort) {
        return StufElement.builder(name)
                .entiteit("ZAK", soort)
                .add(zkn("identificatie"), event.zaakidentificatie())
                .add(StufElement.empty(zkn("omschrijving"), NoValue.WAARDE_ONBEKEND))
                .add(isVan(event.soort(), soort));
    }

    private static StufElement isVan(Zaaknotificatie.Soort soort, Verwerkingssoort verwerking) {
        return StufElement.builder(zkn("isVan"))
                .entiteit("ZAKZKT", verwerking)
                .add(StufElement.builder(GERELATEERDE)
                        .entiteit("ZKT", Verwerkingssoort.I)
                        .add(orUnknown("omschrijving", soort.omschrijving()))
                        .add(orUnknown("code", soort.code()))
                        .build())
                .build();
    }

    private static StufElement heeft(Zaaknotificatie.Status status) {
        return StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", Verwerkingssoort.T)
                .add(StufElement.builder(GERELATEERDE)
                        .entiteit("STT", Verwerkingssoort.I)
                        .add(orUnknown("volgnummer", status.volgnummer()))
                        .add(orUnknown("code", status.code()))
                        .add(orUnknown("omschrijving", status.omschrijving()))
                        .build())
                .add(orUnknown("datumStatusGezet", status.datumStatusGezet()))
                .build();
    }

    private static StufElement placeholder() {
        return StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", Verwerkingssoort.T)
                .attribute(Namen.NO_VALUE, NoValue.GEEN_WAARDE.code())
                .attribute(Namen.NIL, "true")
                .build();
    }

    private static StufElement document(Zaaknotificatie event, boolean isNew) {
        Verwerkingssoort soort = isNew ? Verwerkingssoort.T : Verwerkingssoort.I;
        return StufElement.builder(OBJECT)
                .entiteit("EDC", soort)
                .add(orUnknown("identificatie", event.document()))
                .add(StufElement.builder(zkn("isRelevantVoor"))
                        .entiteit("EDCZAK", soort)
                        .add(zaak(GERELATEERDE, event, Verwerkingssoort.I).build())
                        .build())
                .build();
    }

    private static StufElement orUnknown(String name, String value) {
        return value.isEmpty()
                ? StufElement.empty(zkn(name), NoValue.WAARDE_ONBEKEND)
                : StufElement.of(zkn(name), value);
    }
}
