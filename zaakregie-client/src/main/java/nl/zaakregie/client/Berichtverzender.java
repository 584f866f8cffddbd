// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Inhoudontvanger;
import nl.zaakregie.xml.Soapversie;

/**
 * Sends messages to one partner over HTTP and says what became of each, once. Never throws for what a partner or a network
 * does. Safe for many threads.
 */
public final class Berichtverzender implements AutoCloseable {
    /** More than this is no answer that holds no document. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final Set<Service> WITH_DOCUMENTS =
            EnumSet.of(Service.GEEF_ZAAKDOCUMENT_LEZEN, Service.GEEF_ZAAKDOCUMENT_BEWERKEN);
    /** A line that is slower than two megabit per second is too slow for documents. */
    private static final int SLOWEST_BYTES_PER_MILLISECOND = 256;

    private static final String TE_LAAT = "Geen antwoord binnen de wachttijd";

    private final Partner partner;
    private final HttpClient http;
    private final Antwoordlezer lezer = new Antwoordlezer();

    /**
     * A sender to a partner.
     *
     * @throws IllegalArgumentException when a certificate or trust store of the partner cannot be used
     */
    public Berichtverzender(Partner partner) {
        this.partner = partner;
        // HTTP/1.1: the upgrade that Java offers otherwise is more than some SOAP servers can take
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(partner.wachttijden().verbinden());
        Tls tls = partner.aanmelding().tls();
        if (tls != null) {
            try {
                builder.sslContext(tls.context());
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalArgumentException("The certificates cannot be used: " + e.getMessage(), e);
            }
        }
        this.http = builder.build();
    }

    /** The partner that is sent to. */
    public Partner partner() {
        return partner;
    }

    /** Sends a message once. */
    public Verzendresultaat send(Zaakbericht bericht) {
        return send(prepare(bericht));
    }

    /**
     * Sends a message once, to which the answer holds content of documents.
     *
     * @param ontvanger takes that content while it comes in
     * @throws UncheckedIOException when the receiver of the content fails
     */
    public Verzendresultaat send(Zaakbericht bericht, Inhoudontvanger ontvanger) {
        return send(prepare(bericht), ontvanger);
    }

    /**
     * Sends an envelope as it is, once; only a UsernameToken of the partner is put in its header.
     *
     * @param referentienummer number of the message in it; empty when it has none
     * @param versie           version of SOAP of the envelope, whatever the partner is set to
     * @param ontvanger        takes content of documents out of the answer
     * @throws IllegalArgumentException when a UsernameToken is to be put into what is no envelope
     */
    public Verzendresultaat send(
            Service service, String referentienummer, Soapversie versie, byte[] envelop, Inhoudontvanger ontvanger) {
        Uitgaand uitgaand = partner.aanmelding().usernameToken() == null
                ? Uitgaand.of(service, referentienummer, versie, envelop)
                : Envelopsplitser.split(service, referentienummer, versie, envelop);
        return send(uitgaand, ontvanger);
    }

    /** The same, of which the answer has no content of documents, or none that matters. */
    public Verzendresultaat send(Service service, String referentienummer, Soapversie versie, byte[] envelop) {
        return send(service, referentienummer, versie, envelop, Inhoudmeter.INSTANCE);
    }

    /** Writes a message as it goes over the line. */
    Uitgaand prepare(Zaakbericht bericht) {
        return Uitgaand.of(bericht, cut(bericht.bericht()), partner.soapversie(), partner.inhoudsvorm());
    }

    Verzendresultaat send(Uitgaand uitgaand) {
        return send(uitgaand, Inhoudmeter.INSTANCE);
    }

    Verzendresultaat send(Uitgaand uitgaand, Inhoudontvanger ontvanger) {
        Lichaam body = uitgaand.body(partner.aanmelding().usernameToken(), Instant.now());
        HttpRequest request = request(uitgaand, body);
        Duration patience = partner.wachttijden().of(uitgaand.service());
        CompletableFuture<HttpResponse<InputStream>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            long wait = patience.toMillis() + body.lengthOfContent() / SLOWEST_BYTES_PER_MILLISECOND;
            return read(uitgaand, answer.get(wait, TimeUnit.MILLISECONDS), patience, ontvanger);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new GeenAntwoord(Oorzaak.TIME_OUT, TE_LAAT);
        } catch (ExecutionException e) {
            return failure(request.uri(), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new GeenAntwoord(Oorzaak.ONDERBROKEN, "Het wachten is afgebroken");
        }
    }

