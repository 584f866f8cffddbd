// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.document.Slotbeheer;
import nl.zaakregie.proef.Documentdienst.Antwoord;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two systems that work on the same document: the regisseur's and the backoffice's (ZDS 4.2.3, 4.2.6, 4.2.8; BR-21). A
 * lock lasts three seconds here.
 */
class DocumentbewerkingIT {
    private static final String ZAAK = "9999BEWGZP000001";
    private static Partnerserver server;
    private static int numbers;

    private Documentdienst regie;
    private Documentdienst wmo;
    private String plan;

    @BeforeAll
    static void start() {
        server = Partnerserver.start(
                "--zaakregie.documenten.slotduur=3s", "--management.endpoints.web.exposure.include=documentsloten");
        Documentdienst.of(server.address(), "REGIE").createZaak(ZAAK);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void addPlan() {
        regie = Documentdienst.of(server.address(), "REGIE");
        wmo = Documentdienst.of(server.address(), "WMOBACKO");
        plan = "9999PLAN" + ++numbers;
        regie.add(plan, ZAAK, text("Eerste plan"), true).confirmed();
    }

    @Test
    void checkOutEditCheckIn() {
        Antwoord out = regie.checkOut(plan).confirmed();
        assertThat(out.content()).isEqualTo(text("Eerste plan"));
        assertThat(out.message().value(zkn("parameters"), zkn("checkedOutBy"))).contains("regie");
        assertThat(object(out).value(zkn("link"))).contains("about:blank"); // E-24

        regie.update(plan, key(out), text("Tweede plan")).confirmed();

        assertThat(wmo.read(plan).confirmed().content()).isEqualTo(text("Tweede plan"));
        regie.update(plan, key(out), text("Derde plan")).refused("StUF058"); // the key was returned with the check-in
        wmo.checkOut(plan).confirmed();
    }

    @Test
    void theOtherSystemWaitsItsTurn() {
        Antwoord out = regie.checkOut(plan).confirmed();

        assertThat(wmo.read(plan).confirmed().content()).isEqualTo(text("Eerste plan")); // reading is always allowed
        assertThat(wmo.checkOut(plan).refused("StUF058").details()).contains("regie (9999/REGIE)", "uiterlijk tot");
        assertThat(wmo.update(plan, "", text("Van Wmo")).refused("StUF058").details())
                .contains("checkedOutId ontbreekt", "9999/REGIE");
        assertThat(wmo.update(plan, "gegokt", text("Van Wmo"))
                        .refused("StUF058")
                        .details())
                .contains("hoort niet bij dit document");
        assertThat(wmo.update(plan, key(out), text("Van Wmo"))
                        .refused("StUF058")
                        .details())
                .contains("een ander systeem");
        assertThat(wmo.cancel(plan, key(out)).refused("StUF058").details()).contains("een ander systeem");
        assertThat(regie.checkOut(plan).refused("StUF058").details()).contains("al uitgecheckt");

        assertThat(wmo.read(plan).confirmed().content()).isEqualTo(text("Eerste plan")); // nothing has changed
        regie.update(plan, key(out), text("Van Regie")).confirmed();
        Antwoord turn = wmo.checkOut(plan).confirmed();
        assertThat(turn.content()).isEqualTo(text("Van Regie"));
        wmo.update(plan, key(turn), text("Van Wmo")).confirmed();
        assertThat(regie.read(plan).confirmed().content()).isEqualTo(text("Van Wmo"));
    }

    @Test
    void whoChangesItsMindGivesTheDocumentBack() {
        Antwoord out = regie.checkOut(plan).confirmed();
        assertThat(regie.cancel(plan, "ander-kenmerk").refused("StUF058").details())
                .contains("hoort niet bij dit document");

        regie.cancel(plan, key(out)).confirmed();

        assertThat(regie.read(plan).confirmed().content()).isEqualTo(text("Eerste plan"));
        assertThat(regie.cancel(plan, key(out)).refused("StUF058").details()).contains("niet uitgecheckt");
        wmo.update(plan, "", text("Zonder uitchecken")).confirmed();
    }

    @Test
    void aLockThatNobodyReturnsRunsOut() throws InterruptedException {
        Antwoord forgotten = regie.checkOut(plan).confirmed();
        Thread.sleep(3500);

        Antwoord taken = wmo.checkOut(plan).confirmed();

        regie.update(plan, key(forgotten), text("Te laat")).refused("StUF058");
        wmo.update(plan, key(taken), text("Overgenomen")).confirmed();
        assertThat(regie.read(plan).confirmed().content()).isEqualTo(text("Overgenomen"));
    }

    @Test
    void whoIsLateMayStillReturnWhatNobodyTook() throws InterruptedException {
        Antwoord out = regie.checkOut(plan).confirmed();
        Thread.sleep(3500);
        regie.update(plan, key(out), text("Laat, maar niemand wilde het")).confirmed();
        assertThat(wmo.read(plan).confirmed().content()).isEqualTo(text("Laat, maar niemand wilde het"));
    }

    @Test
    void anAdministratorBreaksALock() {
        Antwoord out = regie.checkOut(plan).confirmed();
        Slotbeheer administration = server.bean(Slotbeheer.class);
        assertThat(administration.list())
                .filteredOn(u -> u.identificatie().equals(plan))
                .extracting(Slotbeheer.Uitgecheckt::systeem)
                .containsExactly("9999/REGIE");

        assertThat(administration.breakSlot(plan)).isTrue();

        assertThat(administration.breakSlot(plan)).isFalse();
        assertThat(regie.update(plan, key(out), text("Te laat"))
                        .refused("StUF058")
                        .details())
                .contains("niet uitgecheckt");
        wmo.checkOut(plan).confirmed();
    }

    @Test
    void theBreakOfALockIsInReachOfAnAdministratorOverHttp() throws IOException, InterruptedException {
        // interop 57
        regie.checkOut(plan).confirmed();
        assertThat(server.get("/actuator/documentsloten").body()).contains(plan).contains("9999/REGIE");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/actuator/documentsloten/" + plan))
                .DELETE()
                .build();
        HttpResponse<String> broken = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(broken.body()).isEqualTo("true");
        wmo.checkOut(plan).confirmed();
    }

    @Test
    void ofTenThatCheckOutAtOnceOneHasIt() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Future<Integer>> all = IntStream.range(0, 10)
                    .mapToObj(i ->
                            threads.submit((Callable<Integer>) () -> Documentdienst.of(server.address(), "SYSTEEM" + i)
                                    .checkOut(plan)
                                    .answer()
                                    .status()))
                    .toList();
            int confirmed = 0;
            for (Future<Integer> one : all) {
                confirmed += one.get() == 200 ? 1 : 0;
            }
            assertThat(confirmed).isEqualTo(1);
        }
    }

    @Test
    void aLostAnswerToACheckOutComesAgainWithTheSameKeyAndContent() {
        //
        String message = regie.example("geefZaakdocumentbewerken-request-full.xml", plan, "")
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>vast-" + plan);
        Antwoord first = regie.send(Service.GEEF_ZAAKDOCUMENT_BEWERKEN, message).confirmed();
        Antwoord second =
                regie.send(Service.GEEF_ZAAKDOCUMENT_BEWERKEN, message).confirmed();
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(second.content()).isEqualTo(text("Eerste plan"));
    }

    @Test
    void unknownDocumentsAreNotFound() {
        regie.checkOut("9999ONBEKEND").refused("StUF064");
        regie.cancel("9999ONBEKEND", "x").refused("StUF064");
        regie.update("9999ONBEKEND", "", text("x")).refused("StUF064");
    }

    @Test
    void anUpdateChangesOnlyWhatItNames() {
        // E-30, R-079
        String message = regie.example("updateZaakdocument-request-min.xml", plan, "")
                .replaceAll("(?s)<ZKN:inhoud.*?</ZKN:inhoud>", "<ZKN:titel>Nieuwe titel</ZKN:titel>");
        regie.send(Service.UPDATE_ZAAKDOCUMENT, message).confirmed();
        Antwoord read = regie.read(plan).confirmed();
        assertThat(object(read).value(zkn("titel"))).contains("Nieuwe titel");
        assertThat(object(read).value(zkn("auteur"))).contains("W. Hoogland");
        assertThat(read.content()).isEqualTo(text("Eerste plan"));
    }

    @Test
    void anUpdateMovesADocumentToAnotherZaak() {
        String other = "9999BEWGZP9" + numbers;
        regie.createZaak(other);
        String relation =
                "<ZKN:isRelevantVoor StUF:entiteittype=\"EDCZAK\" StUF:verwerkingssoort=\"T\"><ZKN:gerelateerde StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"I\"><ZKN:identificatie>"
                        + other + "</ZKN:identificatie></ZKN:gerelateerde></ZKN:isRelevantVoor>";
        String message = regie.example("updateZaakdocument-request-min.xml", plan, "")
                .replaceAll("(?s)<ZKN:inhoud.*?</ZKN:inhoud>", relation);
        regie.send(Service.UPDATE_ZAAKDOCUMENT, message.replace(other, "9999NIETBEKEND"))
                .refused("StUF064");
        regie.send(Service.UPDATE_ZAAKDOCUMENT, message).confirmed();
        for (String zaak : List.of(ZAAK, other)) {
            assertThat(object(regie.list(zaak).confirmed()).children(zkn("heeftRelevant")))
                    .extracting(r ->
                            r.value(zkn("gerelateerde"), zkn("identificatie")).orElse(""))
                    .contains(plan);
        }
    }

    @Test
    void anUpdateWithoutOrWithTwoDocumentsIsRefused() {
        // E-30, BR-25
        String message = regie.example("updateZaakdocument-request-min.xml", plan, "");
        regie.send(Service.UPDATE_ZAAKDOCUMENT, message.replaceAll("(?s)<ZKN:object.*</ZKN:object>", ""))
                .refused("StUF058");
        String two = regie.example("updateZaakdocument-request-full.xml", plan, "")
                .replace("<ZKN:checkedOutId>pwc-7f31</ZKN:checkedOutId>", "")
                .replaceFirst("<ZKN:identificatie>" + plan, "<ZKN:identificatie>9999ANDER");
        regie.send(Service.UPDATE_ZAAKDOCUMENT, two).refused("StUF058");
        String cleared = message.replaceAll(
                "(?s)<ZKN:inhoud.*?</ZKN:inhoud>",
                "<ZKN:auteur xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>");
        assertThat(regie.send(Service.UPDATE_ZAAKDOCUMENT, cleared)
                        .refused("StUF058")
                        .details())
                .contains("auteur", "/ZKN:updateZaakdocument_Di02/ZKN:edcLk02/ZKN:object");
    }

    private static String key(Antwoord checkedOut) {
        return checkedOut
                .message()
                .value(zkn("parameters"), zkn("checkedOutId"))
                .orElseThrow();
    }

    private static StufElement object(Antwoord answer) {
        return answer.message()
                .find(zkn("antwoord"), OBJECT)
                .or(() -> answer.message().find(zkn("edcLa01"), zkn("antwoord"), OBJECT))
                .orElseThrow();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
