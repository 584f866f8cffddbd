// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content of documents over the line: what goes out, what comes in, and what happens when it stops halfway. */
class InhoudverzendingTest {
    private static final Documentidentificatie ID = new Documentidentificatie("9999DOC000001");

    @TempDir
    Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;
    private String contentType = "";
    private String length = "";
    private byte[] body = new byte[0];
    private Answer answer = exchange -> {};

    private interface Answer {
        void play(com.sun.net.httpserver.HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                contentType = exchange.getRequestHeaders().getFirst("Content-Type");
                length = exchange.getRequestHeaders().getFirst("Content-Length");
                body = exchange.getRequestBody().readAllBytes();
                answer.play(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
    }

    private Zaakclient client(Inhoudsvorm vorm, Soapversie versie, Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/soap");
        return new Zaakclient(
                Partner.of(Systeem.of("9999", "ZAAKSYS"), address)
                        .withInhoudsvorm(vorm)
                        .withSoapversie(versie)
                        .withAanmelding(
                                Aanmelding.GEEN.with(new UsernameToken("regie", "geheim", UsernameToken.Vorm.TEKST)))
                        .withWachttijden(new Wachttijden(patience, patience, patience)),
                Systeem.of("9999", "REGIE"),
                Berichtklok.system(),
                Herzendbeleid.NOOIT);
    }

    private static NieuwDocument document(byte[] content) {
        return NieuwDocument.of(
                        ID,
                        "Plan",
                        LocalDate.of(2026, 3, 14),
                        "F. de Boer",
                        VertrouwelijkAanduiding.VERTROUWELIJK,
                        Zaakverwijzing.of(new Zaakidentificatie("9999GZP000001")))
                .inhoud(Documentinhoud.of("plan.bin", "application/octet-stream", content))
                .build();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void bv03(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        String text = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                + Scriptserver.bevestiging("Bv03") + "</soap:Body></soap:Envelope>";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/xml");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "0,MTOM,SOAP11", "1,MTOM,SOAP11", "49152,MTOM,SOAP12", "300001,MTOM,SOAP11",
        "0,INLINE,SOAP12", "1,INLINE,SOAP11", "49152,INLINE,SOAP11", "300001,INLINE,SOAP12"
    })
    void everyByteArrivesInTheFormThatThePartnerWants(int size, Inhoudsvorm vorm, Soapversie versie)
            throws IOException, MalformedBerichtException {
        // T-23, R-203, R-205, interop 13
        answer = InhoudverzendingTest::bv03;
        byte[] content = random(size);
        try (Zaakclient client = client(vorm, versie, Duration.ofSeconds(20))) {
            assertThat(client.documenten().add(document(content))).isInstanceOf(Ontvangen.class);
        }
        List<byte[]> received = new java.util.ArrayList<>();
        var envelop = new MtomReader(new EnvelopReader(new BerichtReader(Schemas.shared())))
                .read(new ByteArrayInputStream(body), contentType, in -> {
                    byte[] bytes = in.readAllBytes();
                    received.add(bytes);
                    return Inhoudmeter.INSTANCE.receive(new ByteArrayInputStream(bytes));
                });
        assertThat(contentType.startsWith("multipart/related")).isEqualTo(vorm == Inhoudsvorm.MTOM && size > 0);
        assertThat(length).isEqualTo(Integer.toString(body.length));
        assertThat(envelop.versie()).isEqualTo(versie);
        assertThat(envelop.headerBlocks()).hasSize(1); // the UsernameToken
        assertThat(envelop.bericht().orElseThrow().bevindingen()).isEmpty();
        assertThat(String.join(
                        "", received.stream().map(java.util.Arrays::toString).toList()))
                .isEqualTo(size == 0 ? "" : java.util.Arrays.toString(content));
    }

    @Test
    void aFileThatChangedWhileItWaitedIsNotSentAsAWhole() throws IOException {
        answer = InhoudverzendingTest::bv03;
        Path file = Files.write(folder.resolve("plan.bin"), random(100_000));
        Documentinhoud inhoud = Documentinhoud.of(file, "application/octet-stream");
        Files.write(file, random(50_000));
        NieuwDocument document = NieuwDocument.of(
                        ID,
                        "Plan",
                        LocalDate.of(2026, 3, 14),
                        "F. de Boer",
                        VertrouwelijkAanduiding.INTERN,
                        Zaakverwijzing.of(new Zaakidentificatie("9999GZP000001")))
                .inhoud(inhoud)
                .build();
        try (Zaakclient client = client(Inhoudsvorm.MTOM, Soapversie.SOAP11, Duration.ofSeconds(5))) {
            assertThat(client.documenten().add(document)).isInstanceOf(GeenAntwoord.class);
        }
    }

    /** Half an answer with a document, and then nothing, or the end of the connection. */
    private void answerHalf(boolean hang) {
        answer = exchange -> {
            String start = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                    + "<ZKN:edcLa01 xmlns:ZKN=\"http://www.egem.nl/StUF/sector/zkn/0310\"><ZKN:antwoord><ZKN:object>"
                    + "<ZKN:inhoud>" + "QUJD".repeat(50_000);
            exchange.getResponseHeaders().add("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, 10_000_000);
            exchange.getResponseBody().write(start.getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            if (hang) {
                ended.await();
            }
        };
    }

    private Oorzaak oorzaak(Vraagresultaat<?> result) {
        assertThat(result).isInstanceOf(NietBeantwoord.class);
        Verzendresultaat cause = ((NietBeantwoord<?>) result).oorzaak();
        assertThat(cause).isInstanceOf(GeenAntwoord.class);
        return ((GeenAntwoord) cause).oorzaak();
    }

    @Test
    void anAnswerThatStopsComingIsGivenUpAndLeavesNoFile() {
        answerHalf(true);
        Path file = folder.resolve("plan.bin");
        try (Zaakclient client = client(Inhoudsvorm.MTOM, Soapversie.SOAP11, Duration.ofMillis(800))) {
            assertThat(oorzaak(client.documenten().findDocument(ID, new Inhoudbestand(file))))
                    .isEqualTo(Oorzaak.TIME_OUT);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAnswerThatBreaksOffIsNoDocument() {
        answerHalf(false);
        try (Zaakclient client = client(Inhoudsvorm.MTOM, Soapversie.SOAP11, Duration.ofSeconds(20))) {
            assertThat(oorzaak(client.documenten().findDocument(ID, new Inhoudbestand(folder.resolve("x")))))
                    .isEqualTo(Oorzaak.VERBROKEN);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReceiverThatFailsIsNotTakenForTheNetwork() {
        answerHalf(false);
        try (Zaakclient client = client(Inhoudsvorm.MTOM, Soapversie.SOAP11, Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> client.documenten().findDocument(ID, InhoudverzendingTest::diskFull))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("disk full");
        }
    }

    private static nl.zaakregie.stuf.Inhoudsverwijzing diskFull(InputStream content) throws IOException {
        throw new IOException("disk full");
    }
}
