// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.proef.Gebreken.answers;
import static nl.zaakregie.testplatform.proef.Gebreken.each;
import static nl.zaakregie.testplatform.proef.Gebreken.line;
import static nl.zaakregie.testplatform.proef.Gebreken.takes;
import static nl.zaakregie.testplatform.proef.Gebreken.text;
import static nl.zaakregie.testplatform.proef.Gebreken.value;
import static nl.zaakregie.testplatform.proef.Gebreken.without;
import static nl.zaakregie.testplatform.proef.Gebrekrij.ALLES;
import static nl.zaakregie.testplatform.proef.Gebrekrij.LEZEN;
import static nl.zaakregie.testplatform.proef.Gebrekrij.SLOT;
import static nl.zaakregie.testplatform.proef.Gebrekrij.dms;
import static nl.zaakregie.testplatform.proef.Gebrekrij.rob;
import static nl.zaakregie.testplatform.proef.Gebrekrij.zks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.verkeer.Httpbericht;

/** What a provider can do wrong in an answer: on the line, in the head of the message, in its numbers and in what was asked. */
final class Antwoordgebreken {
    private static final List<String> KORT = List.of("ZKS-01", "ZKS-02");
    static final List<String> STATUS = List.of("ZKS-01", "ZKS-02", "ZKS-03", "ZKS-04", "ZKS-12", "ZKS-13");

    private Antwoordgebreken() {}

    static Stream<Gebrekrij> onTheLine() {
        Service c = Service.CREEER_ZAAK;
        return Stream.of(
                zks(
                        "HTTP 202 in plaats van 200",
                        "http-status",
                        KORT,
                        line(a -> Httpbericht.answer(202, a.koppen(), a.inhoud()), c)),
                zks(
                        "mediatype application/xml",
                        "mediatype",
                        KORT,
                        line(
                                a -> Httpbericht.answer(
                                        a.status(), Map.of("content-type", "application/xml"), a.inhoud()),
                                c)),
                zks("lege body", "soap-envelop", KORT, line(a -> Httpbericht.answer(200, a.koppen(), new byte[0]), c)),
                zks(
                        "twee berichten in één body",
                        "soap-envelop",
                        KORT,
                        text(t -> t.replaceFirst("(<StUF:Bv03Bericht.*</StUF:Bv03Bericht>)", "$1$1"), c)),
                zks(
                        "antwoord met een DTD",
                        "soap-envelop",
                        KORT,
                        text(t -> t.replace("?>", "?><!DOCTYPE x [<!ELEMENT x ANY>]>"), c)),
                zks(
                        "antwoord in SOAP 1.2",
                        "soap-versie",
                        KORT,
                        text(
                                t -> t.replace(
                                        "http://schemas.xmlsoap.org/soap/envelope/",
                                        "http://www.w3.org/2003/05/soap-envelope"),
                                c)),
                dms(
                        "faultcode zonder voorvoegsel",
                        "soap-fault",
                        SLOT,
                        text(t -> t.replace("<faultcode>soap:", "<faultcode>"))),
                dms(
                        "faultstring met namespace",
                        "soap-fault",
                        SLOT,
                        text(t -> t.replace("faultstring>", "soap:faultstring>"))),
                dms(
                        "Fo02 als gewoon antwoord",
                        "soap-fault",
                        SLOT,
                        text(t -> t.replaceAll("<soap:Fault>.*<detail>", "").replaceAll("</detail></soap:Fault>", ""))),
                dms("plek in hoofdletters", "foutbericht", SLOT, text(t -> t.replace("plek>server", "plek>Server"))),
                dms(
                        "eigen tekst bij de foutcode",
                        "foutbericht",
                        SLOT,
                        text(t -> t.replace(
                                "omschrijving>Proces voor afhandelen", "omschrijving>Oeps, proces voor afhandelen"))),
                dms("Fo03 op een synchroon bericht", "foutbericht", SLOT, text(t -> t.replace("Fo02", "Fo03"))),
                dms(
                        "stacktrace in het foutbericht",
                        "geen-lek",
                        SLOT,
                        text(t -> t.replace("BR-21", "java.lang.IllegalStateException BR-21"))),
                dms("verkeerde foutcode", "foutcode", SLOT, text(t -> t.replace("StUF058", "StUF055"))),
                dms("neemt een wijziging zonder slot aan", "geweigerd", SLOT, Gebreken.acceptsAll()));
    }

