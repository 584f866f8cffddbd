// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures 6, 7 and 8 of the standard, whole. What a person does in a regiesysteem or backoffice comes in as its XML. */
abstract class Figuren {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    /** The programs of this variant. */
    abstract Gemeente gemeente();

    @Test
    void figure6ACaseOfTheBackofficeBecomesPartOfAPlan() {
        // RZS 4.7 to 4.9, B.3 flow 2
        String plan = plan();
        String zaak = number("WMOBACKO");
        change("WMOBACKO", Service.CREEER_ZAAK, "creeerZaak-taakspecifiek-request-min", "9999WMO2016000002", zaak);
        told("regiesysteem", zaak, "Creeer zaak");
        seen("regiesysteem", zaak, "zaak");
        String koppelen = text("updateZaak-deelplan-request-min").replace("9999GZP2016000001", plan);
        send("REGIE", Service.UPDATE_ZAAK, koppelen.replace("9999WMO2016000002", zaak));
        told("backoffice", zaak, "Update zaak");
        status("WMOBACKO", zaak);
        told("regiesysteem", zaak, "Actualiseer zaakstatus");
        gemeente().api("regiesysteem").post("/regiesysteem/zaken/" + zaak + "/_ververs", "");
        gemeente().api("regiesysteem").post("/regiesysteem/zaken/" + plan + "/_ververs", "");
        seen("regiesysteem", zaak, "deelplan");
        notTold("backoffice", zaak, "Creeer zaak");
        notTold("backoffice", zaak, "Actualiseer zaakstatus");
        notTold("regiesysteem", zaak, "Update zaak");
    }

    @Test
    void figure7ADeelplanIsHandedOverAcceptedAndFetched() {
        // RZS 4.4, 6.8, B.3 flow 3
        String plan = plan();
        String deelplan = number("REGIE");
        String message = text("creeerZaak-deelplan-request-min").replace("9999GZP2016000001", plan);
        send("REGIE", Service.CREEER_ZAAK, message.replace("9999WMO2016000001", deelplan));
        told("backoffice", deelplan, "Creeer zaak");
        String document = document(deelplan);
        told("backoffice", deelplan, "Voeg zaakdocument toe");
        Aanroep regie = gemeente().api("regiesysteem");
        String id = regie.post(
                        "/regiesysteem/overdrachten",
                        "{\"zaak\":\"" + deelplan + "\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"backoffice\"}")
                .get("id")
                .asString();
        regie.post("/regiesysteem/overdrachten/" + id + "/_verstuur", "");
        Aanroep backoffice = gemeente().api("backoffice");
        await("the request arrives", () -> work(backoffice, deelplan) != null);
        String work = String.valueOf(work(backoffice, deelplan));
        backoffice.post("/backoffice/overdrachtverzoeken/" + work + "/_accepteer", "{\"reden\":\"Wij pakken dit op\"}");
        await(
                "the answer arrives",
                () -> regie.get("/regiesysteem/overdrachten/" + id)
                        .get("toestand")
                        .asString()
                        .equals("geaccepteerd"));
        assertThat(regie.get("/regiesysteem/overdrachten/" + id).get("antwoord").toString())
                .contains("Wij pakken dit op");
        seen("backoffice", deelplan, "deelplan");
        await(
                "the backoffice fetches the document",
                () -> backoffice
                                .send(
                                        "GET",
                                        "/backoffice/zaken/" + deelplan + "/documenten/" + document + "/inhoud",
                                        "")
                                .statusCode()
                        == 200);
        status("WMOBACKO", deelplan);
        told("regiesysteem", deelplan, "Actualiseer zaakstatus");
    }

    @Test
    void figure8QuestionsAreAnsweredThroughTheBusAndNotifyNobody() {
        // RZS 6.2, B.3 flow 4
        String plan = plan();
        told("backoffice", plan, "Creeer zaak");
        int before = notifications("backoffice", plan) + notifications("regiesysteem", plan);
        StufElement status = send(
                "REGIE",
                Service.GEEF_ZAAKSTATUS,
                text("geefZaakstatus-request-min").replace("9999GZP2016000001", plan));
        assertThat(status.localName()).isEqualTo("zakLa01");
        StufElement details = send(
                "WMOBACKO",
                Service.GEEF_ZAAKDETAILS,
                text("geefZaakdetails-request-alles").replace("9999GZP2016000001", plan));
        assertThat(details.localName()).isEqualTo("zakLa01");
        assertThat(details.toString()).isNotEmpty();
        assertThat(notifications("backoffice", plan) + notifications("regiesysteem", plan))
                .isEqualTo(before);
    }

