// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Makes the messages about plans: what is mandatory is a typed parameter, so that the message is always valid. */
public final class Planbericht {
    private final Systeem zender;
    private final Systeem ontvanger;

    /** Messages from one system to another. */
    public Planbericht(Systeem zender, Systeem ontvanger) {
        this.zender = zender;
        this.ontvanger = ontvanger;
    }

    /** A kind of zaak by its code and omschrijving. */
    public record Soort(String code, String omschrijving) {}

    /** A client: BSN and geslachtsnaam. */
    public record Client(Bsn bsn, String geslachtsnaam) {}

    /** The medewerker who is initiator. */
    public record Regisseur(String identificatie, String achternaam) {}

    /** Moment of sending, 17 digits. */
    private static String moment() {
        return Tijdstip.of(java.time.LocalDateTime.now(Tijdstip.ZONE)).value();
    }

    private StufElement message(String root, Berichtcode code, String functie, List<StufElement> parts) {
        boolean typed = code == Berichtcode.Lk01 || code == Berichtcode.Lv01;
        Stuurgegevens head = new Stuurgegevens(
                code.name(),
                zender,
                ontvanger,
                UUID.randomUUID().toString(),
                moment(),
                "",
                typed ? "ZAK" : "",
                functie);
        List<StufElement> children = new ArrayList<>();
        children.add(head.toElement(zkn("stuurgegevens")));
        children.addAll(parts);
        return StufElement.of(zkn(root), children);
    }

    /** genereerZaakIdentificatie. */
    public StufElement genereerZaakIdentificatie() {
        return message("genereerZaakIdentificatie_Di02", Berichtcode.Di02, "genereerZaakidentificatie", List.of());
    }

    /**
     * creeerZaak for a gezinsplan, levensdomeinplan or deelplan.
     *
     * @param start      jjjjmmdd, also the date of registration
     * @param clients    at least one
     * @param gerelateerd the gezinsplan and levensdomeinplan it belongs to; empty for a gezinsplan
     */
    public StufElement creeerZaak(
            Zaakidentificatie identificatie,
            String omschrijving,
            String start,
            Soort soort,
            List<Client> clients,
            Regisseur regisseur,
            List<Zaakidentificatie> gerelateerd) {
        if (clients.isEmpty() || !Tijdstip.isDate(start)) {
            throw new IllegalArgumentException("A plan has at least one client and an existing startdatum");
        }
        StufElement.Builder object = StufElement.builder(OBJECT)
                .entiteit("ZAK", Verwerkingssoort.T)
                .add(zkn("identificatie"), identificatie.value())
                .add(zkn("omschrijving"), omschrijving)
                .add(zkn("startdatum"), start)
                .add(zkn("registratiedatum"), start)
                .add(zkn("zaakniveau"), "1")
                .add(zkn("deelzakenIndicatie"), "N")
                .add(relation("isVan", "ZAKZKT", zaaktype(soort)));
        for (Client client : clients) {
            StufElement person = StufElement.builder(zkn("natuurlijkPersoon"))
                    .entiteit("NPS", Verwerkingssoort.T)
                    .add(bg("inp.bsn"), client.bsn().value())
                    .add(bg("geslachtsnaam"), client.geslachtsnaam())
                    .build();
            object.add(StufElement.builder(zkn("heeftBetrekkingOp"))
                    .entiteit("ZAKOBJ", Verwerkingssoort.T)
                    .add(StufElement.of(GERELATEERDE, person))
                    .add(zkn("omschrijving"), "Client")
                    .build());
        }
        StufElement employee = StufElement.builder(zkn("medewerker"))
                .entiteit("MDW", Verwerkingssoort.T)
                .add(zkn("identificatie"), regisseur.identificatie())
                .add(zkn("achternaam"), regisseur.achternaam())
                .build();
        object.add(relation("heeftAlsInitiator", "ZAKBTRINI", StufElement.of(GERELATEERDE, employee)));
        for (Zaakidentificatie other : gerelateerd) {
            object.add(relation(
                    "heeftBetrekkingOpAndere",
                    "ZAKZAKBTR",
                    StufElement.builder(GERELATEERDE)
                            .entiteit("ZAK", Verwerkingssoort.I)
                            .add(zkn("identificatie"), other.value())
                            .build()));
        }
        return message("zakLk01", Berichtcode.Lk01, "", List.of(parameters("T"), object.build()));
    }

