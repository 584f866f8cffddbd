// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.maker.Bouwstenen.gevraagd;
import static nl.zaakregie.testplatform.maker.Bouwstenen.relatie;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;

/** Makes the parts of questions about zaken and documents (ZDS 4.1.1, 4.1.2, 4.2.1, 4.2.2; StUF 03.01 paragraph 6.3). */
final class Vraagmaker {
    private static final String[] DOCUMENT = {
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
        "auteur"
    };

    private Vraagmaker() {}

    /** Everything that the answer table of geefZaakdetails names, and the related zaken. */
    static List<StufElement> zaakdetails(String identificatie) {
        StufElement.Builder scope = StufElement.builder(OBJECT).entiteit("ZAK", null);
        List.of("identificatie", "omschrijving", "toelichting").forEach(n -> scope.add(gevraagd(zkn(n))));
        scope.add(gevraagd(zkn("kenmerk"), null, "kenmerk", "bron"))
                .add(gevraagd(zkn("anderZaakObject"), null, "omschrijving", "aanduiding", "lokatie", "registratie"))
                .add(gevraagd(zkn("resultaat"), null, "omschrijving", "toelichting"));
        List.of(
                        "startdatum",
                        "registratiedatum",
                        "publicatiedatum",
                        "einddatumGepland",
                        "uiterlijkeEinddatum",
                        "einddatum")
                .forEach(n -> scope.add(gevraagd(zkn(n))));
        scope.add(gevraagd(zkn("opschorting"), null, "indicatie", "reden"))
                .add(gevraagd(zkn("verlenging"), null, "duur", "reden"));
        List.of(
                        "betalingsIndicatie",
                        "laatsteBetaaldatum",
                        "archiefnominatie",
                        "datumVernietigingDossier",
                        "zaakniveau",
                        "deelzakenIndicatie")
                .forEach(n -> scope.add(gevraagd(zkn(n))));
        scope.add(relatie("isVan", null, gevraagd(GERELATEERDE, "ZKT", "omschrijving", "code"))
                .build());
        addRollen(scope);
        scope.add(relatie("heeftBetrekkingOpAndere", null, gevraagd(GERELATEERDE, "ZAK", "identificatie"))
                .build());
        scope.add(status());
        return question("ZAK", gelijk("ZAK", identificatie), scope.build());
    }

    private static void addRollen(StufElement.Builder scope) {
        scope.add(rol("heeftBetrekkingOp", persoon(), "omschrijving"))
                .add(rol("heeftAlsBelanghebbende", persoon(), "omschrijving"))
                .add(relatie("heeftAlsInitiator", null, StufElement.of(GERELATEERDE, persoon(), medewerker()))
                        .add(gevraagd(zkn("omschrijving")))
                        .build())
                .add(relatie("heeftAlsUitvoerende", null, StufElement.of(GERELATEERDE, medewerker(), vestiging()))
                        .add(gevraagd(zkn("omschrijving")))
                        .build());
    }

    private static StufElement rol(String naam, StufElement partij, String veld) {
        return relatie(naam, null, StufElement.of(GERELATEERDE, partij))
                .add(gevraagd(zkn(veld)))
                .build();
    }

    private static StufElement persoon() {
        return StufElement.builder(zkn("natuurlijkPersoon"))
                .entiteit("NPS", null)
                .add(gevraagd(bg("inp.bsn")))
                .add(gevraagd(bg("geslachtsnaam")))
                .build();
    }

    private static StufElement medewerker() {
        return gevraagd(zkn("medewerker"), "MDW", "identificatie", "achternaam");
    }

    private static StufElement vestiging() {
        return StufElement.builder(zkn("vestiging"))
                .entiteit("VES", null)
                .add(gevraagd(bg("vestigingsNummer")))
                .build();
    }

    private static StufElement status() {
        return relatie("heeft", null, gevraagd(GERELATEERDE, "STT", "volgnummer", "omschrijving"))
                .add(gevraagd(zkn("toelichting")))
                .add(gevraagd(zkn("datumStatusGezet")))
                .add(gevraagd(zkn("indicatieLaatsteStatus")))
                .build();
    }

    /** The whole zaak, by the scope attribute. */
    static List<StufElement> alles(String identificatie) {
        return question("ZAK", gelijk("ZAK", identificatie), scope("ZAK", "alles"));
    }

    /** The identificatie only: the smallest question. */
    static List<StufElement> identificatie(String identificatie) {
        return question(
                "ZAK",
                gelijk("ZAK", identificatie),
                StufElement.builder(OBJECT)
                        .entiteit("ZAK", null)
                        .add(gevraagd(zkn("identificatie")))
                        .build());
    }

    static List<StufElement> zaakstatus(String identificatie) {
        StufElement laatste = relatie(
                        "heeft",
                        null,
                        StufElement.builder(GERELATEERDE).entiteit("STT", null).build())
                .add(zkn("indicatieLaatsteStatus"), "J")
                .build();
        StufElement gelijk = StufElement.builder(zkn("gelijk"))
                .entiteit("ZAK", null)
                .add(zkn("identificatie"), identificatie)
                .add(laatste)
                .build();
        StufElement scope = StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .add(gevraagd(zkn("identificatie")))
                .add(status())
                .build();
        return question("ZAK", gelijk, scope);
    }

    static List<StufElement> documentenlijst(String identificatie) {
        StufElement.Builder document =
                StufElement.builder(GERELATEERDE).entiteit("EDC", null).add(gevraagd(zkn("identificatie")));
        for (String name : DOCUMENT) {
            document.add(gevraagd(zkn(name)));
        }
        StufElement scope = StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .add(gevraagd(zkn("identificatie")))
                .add(relatie("heeftRelevant", null, document.build())
                        .add(gevraagd(zkn("titel")))
                        .add(gevraagd(zkn("registratiedatum")))
                        .build())
                .build();
        return question("ZAK", gelijk("ZAK", identificatie), scope);
    }

    static List<StufElement> document(String identificatie) {
        StufElement.Builder scope =
                StufElement.builder(OBJECT).entiteit("EDC", null).add(gevraagd(zkn("identificatie")));
        for (String name : DOCUMENT) {
            scope.add(gevraagd(zkn(name)));
        }
        // empty, not nil: patch 21 knows no nil here (E-26)
        scope.add(StufElement.of(zkn("inhoud"), ""))
                .add(relatie("isRelevantVoor", null, gevraagd(GERELATEERDE, "ZAK", "identificatie"))
                        .build());
        return question("EDC", gelijk("EDC", identificatie), scope.build());
    }

    static StufElement gelijk(String entiteittype, String identificatie) {
        return StufElement.builder(zkn("gelijk"))
                .entiteit(entiteittype, null)
                .add(zkn("identificatie"), identificatie)
                .build();
    }

    private static StufElement scope(String entiteittype, String waarde) {
        return StufElement.builder(OBJECT)
                .entiteit(entiteittype, null)
                .attribute(SCOPE, waarde)
                .build();
    }

    private static List<StufElement> question(String entiteittype, StufElement gelijk, StufElement scope) {
        QName maximum = stuf("maximumAantal");
        StufElement parameters = StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("sortering"), "0"),
                StufElement.of(stuf("indicatorVervolgvraag"), "false"),
                StufElement.of(maximum, entiteittype.equals("ZAK") ? "10" : "1"));
        return List.of(parameters, gelijk, StufElement.of(zkn("scope"), scope));
    }
}