    private String plan() {
        String plan = number("REGIE");
        change("REGIE", Service.CREEER_ZAAK, "creeerZaak-gezinsplan-request-min", "9999GZP2016000001", plan);
        return plan;
    }

    /** genereerDocumentIdentificatie and voegZaakdocumentToe. */
    private String document(String zaak) {
        String document = identificatie(send(
                "REGIE", Service.GENEREER_DOCUMENT_IDENTIFICATIE, text("genereerDocumentIdentificatie-request-min")));
        String message = text("voegZaakdocumentToe-request-min")
                .replaceFirst("(<ZKN:object[^>]*>\\s*<ZKN:identificatie>)[^<]*", "$1" + document)
                .replaceFirst("(<ZKN:gerelateerde[^>]*>\\s*<ZKN:identificatie>)[^<]*", "$1" + zaak);
        assertThat(send("REGIE", Service.VOEG_ZAAKDOCUMENT_TOE, message).localName())
                .isEqualTo("Bv03Bericht");
        return document;
    }

    /** genereerZaakIdentificatie. */
    private String number(String applicatie) {
        return identificatie(
                send(applicatie, Service.GENEREER_ZAAK_IDENTIFICATIE, text("genereerZaakIdentificatie-request-min")));
    }

    private static String identificatie(StufElement answer) {
        return answer.leaves().values().stream()
                .filter(e -> e.localName().equals("identificatie"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private void change(String applicatie, Service service, String example, String from, String to) {
        StufElement answer = send(applicatie, service, text(example).replace(from, to));
        assertThat(answer.localName()).isEqualTo("Bv03Bericht");
    }

    private void status(String applicatie, String zaak) {
        String message = text("actualiseerZaakstatus-request-min")
                .replace("9999GZP2016000001", zaak)
                .replaceAll("<ZKN:volgnummer>\\d+", "<ZKN:volgnummer>2")
                .replaceAll("<ZKN:omschrijving>Gezinsplan opgesteld", "<ZKN:omschrijving>Onderzoek gestart")
                .replaceAll(
                        "(<ZKN:datumStatusGezet>)\\d*",
                        "$1" + LocalDateTime.now().format(TIJDSTIP));
        assertThat(send(applicatie, Service.ACTUALISEER_ZAAKSTATUS, message).localName())
                .isEqualTo("Bv03Bericht");
    }

    private static String text(String example) {
        return Voorbeelden.text(example + ".xml");
    }

    /** Sends a message to the servicebus; the answer is valid and no fault. */
    private StufElement send(String applicatie, Service service, String text) {
        String message = text.replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID())
                .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", applicatie))
                .replaceFirst("(?s)<StUF:ontvanger>.*?</StUF:ontvanger>", system("ontvanger", "ZAAKSYS"));
        try {
            HttpResponse<String> response = HTTP.send(
                    HttpRequest.newBuilder(URI.create(
                                    gemeente().address("servicebus") + "/soap/servicebus/" + service.portsoort()))
                            .header("Content-Type", "text/xml; charset=utf-8")
                            .header("SOAPAction", quoted(service))
                            .POST(HttpRequest.BodyPublishers.ofString(message))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return new Antwoord(response.statusCode(), response.body()).message();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String system(String name, String applicatie) {
        return "<StUF:%1$s><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>%2$s</StUF:applicatie></StUF:%1$s>"
                .formatted(name, applicatie);
    }

    private JsonNode inbox(String rol, String zaak) {
        return gemeente().api(rol).get("/" + rol + "/notificaties?zaak=" + zaak).get("resultaten");
    }

    private int notifications(String rol, String zaak) {
        return inbox(rol, zaak).size();
    }

    private void told(String rol, String zaak, String event) {
        await(rol + " hears of " + event, () -> inbox(rol, zaak).toString().contains(event));
    }

    private void notTold(String rol, String zaak, String event) {
        assertThat(inbox(rol, zaak).toString()).as("%s caused it", rol).doesNotContain(event);
    }

    private void seen(String rol, String zaak, String soort) {
        await(rol + " sees " + zaak + " as " + soort, () -> {
            HttpResponse<String> response = gemeente().api(rol).send("GET", "/" + rol + "/zaken/" + zaak, "");
            return response.statusCode() == 200
                    && Aanroep.json(response, 200)
                            .get("zaak")
                            .get("soort")
                            .asString()
                            .equals(soort);
        });
    }

    private static @org.jspecify.annotations.Nullable String work(Aanroep backoffice, String zaak) {
        for (JsonNode each : backoffice.get("/backoffice/overdrachtverzoeken").get("resultaten")) {
            if (each.get("zaak").asString().equals(zaak)) {
                return each.get("id").asString();
            }
        }
        return null;
    }
}