    static Stream<Gebrekrij> inTheHead() {
        Service c = Service.CREEER_ZAAK;
        Service d = Service.GEEF_ZAAKDETAILS;
        return Stream.of(
                zks("elementen in verkeerde volgorde", "schema", ALLES, answers(Gebreken::reversed, d)),
                zks(
                        "onbekend element in de stuurgegevens",
                        "schema",
                        KORT,
                        answers(each(stuf("referentienummer"), e -> e.withName(stuf("referentieNummer"))), c)),
                dms("versioningState naar een systeem met patch 21", "patch-21", SLOT, versioning()),
                zks("Bv01 in plaats van Bv03", "berichtcode", KORT, text(t -> t.replace("Bv03", "Bv01"), c)),
                zks(
                        "hoofdelement van een andere bevestiging",
                        "hoofdelement",
                        KORT,
                        text(t -> t.replace("Bv03Bericht", "Bv04Bericht"), c)),
                zks(
                        "datum die niet bestaat",
                        "stuf-waarden",
                        ALLES,
                        answers(value(zkn("registratiedatum"), v -> "20230230"), d)),
                zks("zender en ontvanger niet omgewisseld", "adressering", KORT, answers(Gebreken::swapBack, c)),
                zks(
                        "zender ontbreekt niet maar is een ander",
                        "adressering",
                        KORT,
                        answers(value(stuf("applicatie"), v -> v.equals("ZAAKREGIE") ? "ANDERS" : v), c)),
                zks(
                        "verkeerd crossRefnummer",
                        "kruisverwijzing",
                        KORT,
                        answers(value(stuf("crossRefnummer"), v -> "0" + v), c)),
                zks("leeg crossRefnummer", "kruisverwijzing", KORT, answers(value(stuf("crossRefnummer"), v -> ""), c)),
                zks(
                        "referentienummer van het verzoek als eigen nummer",
                        "eigen-referentienummer",
                        KORT,
                        answers(
                                root -> root.mapChildren(head -> head.mapChildren(e -> e.is(stuf("referentienummer"))
                                        ? e.withText(head.value(stuf("crossRefnummer"))
                                                .orElse(""))
                                        : e)),
                                c)),
                zks(
                        "altijd hetzelfde referentienummer",
                        "eigen-referentienummer",
                        KORT,
                        answers(value(stuf("referentienummer"), v -> "PROEF-1"))),
                zks(
                        "tijdstip van negen cijfers",
                        "tijdstip-bericht",
                        KORT,
                        answers(value(stuf("tijdstipBericht"), v -> v.substring(0, 9)), c)),
                zks(
                        "tijdstip in UTC van gisteren",
                        "tijdstip-bericht",
                        KORT,
                        answers(value(stuf("tijdstipBericht"), v -> "20200101120000000"), c)),
                dms(
                        "Bv02 met volledige stuurgegevens",
                        "kale-stuurgegevens",
                        SLOT,
                        answers(Gebreken::fullHead, Service.UPDATE_ZAAKDOCUMENT)),
                zks(
                        "functie met een hoofdletter I",
                        "antwoordfunctie",
                        KORT,
                        answers(value(stuf("functie"), v -> v.replace("identificatie", "Identificatie")))),
                zks(
                        "verkeerd entiteittype",
                        "entiteittype",
                        STATUS,
                        answers(value(stuf("entiteittype"), v -> "EDC"), Service.GEEF_ZAAKSTATUS)));
    }