    private Verzendresultaat read(
            Uitgaand uitgaand, HttpResponse<InputStream> response, Duration patience, Inhoudontvanger ontvanger) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        long maximum = WITH_DOCUMENTS.contains(uitgaand.service()) ? Long.MAX_VALUE : MOST_BYTES;
        Antwoordstroom body = new Antwoordstroom(response.body(), patience, maximum);
        try (body) {
            Verzendresultaat result = lezer.read(
                    uitgaand.service(),
                    uitgaand.referentienummer(),
                    response.statusCode(),
                    type,
                    body,
                    content -> receive(body, content, ontvanger));
            return body.failure()
                    .<Verzendresultaat>map(Berichtverzender::broken)
                    .orElse(result);
        } catch (IOException e) {
            return broken(body.failure().orElse(Oorzaak.VERBROKEN));
        }
    }

    /** A receiver that fails is no failure of the network. */
    private static Inhoudsverwijzing receive(Antwoordstroom body, InputStream content, Inhoudontvanger ontvanger)
            throws IOException {
        try {
            return ontvanger.receive(content);
        } catch (IOException e) {
            if (body.failure().isPresent()) {
                throw e;
            }
            throw new UncheckedIOException(e);
        }
    }

    private static GeenAntwoord broken(Oorzaak oorzaak) {
        return new GeenAntwoord(
                oorzaak, oorzaak == Oorzaak.TIME_OUT ? TE_LAAT : "De verbinding brak af tijdens het antwoord");
    }

    private HttpRequest request(Uitgaand uitgaand, Lichaam body) {
        String action = partner.soapactie(uitgaand.service());
        HttpRequest.Builder request = HttpRequest.newBuilder(partner.endpoint(uitgaand.service()))
                .header("Accept", "text/xml, application/soap+xml, multipart/related")
                .POST(body.publisher());
        String type = uitgaand.contentType().isEmpty()
                ? uitgaand.versie().mediaType() + "; charset=utf-8"
                : uitgaand.contentType();
        if (uitgaand.versie() == Soapversie.SOAP12) {
            request.header("Content-Type", type + "; action=\"" + action.replace("\"", "") + "\"");
        } else {
            request.header("Content-Type", type).header("SOAPAction", action);
        }
        Aanmelding.Basic basic = partner.aanmelding().basic();
        if (basic != null) {
            byte[] credentials = (basic.gebruiker() + ":" + basic.wachtwoord()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request.build();
    }

    private static GeenAntwoord failure(URI endpoint, ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String host = endpoint.getHost() + (endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort());
        return switch (cause) {
            case HttpConnectTimeoutException timeout ->
                new GeenAntwoord(Oorzaak.GEEN_VERBINDING, "Geen verbinding met " + host + " binnen de wachttijd");
            case ConnectException refused -> new GeenAntwoord(Oorzaak.GEEN_VERBINDING, "Geen verbinding met " + host);
            case javax.net.ssl.SSLException e ->
                new GeenAntwoord(Oorzaak.GEEN_VERBINDING, "Geen TLS-verbinding met " + host + ": " + e.getMessage());
            default ->
                new GeenAntwoord(
                        Oorzaak.VERBROKEN,
                        "De verbinding met " + host + " brak af ("
                                + cause.getClass().getSimpleName() + ")");
        };
    }

    /** The message with texts no longer than the partner takes. */
    private StufElement cut(StufElement bericht) {
        Map<String, Integer> limits = partner.tekstgrenzen();
        return limits.isEmpty()
                ? bericht
                : bericht.transform(element -> element.children().isEmpty()
                        ? cut(element, limits.getOrDefault(element.localName(), Integer.MAX_VALUE))
                        : element);
    }

    private static StufElement cut(StufElement element, int limit) {
        String text = element.text();
        if (text.length() <= limit) {
            return element;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(limit - 1));
        return element.withText(text.substring(0, inPair ? limit - 1 : limit).strip());
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
