// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/** Collects what is said of a new document. Not safe for use by several threads. */
public final class DocumentBuilder {
    private final Documentidentificatie identificatie;
    private final Map<String, String> waarden = new LinkedHashMap<>();
    private final List<StufElement> zaken = new ArrayList<>();
    private @Nullable Documentinhoud inhoud;

    DocumentBuilder(
            Documentidentificatie identificatie,
            String titel,
            LocalDate creatiedatum,
            String auteur,
            VertrouwelijkAanduiding vertrouwelijkheid,
            Zaakverwijzing zaak) {
        this.identificatie = identificatie;
        text("titel", titel, 200);
        waarden.put("creatiedatum", Elementen.text(creatiedatum));
        text("auteur", auteur, 200);
        waarden.put("vertrouwelijkAanduiding", vertrouwelijkheid.text());
        waarden.put("taal", "nl");
        zaak(zaak);
    }

    /** The content; without it the document is made empty, to be filled by an update. */
    public DocumentBuilder inhoud(Documentinhoud newInhoud) {
        inhoud = newInhoud;
        return this;
    }

    /** One more zaak that the document belongs to. */
    public DocumentBuilder zaak(Zaakverwijzing zaak) {
        StufElement gerelateerde = StufElement.builder(GERELATEERDE)
                .entiteit("ZAK", Verwerkingssoort.I)
                // with its zaaktype, from which a servicebus tells who hears of it
                .addAll(zaak.kerngegevens())
                .build();
        zaken.add(Elementen.relatie("isRelevantVoor", "EDCZAK", Verwerkingssoort.T, gerelateerde)
                .build());
        return this;
    }

    /** What kind of document it is, at most 80 characters. */
    public DocumentBuilder documenttype(String omschrijving) {
        return text("dct.omschrijving", omschrijving, 80);
    }

    /** The media type, at most 85 characters; without it that of the content. */
    public DocumentBuilder formaat(String formaat) {
        return text("formaat", formaat, 85);
    }

    /** The language as RFC 3066 names it, two letters where there are; without it {@code nl}. */
    public DocumentBuilder taal(String taal) {
        return text("taal", taal, 20);
    }

    /** What it is about, at most 1000 characters. */
    public DocumentBuilder beschrijving(String beschrijving) {
        return text("beschrijving", beschrijving, 1000);
    }

    /** The version as its author counts, at most 5 characters. */
    public DocumentBuilder versie(String versie) {
        return text("versie", versie, 5);
    }

    /** How far it is, at most 20 characters. */
    public DocumentBuilder status(String status) {
        return text("status", status, 20);
    }

    /** The day on which it came in. */
    public DocumentBuilder ontvangstdatum(LocalDate datum) {
        waarden.put("ontvangstdatum", Elementen.text(datum));
        return this;
    }

    /** The day on which it was sent. */
    public DocumentBuilder verzenddatum(LocalDate datum) {
        waarden.put("verzenddatum", Elementen.text(datum));
        return this;
    }

    private DocumentBuilder text(String element, String value, int maximum) {
        waarden.put(element, Teksten.required(element, value, maximum));
        return this;
    }

    /**
     * The document; the builder may go on and make another.
     *
     * @throws IllegalStateException when it has neither content nor formaat
     */
    public NieuwDocument build() {
        Documentinhoud content = inhoud;
        if (content != null) {
            waarden.putIfAbsent("formaat", content.contentType());
        } else if (!waarden.containsKey("formaat")) {
            throw new IllegalStateException("A document without content needs a formaat");
        }
        StufElement.Builder builder = StufElement.builder(OBJECT)
                .entiteit("EDC", Verwerkingssoort.T)
                .add(zkn("identificatie"), identificatie.value());
        waarden.forEach((name, value) -> builder.add(zkn(name), value));
        if (content != null) {
            builder.add(content.toElement());
        }
        return new NieuwDocument(
                identificatie, Documentmodel.ordered(builder.addAll(zaken).build()), Optional.ofNullable(content));
    }
}
