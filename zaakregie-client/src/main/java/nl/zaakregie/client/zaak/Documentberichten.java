// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Inhoudbron;

/**
 * Makes the messages about documents of one sender to one receiver (ZDS 1.1 paragraph 4.2). What it makes is valid in patch
 * 21 of the schemas and in the newer set. Safe for many threads.
 */
public final class Documentberichten {
    /** What can be asked of a document beside its content and its zaken. */
    private static final List<String> ATTRIBUTES = List.of(
            "identificatie",
            "dct.omschrijving",
            "creatiedatum",
            "ontvangstdatum",
            "titel",
            "beschrijving",
            "formaat",
            "taal",
            "versie",
            "status",
            "verzenddatum",
            "vertrouwelijkAanduiding",
            "auteur",
            "link");

    private final Afzender afzender;

    /**
     * Messages from one system to another.
     *
     * @param klok the one clock of the sender
     */
    public Documentberichten(Systeem zender, Systeem ontvanger, Berichtklok klok) {
        this.afzender = new Afzender(zender, ontvanger, klok);
    }

    /** Asks for a number for a new document. */
    public Zaakbericht genereerDocumentIdentificatie() {
        return afzender.message(Service.GENEREER_DOCUMENT_IDENTIFICATIE, "", List.of());
    }

    /** Adds a document with its content, or makes one that has none yet. */
    public Zaakbericht voegToe(NieuwDocument document) {
        Service service = document.inhoud().isPresent() ? Service.VOEG_ZAAKDOCUMENT_TOE : Service.MAAK_ZAAKDOCUMENT;
        StufElement parameters = StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("mutatiesoort"), Mutatiesoort.T.name()),
                StufElement.of(stuf("indicatorOvername"), "V"));
        return afzender.message(service, "EDC", List.of(parameters, document.object()), bron(document.inhoud()));
    }

    /** Changes a document. */
    public Zaakbericht updateZaakdocument(Documentwijziging wijziging) {
        StufElement kennisgeving = StufElement.builder(zkn("edcLk02"))
                .entiteit("EDC", null)
                .attribute(FUNCTIE, "update")
                .add(StufElement.of(zkn("parameters"), StufElement.of(stuf("mutatiesoort"), Mutatiesoort.W.name())))
                .addAll(wijziging.objecten())
                .build();
        return afzender.message(
                Service.UPDATE_ZAAKDOCUMENT,
                "",
                List.of(checkedOutId(wijziging.checkedOutId()), kennisgeving),
                bron(wijziging.inhoud()));
    }

    /** Asks for a document to edit. */
    public Zaakbericht geefZaakdocumentbewerken(Documentidentificatie identificatie) {
        StufElement vraag = StufElement.builder(zkn("edcLv01"))
                .entiteit("EDC", null)
                .attribute(FUNCTIE, "selectie")
                .add(StufElement.of(zkn("parameters"), StufElement.of(stuf("indicatorAfnemerIndicatie"), "false")))
                .add(gelijk("EDC", identificatie.value()))
                .build();
        return afzender.message(Service.GEEF_ZAAKDOCUMENT_BEWERKEN, "", List.of(vraag));
    }

    /** Gives a document back without a change. */
    public Zaakbericht cancelCheckout(Documentidentificatie identificatie, String checkedOutId) {
        StufElement document = StufElement.builder(zkn("document"))
                .entiteit("EDC", Verwerkingssoort.I)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), identificatie.value())
                .build();
        return afzender.message(Service.CANCEL_CHECKOUT, "", List.of(checkedOutId(checkedOutId), document));
    }

    /**
     * Asks for a document and the zaken that it belongs to.
     *
     * @param metInhoud whether its content is asked for too
     */
    public Zaakbericht geefZaakdocumentLezen(Documentidentificatie identificatie, boolean metInhoud) {
        StufElement.Builder scope = StufElement.builder(OBJECT).entiteit("EDC", null);
        ATTRIBUTES.forEach(name -> scope.add(Zaakscope.asked(zkn(name))));
        if (metInhoud) {
            scope.add(StufElement.of(zkn("inhoud"), "")); // never nil: patch 21 forbids it (interop 53)
        }
        StufElement zaak = StufElement.builder(GERELATEERDE)
                .entiteit("ZAK", null)
                .add(Zaakscope.asked(zkn("identificatie")))
                .build();
        scope.add(Elementen.relatie("isRelevantVoor", "EDCZAK", null, zaak).build());
        return afzender.message(
                Service.GEEF_ZAAKDOCUMENT_LEZEN,
                "EDC",
                List.of(
                        parameters(),
                        gelijk("EDC", identificatie.value()),
                        StufElement.of(zkn("scope"), scope.build())));
    }

    /** Asks which documents a zaak has. */
    public Zaakbericht geefLijstZaakdocumenten(Zaakidentificatie zaak) {
        StufElement.Builder document = StufElement.builder(GERELATEERDE).entiteit("EDC", null);
        ATTRIBUTES.stream()
                .filter(name -> !name.equals("dct.omschrijving"))
                .forEach(name -> document.add(Zaakscope.asked(zkn(name))));
        StufElement relation = Elementen.relatie("heeftRelevant", "ZAKEDC", null, document.build())
                .add(Zaakscope.asked(zkn("titel")))
                .add(Zaakscope.asked(zkn("beschrijving")))
                .add(Zaakscope.asked(zkn("registratiedatum")))
                .build();
        StufElement scope = StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .add(Zaakscope.asked(zkn("identificatie")))
                .add(relation)
                .build();
        return afzender.message(
                Service.GEEF_LIJST_ZAAKDOCUMENTEN,
                "ZAK",
                List.of(parameters(), gelijk("ZAK", zaak.value()), StufElement.of(zkn("scope"), scope)));
    }

    private static StufElement parameters() {
        return StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("sortering"), "0"),
                StufElement.of(stuf("indicatorVervolgvraag"), "false"),
                StufElement.of(stuf("maximumAantal"), "1"));
    }

    private static StufElement gelijk(String entiteittype, String identificatie) {
        return StufElement.builder(zkn("gelijk"))
                .entiteit(entiteittype, null)
                .add(zkn("identificatie"), identificatie)
                .build();
    }

    private static StufElement checkedOutId(String checkedOutId) {
        return checkedOutId.isEmpty()
                ? StufElement.of(zkn("parameters"), "")
                : StufElement.of(zkn("parameters"), StufElement.of(zkn("checkedOutId"), checkedOutId));
    }

    private static Inhoudbron bron(Optional<Documentinhoud> inhoud) {
        return inhoud.<Inhoudbron>map(content -> verwijzing -> content.open()).orElse(Zaakbericht.GEEN_INHOUD);
    }
}