    static Stream<Gebrekrij> inNumbersAndQuestions() {
        Service n = Service.GENEREER_ZAAK_IDENTIFICATIE;
        Service s = Service.GEEF_ZAAKSTATUS;
        Service d = Service.GEEF_ZAAKDETAILS;
        return Stream.of(
                zks(
                        "zaaknummer zonder gemeentecode",
                        "zaakidentificatie",
                        KORT,
                        answers(value(zkn("identificatie"), v -> v.replace("9999", "0518")), n)),
                zks(
                        "zaaknummer met een schuine streep",
                        "zaakidentificatie",
                        KORT,
                        answers(value(zkn("identificatie"), v -> v.replace("TP", "T/")), n)),
                zks("hetzelfde nummer twee keer", "nieuw-nummer", KORT, answers(Gebreken.firstNumberAgain(), n)),
                dms(
                        "documentnummer met een spatie",
                        "documentidentificatie",
                        LEZEN,
                        answers(value(zkn("identificatie"), v -> v + " x"), Service.GENEREER_DOCUMENT_IDENTIFICATIE)),
                zks(
                        "weigert een geldig levensdomeinplan",
                        "geen-fout",
                        List.of("ZKS-01", "ZKS-02", "ZKS-03"),
                        Gebreken.refuses("LEVENSDOM", fault())),
                zks("vindt zijn eigen zaak niet terug", "een-object", STATUS, answers(without(zkn("antwoord")), s)),
                zks(
                        "geeft een andere zaak",
                        "zelfde-zaak",
                        STATUS,
                        answers(value(zkn("identificatie"), v -> v + "9"), s)),
                zks("leeg zonder reden", "nil-met-reden", ALLES, answers(Gebreken::nilWithoutReason, d)),
                zks(
                        "gevraagd element weggelaten",
                        "scope-volledig",
                        ALLES,
                        answers(without(zkn("uiterlijkeEinddatum")), d)),
                zks(
                        "relatie zonder waarde weggelaten",
                        "scope-volledig",
                        ALLES,
                        answers(
                                root -> root.transform(e -> e.mapChildren(c -> c.isEntiteit() && c.isNil() ? null : c)),
                                d)),
                zks(
                        "ongevraagd element erbij",
                        "niets-ongevraagd",
                        STATUS,
                        answers(each(zkn("object"), o -> o.children().isEmpty() ? o : withExtra(o)), s)),
                zks(
                        "statussen niet bewaard",
                        "status-gelijk",
                        STATUS,
                        takes(Service.ACTUALISEER_ZAAKSTATUS, Gebreken::emptied)),
                zks(
                        "status zonder tijd bewaard",
                        "status-gelijk",
                        STATUS,
                        takes(Service.ACTUALISEER_ZAAKSTATUS, each(zkn("datumStatusGezet"), Gebreken::withoutTime))),
                zks(
                        "status zonder merk",
                        "laatste-status",
                        STATUS,
                        answers(value(zkn("indicatieLaatsteStatus"), v -> "N"), s)),
                rob(
                        "fout op een onbekende zaak",
                        "geen-fout",
                        List.of("ROB-06"),
                        text(t -> t.contains("La01") && !t.contains(":antwoord>") ? fault() : t)),
                rob(
                        "leeg object voor een onbekende zaak",
                        "niet-gevonden",
                        List.of("ROB-06"),
                        answers(root -> root.child(zkn("antwoord")).isPresent() ? root : withEmptyObject(root), d)));
    }

    private static String fault() {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><soap:Fault>"
                + "<faultcode>soap:Server</faultcode><faultstring>Niet gevonden</faultstring>"
                + "</soap:Fault></soap:Body></soap:Envelope>";
    }

    private static StufElement withExtra(StufElement object) {
        List<StufElement> children = new java.util.ArrayList<>(object.children());
        children.add(1, StufElement.of(zkn("omschrijving"), "Niet gevraagd"));
        return object.withChildren(children);
    }

    private static StufElement withEmptyObject(StufElement root) {
        List<StufElement> children = new java.util.ArrayList<>(root.children());
        children.add(StufElement.of(
                zkn("antwoord"),
                StufElement.builder(OBJECT).entiteit("ZAK", null).build()));
        return root.withChildren(children);
    }

    private static Gebrek versioning() {
        return answers(
                each(zkn("parameters"), p -> {
                    List<StufElement> children = new java.util.ArrayList<>(p.children());
                    if (!children.isEmpty()) {
                        children.add(StufElement.of(zkn("versioningState"), "checkedout"));
                    }
                    return p.withChildren(children);
                }),
                Service.GEEF_ZAAKDOCUMENT_BEWERKEN);
    }
}
