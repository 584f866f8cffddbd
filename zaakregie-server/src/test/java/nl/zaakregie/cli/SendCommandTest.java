// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Verzamelaar;
import nl.zaakregie.xml.Voorbeelden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Sending a file from the command line to a system that answers what the test says. */
class SendCommandTest {
    private static final String REQUEST = Voorbeelden.text("creeerZaak-gezinsplan-request-full.xml");

    @TempDir
    Path folder;

    private HttpServer server;
    private int status = 200;
    private String answer = Voorbeelden.text("creeerZaak-gezinsplan-answer-full.xml");
    private byte[] received = new byte[0];
    private String path = "";
    private @Nullable String authorization;
    private @Nullable String soapAction;
    private String contentType = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                received = exchange.getRequestBody().readAllBytes();
                path = exchange.getRequestURI().getPath();
                authorization = exchange.getRequestHeaders().getFirst("Authorization");
                contentType = exchange.getRequestHeaders().getFirst("Content-Type");
                soapAction = exchange.getRequestHeaders().getFirst("SOAPAction");
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/soap";
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("bericht.xml"), content).toString();
    }

    private String receivedText() {
        return new String(received, StandardCharsets.UTF_8);
    }

    @Test
    void envelopeGoesByteForByteAsItStandsInTheFile() throws IOException {
        Opdracht sent = Opdracht.run("send", file(REQUEST), "--to", address());
        assertThat(sent.code()).as(sent.err()).isZero();
        assertThat(receivedText()).isEqualTo(REQUEST);
        assertThat(path).isEqualTo("/soap/OntvangAsynchroon");
        assertThat(soapAction).isEqualTo("\"http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01\"");
        assertThat(sent.out()).startsWith("ontvangen").contains("Bv03Bericht");
    }

    @Test
    void bareMessageGetsAnEnvelope() throws IOException {
        String bare = REQUEST.replaceAll("(?s).*<SOAP-ENV:Body>(.*)</SOAP-ENV:Body>.*", "$1");
        Opdracht.run("send", file(bare), "--to", address() + "/OntvangAsynchroon");
        assertThat(receivedText())
                .contains("http://schemas.xmlsoap.org/soap/envelope/")
                .contains("9999GZP2016000001");
        assertThat(path).isEqualTo("/soap/OntvangAsynchroon");
    }

    @Test
    void otherVersionOfSoapIsAnotherEnvelope() throws IOException {
        Opdracht.run("send", file(REQUEST), "--soap12", "--to", address());
        assertThat(receivedText()).contains("http://www.w3.org/2003/05/soap-envelope");
    }

    @Test
    void refusalSaysWhatToDo() throws IOException {
        status = 500;
        answer = Voorbeelden.text("creeerZaak-gezinsplan-fault.xml");
        Opdracht sent = Opdracht.run("send", file(REQUEST), "--to", address());
        assertThat(sent.code()).isEqualTo(1);
        assertThat(sent.out()).contains("StUF0");
    }

    @Test
    void noAnswerIsUnreachable() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        Opdracht sent = Opdracht.run("send", file(REQUEST), "--to", "http://127.0.0.1:" + port);
        assertThat(sent.code()).isEqualTo(3);
        assertThat(sent.out()).startsWith("geen antwoord").contains("opnieuw");
        answer = "<html>onderhoud</html>";
        assertThat(Opdracht.run("send", file(REQUEST), "--to", address()).code())
                .isEqualTo(3);
    }

    @Test
    void findingsOfTheRequestAreToldAndItIsSentAllTheSame() throws IOException {
        String wrong = REQUEST.replaceAll("(?s)<ZKN:heeftAlsInitiator.*</ZKN:heeftAlsInitiator>", "");
        Opdracht sent = Opdracht.run("send", file(wrong), "--to", address());
        assertThat(sent.code()).isEqualTo(1);
        assertThat(sent.err()).contains("BR-03");
        assertThat(receivedText()).isEqualTo(wrong);
    }

    @Test
    void findingsOfTheAnswerAreTold() throws IOException {
        answer = answer.replaceAll("<StUF:crossRefnummer>[^<]*</StUF:crossRefnummer>", "");
        Opdracht sent = Opdracht.run("send", file(REQUEST), "--to", address());
        assertThat(sent.code()).isEqualTo(1);
        assertThat(sent.err()).contains("antwoord:");
        assertThat(sent.out()).contains("Let op: crossRefnummer ontbreekt");
    }

    @Test
    void userAndPasswordGoAsBasicOrInTheSoapHeader() throws IOException {
        // interop 15
        Opdracht.run("send", file(REQUEST), "--to", address(), "--user", "regie", "--password=geheim");
        assertThat(authorization).startsWith("Basic ");
        Opdracht.run(
                "send", file(REQUEST), "--to", address(), "--user", "regie", "--password=geheim", "--wss", "digest");
        assertThat(authorization).isNull();
        assertThat(receivedText()).contains("PasswordDigest").doesNotContain("geheim");
        assertThat(receivedText()).endsWith(REQUEST.substring(REQUEST.indexOf("<SOAP-ENV:Body>")));
    }

    @Test
    void certificateThatCannotBeUsedIsWrongUse() throws IOException {
        String none = Files.writeString(folder.resolve("leeg.pem"), "-----BEGIN X-----")
                .toString();
        Opdracht sent = Opdracht.run("send", file(REQUEST), "--to", "https://127.0.0.1:1", "--cert", none);
        assertThat(sent.code()).isEqualTo(2);
        assertThat(sent.err().lines()).hasSize(1);
    }

    @Test
    void actionCanBeGiven() throws IOException {
        // interop 3
        Opdracht.run("send", file(REQUEST), "--to", address(), "--action", "creeerZaak_Lk01");
        assertThat(soapAction).isEqualTo("creeerZaak_Lk01");
    }

    @Test
    void jsonHoldsOutcomeAdviceAndFindings() throws IOException {
        status = 500;
        answer = Voorbeelden.text("creeerZaak-gezinsplan-fault.xml");
        Opdracht sent = Opdracht.run("send", "--json", file(REQUEST), "--to", address());
        JsonNode json = new ObjectMapper().readTree(sent.out());
        assertThat(json.get("exitcode").asInt()).isEqualTo(sent.code()).isEqualTo(1);
        assertThat(json.get("code").asString()).startsWith("StUF");
        assertThat(json.get("advies").asString()).isNotEmpty();
        assertThat(json.get("bevindingen").size()).isZero();
    }

    /** Reads what came in; the content of documents goes to the list. */
    private StufElement received(List<byte[]> contents) throws MalformedBerichtException {
        Verzamelaar receiver = new Verzamelaar();
        StufElement message = new MtomReader(new EnvelopReader(new BerichtReader(Schemas.shared())))
                .read(new ByteArrayInputStream(received), contentType, receiver)
                .bericht()
                .orElseThrow()
                .root();
        contents.addAll(receiver.contents());
        return message;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileGoesWithTheMessageAsItsDocument(boolean inline) throws Exception {
        // interop 13, 40
        byte[] content = "%PDF-1.4 een plan".getBytes(StandardCharsets.US_ASCII);
        Path pdf = Files.write(folder.resolve("mijn plan.pdf"), content);
        String message = Voorbeelden.text("voegZaakdocumentToe-request-full.xml")
                .replaceAll("(?s)<ZKN:inhoud.*</ZKN:inhoud>", "")
                .replace(">text/plain<", ">application/pdf<");
        List<String> command =
                new ArrayList<>(List.of("send", file(message), "--to", address(), "--attach", pdf.toString()));
        if (inline) {
            command.add("--inline");
        }
        Opdracht sent = Opdracht.run(command.toArray(String[]::new));
        assertThat(sent.code()).as(sent.err()).isZero();
        assertThat(contentType.startsWith("multipart/related")).isNotEqualTo(inline);
        assertThat(soapAction).contains("voegZaakdocumentToe_Lk01");
        List<byte[]> contents = new ArrayList<>();
        StufElement inhoud = received(contents).find(OBJECT, zkn("inhoud")).orElseThrow();
        assertThat(contents).containsExactly(content);
        assertThat(inhoud.attribute(BESTANDSNAAM)).contains("mijn plan.pdf");
        assertThat(inhoud.attribute(CONTENT_TYPE)).contains("application/pdf");
    }

    @Test
    void aRequestWithAttachmentsIsSentWithThem() throws Exception {
        Path request =
                Files.write(folder.resolve("verzoek.http"), Voorbeelden.bytes("voegZaakdocumentToe-request-mtom.http"));
        Opdracht sent = Opdracht.run("send", request.toString(), "--to", address());
        assertThat(sent.code()).as(sent.err()).isZero();
        List<byte[]> contents = new ArrayList<>();
        received(contents);
        assertThat(contents).singleElement().satisfies(c -> assertThat(c.length).isPositive());
    }

    @Test
    void documentsOfTheAnswerAreKeptUnderTheirOwnNameAndNowhereElse() throws IOException {
        answer = Voorbeelden.text("geefZaakdocumentLezen-answer-full.xml")
                .replaceFirst("bestandsnaam=\"[^\"]*\"", "bestandsnaam=\"../../etc/plan.txt\"");
        String question = file(Voorbeelden.text("geefZaakdocumentLezen-request-full.xml"));
        Path kept = Files.createDirectory(folder.resolve("gelezen"));
        for (String name : List.of("plan.txt", "2-plan.txt")) {
            Opdracht sent = Opdracht.run("send", question, "--to", address(), "--save", kept.toString());
            assertThat(sent.out()).contains("Bewaard: " + kept.resolve(name));
            assertThat(kept.resolve(name)).hasContent("Gezinsplan familie Voorbeeld - fictief testdocument\n");
        }
        assertThat(kept).isDirectoryContaining("glob:**plan.txt");
        try (var files = Files.list(kept)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void whatCannotBeAttachedOrSavedIsWrongUse() throws IOException {
        String message = file(REQUEST);
        assertThat(Opdracht.run("send", message, "--to", address(), "--attach", message)
                        .err())
                .contains("geen document");
        String document = file(Voorbeelden.text("voegZaakdocumentToe-request-full.xml"));
        assertThat(Opdracht.run("send", document, "--to", address(), "--attach", "nergens.pdf")
                        .err())
                .contains("nergens.pdf");
        assertThat(Opdracht.run("send", document, "--to", address(), "--save", "nergens")
                        .code())
                .isEqualTo(2);
        assertThat(received).isEmpty();
    }
}
