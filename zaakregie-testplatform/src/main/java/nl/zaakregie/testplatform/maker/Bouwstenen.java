// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.NO_VALUE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/** Parts that return in many messages: relations, placeholders, persons, parameters, elements of a scope. */
final class Bouwstenen {
    /** The relations of a zaak and their entiteittypen. */
    private static final Map<String, String> RELATIES = Map.of(
            "isVan", "ZAKZKT",
            "heeftBetrekkingOp", "ZAKOBJ",
            "heeftAlsBelanghebbende", "ZAKBTRBLH",
            "heeftAlsInitiator", "ZAKBTRINI",
            "heeftAlsUitvoerende", "ZAKBTRUTV",
            "heeftBetrekkingOpAndere", "ZAKZAKBTR",
            "heeft", "ZAKSTT",
            "heeftRelevant", "ZAKEDC",
            "isRelevantVoor", "EDCZAK",
            "isGezetDoor", "ZAKSTTBTR");

    private Bouwstenen() {}

    /** A relation with its other side; verwerkingssoort null in questions. */
    static StufElement.Builder relatie(String naam, @Nullable Verwerkingssoort soort, StufElement gerelateerde) {
        return StufElement.builder(zkn(naam))
                .entiteit(entiteittype(naam), soort)
                .add(gerelateerde);
    }

    /** The empty relation that stands for one that is added or taken away. */
    static StufElement plaatshouder(String naam, Verwerkingssoort soort) {
        return StufElement.builder(zkn(naam))
                .entiteit(entiteittype(naam), soort)
                .attribute(NO_VALUE, NoValue.GEEN_WAARDE.code())
                .attribute(NIL, "true")
                .build();
    }

    static String entiteittype(String relatie) {
        String type = RELATIES.get(relatie);
        if (type == null) {
            throw new IllegalArgumentException("Unknown relation " + relatie);
        }
        return type;
    }

    /** A gerelateerde that holds one of a choice. */
    static StufElement keuze(StufElement partij) {
        return StufElement.of(GERELATEERDE, partij);
    }

    static StufElement persoon(Proefpersoon person, boolean volledig, Verwerkingssoort soort) {
        StufElement.Builder builder = StufElement.builder(zkn("natuurlijkPersoon"))
                .entiteit("NPS", soort)
                .add(bg("inp.bsn"), person.bsn().value());
        if (!volledig) {
            return builder.add(bg("geslachtsnaam"), person.geslachtsnaam()).build();
        }
        return builder.add(authentiek("N"))
                .add(bg("geslachtsnaam"), person.geslachtsnaam())
                .add(orGeenWaarde(bg("voorvoegselGeslachtsnaam"), person.voorvoegsel()))
                .add(bg("voorletters"), person.voorletters())
                .add(bg("voornamen"), person.voornamen())
                .add(bg("geslachtsaanduiding"), person.geslacht())
                .add(bg("geboortedatum"), person.geboortedatum())
                .add(adres(person.adres()))
                .build();
    }

    static StufElement medewerker(Proefpersoon.Medewerker medewerker, boolean volledig, Verwerkingssoort soort) {
        StufElement.Builder builder = StufElement.builder(zkn("medewerker"))
                .entiteit("MDW", soort)
                .add(zkn("identificatie"), medewerker.identificatie())
                .add(zkn("achternaam"), medewerker.achternaam());
        if (volledig) {
            builder.add(zkn("voorletters"), medewerker.voorletters())
                    .add(orGeenWaarde(zkn("voorvoegselAchternaam"), medewerker.voorvoegsel()));
        }
        return builder.build();
    }

    static StufElement vestiging(Proefpersoon.Vestiging vestiging, boolean volledig, Verwerkingssoort soort) {
        StufElement.Builder builder = StufElement.builder(zkn("vestiging"))
                .entiteit("VES", soort)
                .add(bg("vestigingsNummer"), vestiging.nummer());
        if (volledig) {
            builder.add(authentiek("N"))
                    .add(bg("handelsnaam"), vestiging.handelsnaam())
                    .add(adres(vestiging.adres()));
        }
        return builder.build();
    }

    private static StufElement adres(Proefpersoon.Adres adres) {
        return StufElement.builder(bg("verblijfsadres"))
                .add(bg("wpl.woonplaatsNaam"), adres.woonplaats())
                .add(bg("gor.openbareRuimteNaam"), adres.straat())
                .add(bg("gor.straatnaam"), adres.straat())
                .add(bg("aoa.postcode"), adres.postcode())
                .add(bg("aoa.huisnummer"), adres.huisnummer())
                .build();
    }

    private static StufElement authentiek(String value) {
        return StufElement.builder(bg("authentiek"))
                .attribute(Namen.METAGEGEVEN, "true")
                .text(value)
                .build();
    }

    static StufElement zaaktype(Proefzaaktype type, @Nullable Verwerkingssoort soort) {
        return StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", soort)
                .add(zkn("omschrijving"), type.omschrijving())
                .add(zkn("code"), type.code())
                .add(zkn("ingangsdatumObject"), type.ingangsdatum())
                .build();
    }

    /** The related zaak, only identified. */
    static StufElement andereZaak(String identificatie) {
        return StufElement.builder(GERELATEERDE)
                .entiteit("ZAK", Verwerkingssoort.I)
                .add(zkn("identificatie"), identificatie)
                .build();
    }

    /** A zaak of the register as the other side of a relation: its kerngegevens, only identified. */
    static StufElement gerelateerdeZaak(StufElement zaak) {
        StufElement.Builder builder = StufElement.builder(GERELATEERDE).entiteit("ZAK", Verwerkingssoort.I);
        for (String name : List.of("identificatie", "omschrijving", "isVan")) {
            zaak.child(zkn(name)).map(Bouwstenen::alleenAangeduid).ifPresent(builder::add);
        }
        return builder.build();
    }

    /** An entity and everything in it with verwerkingssoort I. */
    static StufElement alleenAangeduid(StufElement entity) {
        return entity.transform(
                e -> e.isEntiteit() ? e.withAttribute(Namen.VERWERKINGSSOORT, Verwerkingssoort.I.name()) : e);
    }

    static StufElement parameters(String mutatiesoort) {
        return StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("mutatiesoort"), mutatiesoort),
                StufElement.of(stuf("indicatorOvername"), "V"));
    }

    /** A period that began and is still open, or that ended. */
    static StufElement tijdvak(String begin, @Nullable String eind) {
        return StufElement.of(
                stuf("tijdvakRelatie"),
                StufElement.of(stuf("beginRelatie"), begin),
                eind == null
                        ? StufElement.empty(stuf("eindRelatie"), NoValue.GEEN_WAARDE)
                        : StufElement.of(stuf("eindRelatie"), eind));
    }

    /** An element that a scope asks for. */
    static StufElement gevraagd(QName naam) {
        return StufElement.builder(naam).attribute(NIL, "true").build();
    }

    /** Elements of StUF-ZKN that a scope asks for, inside an element that is no entity or an entity of this type. */
    static StufElement gevraagd(QName naam, @Nullable String entiteittype, String... velden) {
        StufElement.Builder builder = StufElement.builder(naam);
        if (entiteittype != null) {
            builder.entiteit(entiteittype, null);
        }
        for (String veld : velden) {
            builder.add(gevraagd(zkn(veld)));
        }
        return builder.build();
    }

    static StufElement orGeenWaarde(QName naam, String waarde) {
        return waarde.isEmpty() ? StufElement.empty(naam, NoValue.GEEN_WAARDE) : StufElement.of(naam, waarde);
    }
}
