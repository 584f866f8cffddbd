// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.client.Tls;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** SOAP over HTTP. */
@Component
class HttpKanaal implements Kanaal {
    /** More than this is no answer. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final HttpClient http = builder().build();
    private final Map<Tls, HttpClient> clients = new ConcurrentHashMap<>();
    private final Antwoordoordeel oordeel;
    private final Adresboek addresses;
    private final Verzendinstellingen settings;
    private final Clock clock;

    HttpKanaal(Schemas schemas, Adresboek addresses, Verzendinstellingen settings, Clock clock) {
        this.oordeel = new Antwoordoordeel(schemas);
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10));
    }

    @Override
    public Poging offer(Geclaimd bericht) {
        Optional<Adres> address = addresses.find(bericht.bestemming(), bericht.portsoort());
        if (address.isEmpty()) {
            return Poging.silent(noAddress(bericht.bestemming(), bericht.portsoort()));
        }
        try {
            HttpResponse<byte[]> response = send(
                    address.get(), bericht.contentType(), "\"" + bericht.soapAction() + "\"", bericht.envelop());
            return new Poging(
                    oordeel.judge(response.statusCode(), response.body()),
                    response.body(),
                    response.headers().firstValue("Retry-After").flatMap(this::pause));
        } catch (IOException e) {
            return Poging.silent(noConnection(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Poging.silent("Onderbroken");
        }
    }

    /** Passes a message on as it is. */
    Wisseling exchange(Doorvoer message) {
        Optional<Adres> address = addresses.find(message.bestemming(), message.portsoort());
        if (address.isEmpty()) {
            return silent(noAddress(message.bestemming(), message.portsoort()));
        }
        try {
            HttpResponse<byte[]> response =
                    send(address.get(), message.contentType(), message.soapAction(), message.body());
            return new Wisseling(
                    oordeel.judge(response.statusCode(), response.body()),
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse("text/xml; charset=utf-8"),
                    response.body());
        } catch (IOException e) {
            return silent(noConnection(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent("Onderbroken");
        }
    }

    /** The whole exchange takes no longer than the setting, an answer that drips in included. */
    private HttpResponse<byte[]> send(Adres address, String contentType, String soapAction, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .header("Content-Type", contentType)
                .header("SOAPAction", soapAction)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        address.koppen().forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client(address).sendAsync(request.build(), info -> new BoundedBody(MOST_BYTES));
        try {
            return answer.get(settings.wachttijd().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("No answer in time");
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private HttpClient client(Adres address) throws IOException {
        Tls tls = address.tls().orElse(null);
        if (tls == null) {
            return http;
        }
        HttpClient known = clients.get(tls);
        if (known != null) {
            return known;
        }
        try {
            HttpClient fresh = builder().sslContext(tls.context()).build();
            clients.put(tls, fresh);
            return fresh;
        } catch (GeneralSecurityException e) {
            throw new IOException("The certificates cannot be used", e);
        }
    }

    static Wisseling silent(String cause) {
        return new Wisseling(new Oordeel.Stil(cause), 0, "", new byte[0]);
    }

    private static String noAddress(String bestemming, Portsoort portsoort) {
        return "Geen adres voor " + portsoort + " van " + bestemming;
    }

    private static String noConnection(IOException e) {
        return "Geen verbinding of antwoord: " + e.getClass().getSimpleName();
    }

    /** Seconds or a moment (RFC 9110). */
    private Optional<Duration> pause(String header) {
        String text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            ZonedDateTime moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration left = Duration.between(clock.instant(), moment.toInstant());
            return left.isNegative() ? Optional.empty() : Optional.of(left);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
