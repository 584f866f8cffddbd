// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.STUURGEGEVENS_ZKN;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;

/** The two messages about documents that figure 7 shows. */
final class Documentberichten {
    private final Systeem zender;
    private final Systeem ontvanger;
    private final Berichtklok klok;

    Documentberichten(Systeem zender, Systeem ontvanger, Berichtklok klok) {
        this.zender = zender;
        this.ontvanger = ontvanger;
        this.klok = klok;
    }

    StufElement genereerIdentificatie() {
        Service service = Service.GENEREER_DOCUMENT_IDENTIFICATIE;
        return StufElement.of(service.root(), head(service, ""));
    }

    StufElement voegToe(String document, Zaakidentificatie zaak, LocalDate datum, String titel, String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        StufElement object = StufElement.builder(OBJECT)
                .entiteit("EDC", Verwerkingssoort.T)
                .add(zkn("identificatie"), document)
                .add(zkn("creatiedatum"), datum.format(DateTimeFormatter.BASIC_ISO_DATE))
                .add(zkn("titel"), titel)
                .add(zkn("formaat"), "text/plain")
                .add(zkn("taal"), "nl")
                .add(zkn("vertrouwelijkAanduiding"), "VERTROUWELIJK")
                .add(zkn("auteur"), "W. Hoogland")
                .add(StufElement.builder(zkn("inhoud"))
                        .attribute(stuf("bestandsnaam"), "deelplan.txt")
                        .attribute(Namen.CONTENT_TYPE, "text/plain")
                        .text(Base64.getEncoder().encodeToString(bytes))
                        .build())
                .add(StufElement.builder(zkn("isRelevantVoor"))
                        .entiteit("EDCZAK", Verwerkingssoort.T)
                        .add(StufElement.builder(GERELATEERDE)
                                .entiteit("ZAK", Verwerkingssoort.I)
                                .add(zkn("identificatie"), zaak.value())
                                .build())
                        .build())
                .build();
        return StufElement.of(
                zkn("edcLk01"),
                head(Service.VOEG_ZAAKDOCUMENT_TOE, "EDC"),
                StufElement.of(
                        zkn("parameters"),
                        StufElement.of(stuf("mutatiesoort"), "T"),
                        StufElement.of(stuf("indicatorOvername"), "V")),
                object);
    }

    private StufElement head(Service service, String entiteittype) {
        return new Stuurgegevens(
                        service.berichtcode().name(),
                        zender,
                        ontvanger,
                        UUID.randomUUID().toString(),
                        klok.next().value(),
                        "",
                        entiteittype,
                        service.functie())
                .toElement(STUURGEGEVENS_ZKN);
    }
}