    /**
     * actualiseerZaakstatus.
     *
     * @param moment       14 to 17 digits
     * @param medewerker   who sets the status
     */
    public StufElement actualiseerZaakstatus(
            Zaakidentificatie identificatie, int volgnummer, String status, String moment, String medewerker) {
        StufElement placeholder = StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", Verwerkingssoort.T)
                .attribute(nl.zaakregie.stuf.Namen.NO_VALUE, NoValue.GEEN_WAARDE.code())
                .attribute(nl.zaakregie.stuf.Namen.NIL, "true")
                .build();
        StufElement by = StufElement.builder(zkn("medewerker"))
                .entiteit("MDW", Verwerkingssoort.I)
                .add(zkn("identificatie"), medewerker)
                .build();
        StufElement set = StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", Verwerkingssoort.T)
                .add(StufElement.builder(GERELATEERDE)
                        .entiteit("STT", Verwerkingssoort.I)
                        .add(zkn("volgnummer"), Integer.toString(volgnummer))
                        .add(zkn("omschrijving"), status)
                        .build())
                .add(zkn("datumStatusGezet"), moment)
                .add(StufElement.builder(zkn("isGezetDoor"))
                        .entiteit("ZAKSTTBTR", Verwerkingssoort.T)
                        .add(StufElement.of(GERELATEERDE, by))
                        .build())
                .build();
        return message(
                "zakLk01",
                Berichtcode.Lk01,
                "",
                List.of(parameters("W"), identified(identificatie, placeholder), identified(identificatie, set)));
    }

    /** geefZaakstatus. */
    public StufElement geefZaakstatus(Zaakidentificatie identificatie) {
        StufElement last = StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                .add(StufElement.builder(GERELATEERDE).entiteit("STT", null).build())
                .add(zkn("indicatieLaatsteStatus"), "J")
                .build();
        StufElement wanted = StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                .add(StufElement.builder(GERELATEERDE)
                        .entiteit("STT", null)
                        .add(asked("volgnummer"))
                        .add(asked("omschrijving"))
                        .build())
                .add(asked("datumStatusGezet"))
                .add(asked("indicatieLaatsteStatus"))
                .build();
        return question(
                StufElement.builder(zkn("gelijk"))
                        .entiteit("ZAK", null)
                        .add(zkn("identificatie"), identificatie.value())
                        .add(last)
                        .build(),
                StufElement.builder(OBJECT)
                        .entiteit("ZAK", null)
                        .add(asked("identificatie"))
                        .add(wanted)
                        .build());
    }

    /** geefZaakdetails of everything. */
    public StufElement geefZaakdetails(Zaakidentificatie identificatie) {
        return question(
                StufElement.builder(zkn("gelijk"))
                        .entiteit("ZAK", null)
                        .add(zkn("identificatie"), identificatie.value())
                        .build(),
                everything());
    }

    /** The zaken of a client. */
    public StufElement listZaken(Bsn client) {
        // in a selection the object of a zaak is the superentiteit OBJ, which holds the BSN as its identificatie
        StufElement person = StufElement.builder(GERELATEERDE)
                .entiteit("OBJ", null)
                .add(zkn("identificatie"), client.value())
                .build();
        return question(
                StufElement.builder(zkn("gelijk"))
                        .entiteit("ZAK", null)
                        .add(StufElement.builder(zkn("heeftBetrekkingOp"))
                                .entiteit("ZAKOBJ", null)
                                .add(person)
                                .build())
                        .build(),
                everything());
    }

    private StufElement question(StufElement gelijk, StufElement scope) {
        StufElement parameters = StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("sortering"), "0"),
                StufElement.of(stuf("indicatorVervolgvraag"), "false"),
                StufElement.of(stuf("maximumAantal"), "100"));
        return message(
                "zakLv01", Berichtcode.Lv01, "", List.of(parameters, gelijk, StufElement.of(zkn("scope"), scope)));
    }

    private static StufElement everything() {
        return StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .attribute(nl.zaakregie.stuf.Namen.SCOPE, "alles")
                .build();
    }

    private static StufElement asked(String name) {
        return StufElement.builder(zkn(name))
                .attribute(nl.zaakregie.stuf.Namen.NIL, "true")
                .build();
    }

    private static StufElement parameters(String mutatiesoort) {
        return StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("mutatiesoort"), mutatiesoort),
                StufElement.of(stuf("indicatorOvername"), "V"));
    }

    private static StufElement identified(Zaakidentificatie identificatie, StufElement relation) {
        return StufElement.builder(OBJECT)
                .entiteit("ZAK", Verwerkingssoort.I)
                .add(zkn("identificatie"), identificatie.value())
                .add(relation)
                .build();
    }

    private static StufElement zaaktype(Soort soort) {
        return StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", Verwerkingssoort.I)
                .add(zkn("omschrijving"), soort.omschrijving())
                .add(zkn("code"), soort.code())
                .build();
    }

    private static StufElement relation(String name, String entiteittype, StufElement gerelateerde) {
        return StufElement.builder(zkn(name))
                .entiteit(entiteittype, Verwerkingssoort.T)
                .add(gerelateerde)
                .build();
    }
}
