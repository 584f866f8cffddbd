// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Soapversie;

/**
 * Sends messages to one partner over HTTP and says what became of each, once. Never throws for what a partner or a network
 * does. Safe for many threads.
 */
public final class Berichtverzender implements AutoCloseable {
    /** More than this is no answer to a question about zaken. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

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
     * Sends an envelope as it is, once; only a UsernameToken of the partner is put in its header.
     *
     * @param referentienummer number of the message in it; empty when it has none
     * @param versie           version of SOAP of the envelope, whatever the partner is set to
     * @throws IllegalArgumentException when a UsernameToken is to be put into what is no envelope
     */
    public Verzendresultaat send(Service service, String referentienummer, Soapversie versie, byte[] envelop) {
        Uitgaand uitgaand = partner.aanmelding().usernameToken() == null
                ? Uitgaand.of(service, referentienummer, versie, envelop)
                : Envelopsplitser.split(service, referentienummer, versie, envelop);
        return send(uitgaand);
    }

    /** Writes a message as it goes over the line. */
    Uitgaand prepare(Zaakbericht bericht) {
        return Uitgaand.of(bericht.service(), bericht.referentienummer(), cut(bericht.bericht()), partner.soapversie());
    }

    Verzendresultaat send(Uitgaand uitgaand) {
        byte[] envelop = uitgaand.envelop(partner.aanmelding().usernameToken(), Instant.now());
        HttpRequest request = request(uitgaand, envelop);
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, info -> new BoundedBody(MOST_BYTES));
        try {
            long wait = partner.wachttijden().of(uitgaand.service()).toMillis();
            HttpResponse<byte[]> response = answer.get(wait, TimeUnit.MILLISECONDS);
            return lezer.read(uitgaand.service(), uitgaand.referentienummer(), response);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new GeenAntwoord(Oorzaak.TIME_OUT, "Geen antwoord binnen de wachttijd");
        } catch (ExecutionException e) {
            return failure(request.uri(), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new GeenAntwoord(Oorzaak.ONDERBROKEN, "Het wachten is afgebroken");
        }
    }

    private HttpRequest request(Uitgaand uitgaand, byte[] envelop) {
        String action = partner.soapactie(uitgaand.service());
        HttpRequest.Builder request = HttpRequest.newBuilder(partner.endpoint(uitgaand.service()))
                .header("Accept", "text/xml, application/soap+xml, multipart/related")
                .POST(HttpRequest.BodyPublishers.ofByteArray(envelop));
        if (uitgaand.versie() == Soapversie.SOAP12) {
            String bare = action.replace("\"", "");
            request.header("Content-Type", "application/soap+xml; charset=utf-8; action=\"" + bare + "\"");
        } else {
            request.header("Content-Type", "text/xml; charset=utf-8").header("SOAPAction", action);
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
