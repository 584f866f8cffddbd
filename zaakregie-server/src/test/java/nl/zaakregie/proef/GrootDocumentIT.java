// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents larger than all of its memory go through the servicebus, both ways and byte for byte. */
class GrootDocumentIT {
    private static final long CONTENT = 160L * 1024 * 1024;
    private static final String MEMORY = "-Xmx96m";
    private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static HttpServer zaaksysteem;
    private static Serverproces bus;

    @BeforeAll
    static void start() throws IOException {
        zaaksysteem = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        zaaksysteem.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        zaaksysteem.createContext("/", GrootDocumentIT::answer);
        zaaksysteem.start();
        URI base = URI.create("http://127.0.0.1:" + zaaksysteem.getAddress().getPort());
        List<String> settings = new ArrayList<>(List.of(new Stelsel()
                .set("rollen", "servicebus")
                .set("variant", "3")
                .set("verzending.wachttijd", "60s")
                .system("zaaksysteem", "ZAAKSYS", base)
                .system("abonnementenbeheer", "ABONBEHEER", base)
                .system("wmo", "WMOBACKO")
                .arguments()));
        settings.addAll(Proefserver.newDatabase());
        bus = Serverproces.start(Serverproces.freePort(), settings, MEMORY);
    }

    @AfterAll
    static void stop() {
        bus.close();
        zaaksysteem.stop(0);
    }

    @Test
    void aDocumentIsPassedOnByteForByte() throws Exception {
        // BIND 4.2, RZS 5.2.7
        Inhoudstroom message = new Inhoudstroom(message("voegZaakdocumentToe-request-full"));
        String sent = hash(message.open());
        HttpResponse<String> answer = HTTP.send(
                request(Service.VOEG_ZAAKDOCUMENT_TOE)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(message::open))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Bv03Bericht");
        assertThat(RECEIVED).contains(sent);
    }

    @Test
    void anAnswerWithADocumentComesBackByteForByte() throws Exception {
        String question = message("geefZaakdocumentLezen-request-min");
        HttpResponse<InputStream> answer = HTTP.send(
                request(Service.GEEF_ZAAKDOCUMENT_LEZEN)
                        .POST(HttpRequest.BodyPublishers.ofString(question))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(hash(answer.body())).isEqualTo(hash(document().open()));
    }

    /** An example from the backoffice under a number of its own. */
    private static String message(String example) {
        return Voorbeelden.text(example + ".xml")
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID())
                .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", "WMOBACKO"))
                .replaceFirst("(?s)<StUF:ontvanger>.*?</StUF:ontvanger>", system("ontvanger", "ZAAKSYS"));
    }

    private static String system(String name, String applicatie) {
        return "<StUF:%1$s><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>%2$s</StUF:applicatie></StUF:%1$s>"
                .formatted(name, applicatie);
    }

    private static HttpRequest.Builder request(Service service) {
        return HttpRequest.newBuilder(URI.create(bus.basis() + "/soap/servicebus/" + service.portsoort()))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", quoted(service));
    }

    private static Inhoudstroom document() {
        return new Inhoudstroom(Voorbeelden.text("geefZaakdocumentLezen-answer-full.xml"));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().contains("BeantwoordVraag")) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
                exchange.sendResponseHeaders(200, 0);
                try (InputStream document = document().open();
                        OutputStream output = exchange.getResponseBody()) {
                    document.transferTo(output);
                }
                return;
            }
            RECEIVED.add(hash(exchange.getRequestBody()));
            byte[] body =
                    Voorbeelden.text("creeerZaak-gezinsplan-answer-min.xml").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String hash(InputStream stream) throws IOException {
        try (DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A message of which the content of the document is replaced by a great deal of base64, made while it is read. */
    private record Inhoudstroom(String message) {

        InputStream open() {
            String[] parts = message.split("(?<=<ZKN:inhoud[^>]{0,200}>)[^<]*(?=</ZKN:inhoud>)", 2);
            assertThat(parts).hasSize(2);
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(parts[0].getBytes(StandardCharsets.UTF_8)),
                    new Base64stroom(),
                    new ByteArrayInputStream(parts[1].getBytes(StandardCharsets.UTF_8)))));
        }
    }

    /** Letters of base64, a multiple of four of them. */
    private static final class Base64stroom extends InputStream {
        private long left = CONTENT;

        @Override
        public int read() {
            return left-- > 0 ? 'Q' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = (byte) ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef".charAt((int) ((left - i) & 31)));
            }
            left -= count;
            return count;
        }
    }
}
