// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.stuf.Bsn;

/** The building blocks of messages about zaken, as text: what a test is about stands in the test. */
final class Zaakbouw {
    static final String REGISSEUR = initiator("T", "9999-1001", "Hoogland");

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger BSNS = new AtomicInteger(999_991_000);
    private static final String NAMESPACES = "xmlns:ZKN=\"http://www.egem.nl/StUF/sector/zkn/0310\""
            + " xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\" xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private Zaakbouw() {}

    /** A zaakidentificatie that no other test has. */
    static String nummer() {
        return "9999PRF%08d".formatted(NUMBERS.incrementAndGet());
    }

    /** A BSN of nobody that no other test has. */
    static String bsn() {
        String candidate;
        do {
            candidate = Integer.toString(BSNS.incrementAndGet());
        } while (!Bsn.isValid(candidate));
        return candidate;
    }

    // kennisgevingen

    static String nieuw(String identificatie, String... parts) {
        return lk01("T", object("T", identificatie, parts));
    }

    /** A change with the old and the new state. */
    static String wijziging(String oud, String huidig) {
        return lk01("W", oud + huidig);
    }

    /** A change that says nothing of the old state but which zaak it is. */
    static String wijziging(String identificatie, String oud, String huidig) {
        return wijziging(object("W", identificatie, oud), object("W", identificatie, huidig));
    }

    static String status(String identificatie, String heeft) {
        return wijziging(object("I", identificatie, leeg("heeft", "ZAKSTT", "T")), object("I", identificatie, heeft));
    }

    static String lk01(String mutatiesoort, String objects) {
        return envelop(
                "zakLk01",
                stuurgegevens("Lk01") + "<ZKN:parameters><StUF:mutatiesoort>" + mutatiesoort
                        + "</StUF:mutatiesoort><StUF:indicatorOvername>V</StUF:indicatorOvername></ZKN:parameters>"
                        + objects);
    }

    static String object(String soort, String identificatie, String... parts) {
        return "<ZKN:object StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"" + soort + "\"><ZKN:identificatie>"
                + identificatie + "</ZKN:identificatie>" + String.join("", parts) + "</ZKN:object>";
    }

    /** The attributes that every plan must have. */
    static String verplicht() {
        return attribuut("startdatum", "20160411")
                + attribuut("registratiedatum", "20160411")
                + attribuut("zaakniveau", "1")
                + attribuut("deelzakenIndicatie", "N");
    }

    static String gezinsplan(String identificatie, String... bsns) {
        return nieuw(identificatie, verplicht(), zaaktype("T", "GEZINSPLAN"), clients(bsns), REGISSEUR);
    }

    static String levensdomeinplan(String identificatie, String gezinsplan, String... bsns) {
        return nieuw(
                identificatie,
                verplicht(),
                zaaktype("T", "LEVENSDOM"),
                clients(bsns),
                REGISSEUR,
                andere("T", gezinsplan));
    }

    static String deelplan(String identificatie, String bsn, String... gerelateerd) {
        StringBuilder relations = new StringBuilder();
        for (String other : gerelateerd) {
            relations.append(andere("T", other));
        }
        return nieuw(
                identificatie, verplicht(), zaaktype("T", "WMOHULP"), clients(bsn), REGISSEUR, relations.toString());
    }

