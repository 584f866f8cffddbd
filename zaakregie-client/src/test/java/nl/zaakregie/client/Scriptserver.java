// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import nl.zaakregie.stuf.Systeem;

/** A partner that plays a script: one answer after the other, whatever it is sent; it keeps what it got. */
final class Scriptserver implements AutoCloseable {
    final HttpServer http;
    final List<Ontvangst> ontvangen = new ArrayList<>();
    private final Deque<Antwoord> script = new ArrayDeque<>();

    /** What came in. */
    record Ontvangst(String path, String action, String type, String authorization, String body) {
        /** The element in the SOAP body, as text. */
        String bericht() {
            return body.replaceAll("(?s).*<soap:Body>(.*)</soap:Body>.*", "$1");
        }
    }

    /** What goes back. */
    @FunctionalInterface
    interface Antwoord {
        void play(HttpExchange exchange, String referentienummer) throws IOException, InterruptedException;
    }

    Scriptserver(HttpServer http) {
        this.http = http;
        http.createContext("/", this::handle);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
    }

    static Scriptserver start() {
        try {
            return new Scriptserver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The answers to give, in this order; after the last one comes an empty 500. */
    Scriptserver plays(Antwoord... answers) {
        script.addAll(List.of(answers));
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/soap");
    }

    Partner partner() {
        return Partner.of(Systeem.of("9999", "ZAAKSYS"), address());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String number = body.replaceAll("(?s).*<StUF:referentienummer>([^<]*)<.*", "$1");
            next(exchange, body).play(exchange, number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Antwoord next(HttpExchange exchange, String body) {
        ontvangen.add(new Ontvangst(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("SOAPAction"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                body));
        return script.isEmpty() ? http(500, "text/plain", "") : script.removeFirst();
    }

    static Antwoord http(int status, String type, String body) {
        return (exchange, number) -> {
            byte[] bytes = body.replace("#nummer#", number).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    static Antwoord soap(int status, String body) {
        return http(
                status,
                "text/xml; charset=utf-8",
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + body
                        + "</soap:Body></soap:Envelope>");
    }

    static Antwoord bv03() {
        return soap(200, bevestiging("Bv03"));
    }

    static String bevestiging(String code) {
        return "<StUF:" + code + "Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><StUF:stuurgegevens>"
                + "<StUF:berichtcode>" + code + "</StUF:berichtcode>"
                + "<StUF:zender><StUF:applicatie>ZAAKSYS</StUF:applicatie></StUF:zender>"
                + "<StUF:ontvanger><StUF:applicatie>REGIE</StUF:applicatie></StUF:ontvanger>"
                + "<StUF:referentienummer>Z-1</StUF:referentienummer>"
                + "<StUF:tijdstipBericht>20260314101500000</StUF:tijdstipBericht>"
                + "<StUF:crossRefnummer>#nummer#</StUF:crossRefnummer></StUF:stuurgegevens></StUF:" + code
                + "Bericht>";
    }

    static Antwoord fo03(String code, String plek, String details) {
        return soap(
                500,
                "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>fout</faultstring><detail>"
                        + foutbericht(code, plek, details) + "</detail></soap:Fault>");
    }

    static String foutbericht(String code, String plek, String details) {
        return "<StUF:Fo03Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><StUF:stuurgegevens>"
                + "<StUF:berichtcode>Fo03</StUF:berichtcode></StUF:stuurgegevens><StUF:body><StUF:code>" + code
                + "</StUF:code><StUF:plek>" + plek + "</StUF:plek><StUF:omschrijving>omschrijving</StUF:omschrijving>"
                + "<StUF:details>" + details + "</StUF:details></StUF:body></StUF:Fo03Bericht>";
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
