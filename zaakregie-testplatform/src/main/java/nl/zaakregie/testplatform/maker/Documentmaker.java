// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;
import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.maker.Bouwstenen.relatie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/** Makes the parts of messages about documents (ZDS 4.2). */
final class Documentmaker {
    private static final List<String> GEGEVENS = List.of(
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
            "auteur");

    private final Koppen koppen;

    Documentmaker(Koppen koppen) {
        this.koppen = koppen;
    }

    /**
     * A document for voegZaakdocumentToe or maakZaakdocument.
     *
     * @param zaak   the zaak it belongs to, as the register has it
     * @param inhoud the bytes; null for a document without content
     */
    List<StufElement> nieuw(String identificatie, StufElement zaak, byte @Nullable [] inhoud) {
        StufElement.Builder object = StufElement.builder(OBJECT)
                .entiteit("EDC", Verwerkingssoort.T)
                .add(zkn("identificatie"), identificatie)
                .add(zkn("dct.omschrijving"), "Verslag")
                .addAll(gegevens("Proefdocument " + identificatie, "1.0", "Gemaakt door het testplatform"));
        if (inhoud != null) {
            object.add(inhoud("proef-" + identificatie + ".txt", inhoud));
        }
        object.add(relatie("isRelevantVoor", Verwerkingssoort.T, Bouwstenen.gerelateerdeZaak(zaak))
                .add(zkn("titel"), "Proefdocument")
                .add(zkn("registratiedatum"), koppen.datum(0))
                .build());
        return List.of(Bouwstenen.parameters("T"), object.build());
    }

    /** Another title, version and content; the old object holds what the register has (E-30). */
    List<StufElement> wijziging(String identificatie, StufElement geregistreerd, @Nullable String slot, byte[] inhoud) {
        List<StufElement> nieuw = gegevens("Proefdocument " + identificatie + ", gewijzigd", "2.0", "Aangevuld");
        List<StufElement> oud = new ArrayList<>();
        for (StufElement gegeven : nieuw) {
            StufElement known = geregistreerd.child(gegeven.name()).orElse(null);
            oud.add(known == null ? StufElement.empty(gegeven.name(), NoValue.GEEN_WAARDE) : known);
        }
        StufElement.Builder parameters = StufElement.builder(zkn("parameters")).add(zkn("checkedOutId"), slot);
        StufElement update = StufElement.builder(zkn("edcLk02"))
                .attribute(ENTITEITTYPE, "EDC")
                .attribute(FUNCTIE, "update")
                .add(StufElement.of(zkn("parameters"), StufElement.of(stuf("mutatiesoort"), "W")))
                .add(object(identificatie, oud, List.of()))
                .add(object(identificatie, nieuw, List.of(inhoud("proef-" + identificatie + "-2.txt", inhoud))))
                .build();
        return List.of(parameters.build(), update);
    }

    private static StufElement object(String identificatie, List<StufElement> gegevens, List<StufElement> inhoud) {
        return StufElement.builder(OBJECT)
                .entiteit("EDC", Verwerkingssoort.W)
                .add(zkn("identificatie"), identificatie)
                .addAll(gegevens)
                .addAll(inhoud)
                .build();
    }

    /** geefZaakdocumentbewerken, without a scope (E-25). */
    static List<StufElement> bewerken(String identificatie) {
        return List.of(StufElement.builder(zkn("edcLv01"))
                .attribute(ENTITEITTYPE, "EDC")
                .attribute(FUNCTIE, "selectie")
                .add(StufElement.of(zkn("parameters")))
                .add(Vraagmaker.gelijk("EDC", identificatie))
                .build());
    }

    /** cancelCheckout. */
    static List<StufElement> vrijgeven(String identificatie, String slot) {
        StufElement document = StufElement.builder(zkn("document"))
                .entiteit("EDC", Verwerkingssoort.I)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), identificatie)
                .build();
        return List.of(StufElement.of(zkn("parameters"), StufElement.of(zkn("checkedOutId"), slot)), document);
    }

    private List<StufElement> gegevens(String titel, String versie, String beschrijving) {
        List<String> waarden = List.of(
                koppen.datum(-3),
                koppen.datum(-2),
                titel,
                beschrijving,
                "text/plain",
                "nl",
                versie,
                "Definitief",
                "",
                "VERTROUWELIJK",
                "Testplatform");
        List<StufElement> all = new ArrayList<>();
        for (int i = 0; i < GEGEVENS.size(); i++) {
            all.add(Bouwstenen.orGeenWaarde(zkn(GEGEVENS.get(i)), waarden.get(i)));
        }
        return all;
    }

    private static StufElement inhoud(String bestandsnaam, byte[] bytes) {
        return StufElement.builder(zkn("inhoud"))
                .attribute(BESTANDSNAAM, bestandsnaam)
                .attribute(CONTENT_TYPE, "text/plain")
                .text(Base64.getEncoder().encodeToString(bytes))
                .build();
    }

    /** Content that no other document has. */
    static byte[] tekst(String identificatie, int versie) {
        return ("Proefdocument " + identificatie + ", versie " + versie + ".\nGemaakt door het testplatform.\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
