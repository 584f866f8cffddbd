// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.base;
import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.verzending.Proefontvanger.Aanbod;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The inbox of a regiesysteem and of a backoffice, beside a zaaksysteem that only speaks XML. */
class PostvakIT {
    private static final String PLAN = "9999GZP2016000001";
    private static final String DEELPLAN = "9999WMO2016000001";
    private static final String NOTIFICATIE = quoted(Service.NOTIFICEER_OVER_ZAAK);

    private final List<AutoCloseable> open = new ArrayList<>();
    private Proefontvanger zaaksysteem;

    @BeforeEach
    void start() throws Exception {
        zaaksysteem = keep(new Proefontvanger());
        zaaksysteem.behave(PostvakIT::answer);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T keep(T closeable) {
        open.add(closeable);
        return closeable;
    }

    private Partnerserver server(String rol) {
        return keep(new Stelsel()
                .set("rollen", rol)
                .system(rol, rol.equals("backoffice") ? "WMOBACKO" : "REGIE")
                .system("abonnementen", "ABONBEHEER")
                .system("anderen", rol.equals("backoffice") ? "REGIE" : "WMOBACKO", base(zaaksysteem))
                .system("zaaksysteem", "ZAAKSYS", base(zaaksysteem))
                .start());
    }

    @Test
    void keepsANotificationAndShowsTheZaakAsTheZaaksysteemAnswersIt() {
        // RZS 6.9, A17
        Partnerserver server = server("regiesysteem");
        Aanroep api = new Aanroep(server.address());
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", NOTIFICATIE, notification("full", "REGIE")));
        JsonNode told = api.get("/regiesysteem/notificaties").get("resultaten").get(0);
        assertThat(told.get("zaak").asString()).isEqualTo(DEELPLAN);
        assertThat(told.get("gebeurtenis").asString()).isEqualTo("Actualiseer zaakstatus");
        assertThat(told.get("status").asString()).isEqualTo("In behandeling");
        await(() -> api.send("GET", "/regiesysteem/zaken/" + DEELPLAN, "").statusCode() == 200);
        JsonNode zaak = api.get("/regiesysteem/zaken/" + DEELPLAN);
        assertThat(zaak.get("betrokkenen").size()).isPositive();
        await(
                "the plan it belongs to is fetched too",
                () -> api.send("GET", "/regiesysteem/zaken/" + PLAN, "").statusCode() == 200);
        assertThat(api.get("/regiesysteem/zaken/" + PLAN).get("onderdelen").toString())
                .contains(DEELPLAN);
        assertThat(api.get("/regiesysteem/zaken/" + DEELPLAN)
                        .get("zaak")
                        .get("soort")
                        .asString())
                .isEqualTo("deelplan");
        assertThat(api.get("/regiesysteem/zaken?soort=gezinsplan")
                        .get("resultaten")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aNotificationIsReadOnceAndThenNoLongerUnread() {
        Partnerserver server = server("regiesysteem");
        Aanroep api = new Aanroep(server.address());
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", NOTIFICATIE, notification("full", "REGIE")));
        String id = api.get("/regiesysteem/notificaties?ongelezen=true")
                .get("resultaten")
                .get(0)
                .get("id")
                .asString();
        String seen = api.post("/regiesysteem/notificaties/" + id + "/_lees", "")
                .get("gelezen")
                .asString();
        assertThat(api.post("/regiesysteem/notificaties/" + id + "/_lees", "")
                        .get("gelezen")
                        .asString())
                .isEqualTo(seen);
        assertThat(api.get("/regiesysteem/notificaties?ongelezen=true")
                        .get("resultaten")
                        .size())
                .isZero();
        assertThat(api.send("GET", "/backoffice/notificaties", "").statusCode()).isEqualTo(404);
    }

    @Test
    void fetchesTheDocumentsAfterANotificationAboutOne() {
        // A7, A8
        Partnerserver server = server("backoffice");
        Aanroep api = new Aanroep(server.address());
        String about = notification("voegzaakdocumenttoe", "WMOBACKO");
        String zaak = about.replaceAll("(?s).*?<ZKN:identificatie>([^<]*)<.*", "$1");
        confirmed(server.post("/soap/backoffice/OntvangAsynchroon", NOTIFICATIE, about));
        String path = "/backoffice/zaken/" + zaak + "/documenten";
        await(() -> api.send("GET", path + "/9999DOC2016000001/inhoud", "").statusCode() == 200);
        assertThat(api.send("GET", path + "/9999DOC2016000001/inhoud", "").body())
                .isEqualTo("Gezinsplan familie Voorbeeld - fictief testdocument\n");
        JsonNode documents = api.get(path).get("resultaten");
        assertThat(documents.size()).isEqualTo(2);
        assertThat(documents.get(0).get("bestandsnaam").asString()).isEqualTo("gezinsplan.txt");
    }

    @Test
    void confirmsWhileTheZaaksysteemIsDownAndFetchesOnceItIsBack() {
        AtomicBoolean down = new AtomicBoolean(true);
        zaaksysteem.behave(o -> down.get() ? hangUp(o) : answer(o));
        Partnerserver server = server("regiesysteem");
        Aanroep api = new Aanroep(server.address());
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", NOTIFICATIE, notification("full", "REGIE")));
        await(() -> !zaaksysteem.offered().isEmpty());
        assertThat(api.send("GET", "/regiesysteem/zaken/" + DEELPLAN, "").statusCode())
                .isEqualTo(404);
        down.set(false);
        await(() -> api.send("GET", "/regiesysteem/zaken/" + DEELPLAN, "").statusCode() == 200);
    }

    @Test
    void afterAcceptingAHandOverTheBackofficeFetchesTheZaakTheListAndTheDocuments() {
        // RZS 4.4, figure 7
        Partnerserver server = server("backoffice");
        Aanroep api = new Aanroep(server.address());
        String request = Voorbeelden.text("overdragenZaak-request-full.xml")
                .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", "REGIE"))
                .replaceFirst("(?s)<StUF:ontvanger>.*?</StUF:ontvanger>", system("ontvanger", "WMOBACKO"));
        confirmed(server.post("/soap/backoffice/OntvangAsynchroon", quoted(Service.OVERDRAGEN_ZAAK), request));
        JsonNode work =
                api.get("/backoffice/overdrachtverzoeken").get("resultaten").get(0);
        String zaak = work.get("zaak").asString();
        String id = work.get("id").asString();
        assertThat(api.send("POST", "/backoffice/overdrachtverzoeken/" + id + "/_weiger", "{}")
                        .statusCode())
                .as("a refusal has a reason")
                .isEqualTo(400);
        assertThat(api.post("/backoffice/overdrachtverzoeken/" + id + "/_accepteer", "")
                        .get("besluit")
                        .asString())
                .isEqualTo("geaccepteerd");
        assertThat(api.send("POST", "/backoffice/overdrachtverzoeken/" + id + "/_weiger", "{\"reden\":\"nee\"}")
                        .statusCode())
                .isEqualTo(409);
        await(() -> api.send("GET", "/backoffice/zaken/" + zaak, "").statusCode() == 200);
        await(() -> api.send("GET", "/backoffice/zaken/" + zaak + "/documenten/9999DOC2016000001/inhoud", "")
                        .statusCode()
                == 200);
    }

    @Test
    void keepsWhatItFetchedUnreadableInTheDatabase() {
        //
        Partnerserver server = server("regiesysteem");
        Aanroep api = new Aanroep(server.address());
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", NOTIFICATIE, notification("full", "REGIE")));
        await(() -> api.send("GET", "/regiesysteem/zaken/" + DEELPLAN, "").statusCode() == 200);
        String stored = server.jdbc()
                        .queryForList("select *, encode(beeld, 'escape') as leesbaar from zaakbeeld")
                        .toString()
                + server.jdbc().queryForList("select * from notificatie");
        assertThat(stored).doesNotContain("99999");
        assertThat(api.get("/regiesysteem/zaken/" + DEELPLAN).toString()).contains("99999");
    }

    /** Knows every zaak that is asked for as a gezinsplan or as a deelplan of one, and two documents. */
    private static int answer(Aanbod offer) throws IOException {
        String body = offer.body();
        String asked = body.replaceAll("(?s).*?<[^<>]*gelijk.*?identificatie>([^<]*)<.*", "$1");
        if (body.contains("edcLv01")) {
            return sent(
                    offer,
                    Voorbeelden.text("geefZaakdocumentLezen-answer-full.xml").replaceFirst("9999DOC2016000001", asked));
        }
        if (body.contains("heeftRelevant") && !body.contains("StUF:scope")) {
            return sent(
                    offer,
                    Voorbeelden.text("geefLijstZaakdocumenten-answer-full.xml").replace(PLAN, asked));
        }
        if (body.contains("zakLv01")) {
            return sent(offer, zaak(asked));
        }
        return 200;
    }

    private static String zaak(String asked) {
        String example = Voorbeelden.text("geefZaakdetails-answer-full.xml");
        if (asked.equals(PLAN)) {
            return example;
        }
        String related = "<ZKN:heeftBetrekkingOpAndere StUF:entiteittype=\"ZAKZAKBTR\">"
                + "<ZKN:gerelateerde StUF:entiteittype=\"ZAK\"><ZKN:identificatie>" + PLAN + "</ZKN:identificatie>"
                + "<ZKN:isVan StUF:entiteittype=\"ZAKZKT\"><ZKN:gerelateerde StUF:entiteittype=\"ZKT\">"
                + "<ZKN:omschrijving>Gezinsplan</ZKN:omschrijving><ZKN:code>GEZINSPLAN</ZKN:code></ZKN:gerelateerde></ZKN:isVan>"
                + "</ZKN:gerelateerde></ZKN:heeftBetrekkingOpAndere>";
        return example.replaceAll("(?s)<ZKN:heeftBetrekkingOpAndere.*?</ZKN:heeftBetrekkingOpAndere>", "")
                .replaceFirst(PLAN, asked)
                .replaceFirst("(<ZKN:code>)GEZINSPLAN", "$1WMOHULP")
                .replaceFirst("(?s)(<ZKN:isVan.*?<ZKN:omschrijving>)[^<]*", "$1Behandelen aanvraag Wmo-voorziening")
                .replaceFirst("</ZKN:object>", related + "</ZKN:object>");
    }

    private static int sent(Aanbod offer, String text) throws IOException {
        offer.send(200, "text/xml; charset=utf-8", text);
        return 0;
    }

    private static int hangUp(Aanbod offer) {
        offer.exchange().close();
        return 0;
    }

    private static String notification(String kind, String ontvanger) {
        return Voorbeelden.text("notificeerOverZaak-request-" + kind + ".xml")
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID())
                .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", "ABONBEHEER"))
                .replaceFirst("(?s)<StUF:ontvanger>.*?</StUF:ontvanger>", system("ontvanger", ontvanger));
    }

    private static String system(String name, String applicatie) {
        return "<StUF:%1$s><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>%2$s</StUF:applicatie></StUF:%1$s>"
                .formatted(name, applicatie);
    }

    private static void confirmed(Antwoord answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.message().localName()).isEqualTo("Bv03Bericht");
    }
}