    /** A message under a number of its own. */
    static String opnieuw(String message) {
        return message.replaceFirst("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID());
    }

    static String attribuut(String name, String value) {
        return "<ZKN:" + name + ">" + value + "</ZKN:" + name + ">";
    }

    static String zonderWaarde(String name, String reden) {
        return "<ZKN:" + name + " xsi:nil=\"true\" StUF:noValue=\"" + reden + "\"/>";
    }

    static String kenmerk(String kenmerk) {
        return "<ZKN:kenmerk><ZKN:kenmerk>" + kenmerk + "</ZKN:kenmerk><ZKN:bron>Proef</ZKN:bron></ZKN:kenmerk>";
    }

    static String extra(String naam, String value) {
        return "<StUF:extraElementen><StUF:extraElement naam=\"" + naam + "\">" + value
                + "</StUF:extraElement></StUF:extraElementen>";
    }

    static String zaaktype(String soort, String code) {
        return relatie(
                "isVan",
                "ZAKZKT",
                soort,
                "<ZKN:gerelateerde StUF:entiteittype=\"ZKT\" StUF:verwerkingssoort=\"I\">" + attribuut("code", code)
                        + "</ZKN:gerelateerde>");
    }

    static String clients(String... bsns) {
        StringBuilder all = new StringBuilder();
        for (String bsn : bsns) {
            all.append(client("T", bsn));
        }
        return all.toString();
    }

    static String client(String soort, String bsn) {
        return client(soort, bsn, "Voorbeeld");
    }

    static String client(String soort, String bsn, String naam) {
        return relatie("heeftBetrekkingOp", "ZAKOBJ", soort, persoon(bsn, naam) + attribuut("omschrijving", "Client"));
    }

    static String belanghebbende(String soort, String bsn, String omschrijving) {
        return relatie(
                "heeftAlsBelanghebbende",
                "ZAKBTRBLH",
                soort,
                persoon(bsn, "Mantel") + attribuut("omschrijving", omschrijving));
    }

    static String initiator(String soort, String identificatie, String achternaam) {
        return relatie("heeftAlsInitiator", "ZAKBTRINI", soort, medewerker(identificatie, achternaam));
    }

    static String uitvoerende(String soort, String identificatie) {
        return relatie("heeftAlsUitvoerende", "ZAKBTRUTV", soort, medewerker(identificatie, "Kramer"));
    }

    static String andere(String soort, String identificatie) {
        return relatie("heeftBetrekkingOpAndere", "ZAKZAKBTR", soort, zaak(identificatie));
    }

    static String deelzaak(String soort, String identificatie) {
        return relatie("heeftAlsDeelzaak", "ZAKZAKDEL", soort, zaak(identificatie));
    }

    static String heeft(String omschrijving, String volgnummer, String moment) {
        return heeft("T", omschrijving, volgnummer, moment);
    }

    static String heeft(String soort, String omschrijving, String volgnummer, String moment) {
        String statustype = (volgnummer.isEmpty() ? "" : attribuut("volgnummer", volgnummer))
                + (omschrijving.isEmpty() ? "" : attribuut("omschrijving", omschrijving));
        return relatie(
                "heeft",
                "ZAKSTT",
                soort,
                "<ZKN:gerelateerde StUF:entiteittype=\"STT\" StUF:verwerkingssoort=\"I\">" + statustype
                        + "</ZKN:gerelateerde>" + attribuut("datumStatusGezet", moment));
    }

    /** A relation without content: that it was not there, or is not there any more. */
    static String leeg(String name, String entiteittype, String soort) {
        return "<ZKN:" + name + " StUF:entiteittype=\"" + entiteittype + "\" StUF:verwerkingssoort=\"" + soort
                + "\" StUF:noValue=\"geenWaarde\" xsi:nil=\"true\"/>";
    }

    static String relatie(String name, String entiteittype, String soort, String content) {
        return "<ZKN:" + name + " StUF:entiteittype=\"" + entiteittype + "\" StUF:verwerkingssoort=\"" + soort + "\">"
                + content + "</ZKN:" + name + ">";
    }

    /** The relation with an end. */
    static String beeindigd(String relatie, String eind) {
        String close = relatie.substring(relatie.lastIndexOf("</"));
        return relatie.substring(0, relatie.length() - close.length())
                + "<StUF:tijdvakRelatie><StUF:beginRelatie>20160411</StUF:beginRelatie><StUF:eindRelatie>" + eind
                + "</StUF:eindRelatie></StUF:tijdvakRelatie>" + close;
    }

    private static String persoon(String bsn, String naam) {
        return "<ZKN:gerelateerde><ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"T\"><BG:inp.bsn>"
                + bsn + "</BG:inp.bsn><BG:geslachtsnaam>" + naam
                + "</BG:geslachtsnaam></ZKN:natuurlijkPersoon></ZKN:gerelateerde>";
    }

    private static String medewerker(String identificatie, String achternaam) {
        return "<ZKN:gerelateerde><ZKN:medewerker StUF:entiteittype=\"MDW\" StUF:verwerkingssoort=\"T\">"
                + attribuut("identificatie", identificatie) + attribuut("achternaam", achternaam)
                + "</ZKN:medewerker></ZKN:gerelateerde>";
    }

    private static String zaak(String identificatie) {
        return "<ZKN:gerelateerde StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"I\">"
                + attribuut("identificatie", identificatie) + "</ZKN:gerelateerde>";
    }

    // vragen

    static String vraag(String selectie, String scope) {
        return vraag(
                "<StUF:sortering>1</StUF:sortering><StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag>",
                selectie,
                scope);
    }

    /**
     * A question.
     *
     * @param selectie gelijk, vanaf and totEnMet
     * @param scope    the object in scope, and start
     */
    static String vraag(String parameters, String selectie, String scope) {
        return envelop(
                "zakLv01",
                stuurgegevens("Lv01") + "<ZKN:parameters>" + parameters + "</ZKN:parameters>" + selectie + scope);
    }

    static String gelijk(String... criteria) {
        return selectie("gelijk", criteria);
    }

    static String selectie(String name, String... criteria) {
        return "<ZKN:" + name + " StUF:entiteittype=\"ZAK\">" + String.join("", criteria) + "</ZKN:" + name + ">";
    }

    /** A criterion within a relation. */
    static String bij(String relatie, String entiteittype, String gerelateerd, String criteria, String rest) {
        return "<ZKN:" + relatie + " StUF:entiteittype=\"" + entiteittype + "\"><ZKN:gerelateerde StUF:entiteittype=\""
                + gerelateerd + "\">" + criteria + "</ZKN:gerelateerde>" + rest + "</ZKN:" + relatie + ">";
    }

    static String alles() {
        return "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\" StUF:scope=\"alles\"/></ZKN:scope>";
    }

    static String scope(String... elements) {
        return "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\">" + String.join("", elements)
                + "</ZKN:object></ZKN:scope>";
    }

    static String gevraagd(String name) {
        return "<ZKN:" + name + " xsi:nil=\"true\"/>";
    }

    private static String stuurgegevens(String code) {
        return "<ZKN:stuurgegevens><StUF:berichtcode>" + code + "</StUF:berichtcode>"
                + "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>REGIE</StUF:applicatie><StUF:gebruiker>w.hoogland</StUF:gebruiker></StUF:zender>"
                + "<StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>ZAAKSYS</StUF:applicatie></StUF:ontvanger>"
                + "<StUF:referentienummer>" + UUID.randomUUID() + "</StUF:referentienummer>"
                + "<StUF:tijdstipBericht>20160411090003000</StUF:tijdstipBericht>"
                + "<StUF:entiteittype>ZAK</StUF:entiteittype></ZKN:stuurgegevens>";
    }

    private static String envelop(String root, String content) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><ZKN:" + root + " "
                + NAMESPACES + ">" + content + "</ZKN:" + root + "></soap:Body></soap:Envelope>";
    }
}
