// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Figures 6, 7 and 8 of the standard, whole: with our own programs, and with each of them in turn replaced by one of another
 * vendor. What a person does in a regiesysteem or backoffice comes in as its XML.
 */
abstract class Figuren {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    /** The programs of this variant. */
    abstract Gemeente gemeente();

    /** A figure to play. */
    private interface Figuur {
        void play(Deelnemer regie, Deelnemer backoffice);
    }

    private Stream<DynamicTest> withEachReplaced(Figuur figuur) {
        return Stream.concat(
                Stream.of(dynamicTest(
                        "our own",
                        () -> figuur.play(
                                gemeente().own("regiesysteem"), gemeente().own("backoffice")))),
                gemeente().roles().stream()
                        .map(rol -> dynamicTest("another " + rol, () -> playWithAnother(rol, figuur))));
    }

    private void playWithAnother(String rol, Figuur figuur) throws Exception {
        Vervanger standIn = gemeente().standIn(rol);
        try (Gemeente.Vervanging replaced = gemeente().replace(rol, standIn)) {
            assertThat(replaced.standIn()).isSameAs(standIn);
            try {
                figuur.play(deelnemer("regiesysteem", rol, standIn), deelnemer("backoffice", rol, standIn));
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "\n" + standIn.refused(), e);
            }
            assertThat(standIn.refused()).isEmpty();
        }
    }

    private Deelnemer deelnemer(String rol, String replaced, Vervanger standIn) {
        return rol.equals(replaced) && standIn instanceof Deelnemer other
                ? other
                : gemeente().own(rol);
    }

    @TestFactory
    Stream<DynamicTest> figure6ACaseOfTheBackofficeBecomesPartOfAPlan() {
        // RZS 4.7 to 4.9, B.3 flow 2
        return withEachReplaced((regie, backoffice) -> {
            String plan = plan();
            String zaak = number("WMOBACKO");
            change("WMOBACKO", Service.CREEER_ZAAK, "creeerZaak-taakspecifiek-request-min", "9999WMO2016000002", zaak);
            told(regie, zaak, "Creeer zaak");
            seen(regie, zaak, "zaak");
            String koppelen = text("updateZaak-deelplan-request-min").replace("9999GZP2016000001", plan);
            send("REGIE", Service.UPDATE_ZAAK, koppelen.replace("9999WMO2016000002", zaak));
            told(backoffice, zaak, "Update zaak");
            status("WMOBACKO", zaak);
            told(regie, zaak, "Actualiseer zaakstatus");
            regie.refresh(zaak);
            regie.refresh(plan);
            seen(regie, zaak, "deelplan");
            assertThat(backoffice.heard(zaak, "Creeer zaak")).as("caused it").isFalse();
            assertThat(backoffice.heard(zaak, "Actualiseer zaakstatus"))
                    .as("caused it")
                    .isFalse();
            assertThat(regie.heard(zaak, "Update zaak")).as("caused it").isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> figure7ADeelplanIsHandedOverAcceptedAndFetched() {
        // RZS 4.4, 6.8, B.3 flow 3
        return withEachReplaced((regie, backoffice) -> {
            String plan = plan();
            String deelplan = number("REGIE");
            String message = text("creeerZaak-deelplan-request-min").replace("9999GZP2016000001", plan);
            send("REGIE", Service.CREEER_ZAAK, message.replace("9999WMO2016000001", deelplan));
            told(backoffice, deelplan, "Creeer zaak");
            String document = document(deelplan);
            told(backoffice, deelplan, "Voeg zaakdocument toe");
            BooleanSupplier accepted = regie.handOver(deelplan, "Wij pakken dit op");
            await("the request arrives", () -> backoffice.hasWork(deelplan));
            backoffice.accept(deelplan, "Wij pakken dit op");
            await("the answer arrives", accepted);
            seen(backoffice, deelplan, "deelplan");
            await("the backoffice fetches the document", () -> backoffice.hasDocument(deelplan, document));
            status("WMOBACKO", deelplan);
            told(regie, deelplan, "Actualiseer zaakstatus");
        });
    }

    @TestFactory
    Stream<DynamicTest> figure8QuestionsAreAnsweredThroughTheBusAndNotifyNobody() {
        // RZS 6.2, B.3 flow 4
        return withEachReplaced((regie, backoffice) -> {
            String plan = plan();
            told(backoffice, plan, "Creeer zaak");
            int before = backoffice.notifications(plan) + regie.notifications(plan);
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
            assertThat(details.leaves().values().stream().map(StufElement::text))
                    .contains(plan);
            assertThat(backoffice.notifications(plan) + regie.notifications(plan))
                    .isEqualTo(before);
        });
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

    private static void told(Deelnemer deelnemer, String zaak, String event) {
        await(deelnemer.getClass().getSimpleName() + " hears of " + event, () -> deelnemer.heard(zaak, event));
    }

    private static void seen(Deelnemer deelnemer, String zaak, String soort) {
        await("it sees " + zaak + " as " + soort, () -> deelnemer.sees(zaak, soort));
    }
}
