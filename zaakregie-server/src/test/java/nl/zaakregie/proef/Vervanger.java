// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role as another vendor might have made it: text over HTTP. It uses nothing of this product; the texts it starts from are
 * examples of the standard.
 */
abstract class Vervanger implements AutoCloseable {
    static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310/";
    static final String RZS = "http://www.egem.nl/StUF/sector/rzs/0310/";
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final String applicatie;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    Vervanger(String applicatie) throws IOException {
        this.applicatie = applicatie;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** A message as it came. */
    record Bericht(String path, String action, String body) {
        /** Name of the message. */
        String root() {
            return group("(?s)Body[^>]*>\\s*<(?:[\\w.-]+:)?(\\w+)");
        }

        /** The operation that the SOAPAction names. */
        String operation() {
            return action.replace("\"", "").replaceAll(".*/", "").replaceAll("_.*", "");
        }

        /** Text of the first element of a name. */
        String text(String name) {
            return group("(?s)<(?:[\\w.-]+:)?" + name + "(?: [^>]*)?>([^<]*)<");
        }

        String system(String name) {
            return group("(?s)<(?:[\\w.-]+:)?" + name + ">.*?applicatie>([^<]*)<");
        }

        String extra(String name) {
            return group("(?s)naam=\"" + name + "\">([^<]*)<");
        }

        String group(String regex) {
            Matcher matcher = Pattern.compile(regex).matcher(body);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    /** An answer as it goes. */
    record Antwoord(int status, String body) {}

    /** What the role does with a message. */
    abstract Antwoord answer(Bericht bericht) throws IOException, InterruptedException;

    Antwoord confirm(Bericht bericht) {
        return new Antwoord(
                200,
                message("creeerZaak-gezinsplan-answer-min", bericht.system("zender"))
                        .replaceAll("(<\\w+:crossRefnummer>)[^<]*", "$1" + bericht.text("referentienummer")));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String action = exchange.getRequestHeaders().getFirst("SOAPAction");
            Antwoord answer = answer(new Bericht(exchange.getRequestURI().getPath(), "" + action, body));
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Antwoord send(String address, String action, String body) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "text/xml; charset=utf-8")
                            .header("SOAPAction", action)
                            .header("Accept", "text/xml") // no attachments: only text
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Antwoord(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a message of this role; what is not taken fails the test. */
    void deliver(String address, String action, String body) {
        Antwoord answer = send(address, action, body);
        if (answer.status() != 200) {
            refused.add(answer.body());
        }
    }

    /** Answers that took none of its messages. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** An example under a number of its own, from this role to another. */
    String message(String example, String ontvanger) {
        return example(example)
                .replaceAll("(<\\w+:referentienummer>)[^<]*", "$1" + UUID.randomUUID())
                .replaceAll("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", applicatie))
                .replaceAll("(?s)<StUF:ontvanger>.*?</StUF:ontvanger>", system("ontvanger", ontvanger));
    }

    /** A notification of an event to one system. */
    String notification(String ontvanger, String zaak, String event) {
        return message("notificeerOverZaak-request-min", ontvanger)
                .replace("9999WMO2016000001", zaak)
                .replace(">Update zaak<", ">" + event + "<")
                .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", "ABONBEHEER"));
    }

    private static String system(String name, String applicatie) {
        return "<StUF:%1$s><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>%2$s</StUF:applicatie></StUF:%1$s>"
                .formatted(name, applicatie);
    }

    static String example(String name) {
        try (InputStream in = Vervanger.class.getResourceAsStream("/berichten/" + name + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a change is called in notifications; empty: it is none. */
    static String event(Bericht bericht) {
        return switch (bericht.operation()) {
            case "creeerZaak" -> "Creeer zaak";
            case "updateZaak" -> "Update zaak";
            case "actualiseerZaakstatus" -> "Actualiseer zaakstatus";
            case "voegZaakdocumentToe" -> "Voeg zaakdocument toe";
            default -> "";
        };
    }

    /** The zaak that a change is about. */
    static String zaak(Bericht bericht) {
        return bericht.root().equals("edcLk01")
                ? bericht.group("(?s)gerelateerde.*?identificatie>([^<]*)<")
                : bericht.text("identificatie");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
