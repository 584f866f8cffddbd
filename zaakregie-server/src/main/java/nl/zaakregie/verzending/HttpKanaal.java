// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** SOAP over HTTP. */
@Component
class HttpKanaal implements Kanaal {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
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

    @Override
    public Poging offer(Geclaimd bericht) {
        Optional<URI> address = addresses.find(bericht.bestemming(), bericht.portsoort());
        if (address.isEmpty()) {
            return Poging.silent(noAddress(bericht.bestemming(), bericht.portsoort()));
        }
        HttpRequest request =
                request(address.get(), bericht.contentType(), "\"" + bericht.soapAction() + "\"", bericht.envelop());
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
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
        Optional<URI> address = addresses.find(message.bestemming(), message.portsoort());
        if (address.isEmpty()) {
            return silent(noAddress(message.bestemming(), message.portsoort()));
        }
        try {
            HttpResponse<byte[]> response = http.send(
                    request(address.get(), message.contentType(), message.soapAction(), message.body()),
                    HttpResponse.BodyHandlers.ofByteArray());
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

    private HttpRequest request(URI address, String contentType, String soapAction, byte[] body) {
        return HttpRequest.newBuilder(address)
                .timeout(settings.wachttijd())
                .header("Content-Type", contentType)
                .header("SOAPAction", soapAction)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
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
