// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
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
import nl.zaakregie.opslag.Bewaring;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.opslag.Spool;
import nl.zaakregie.opslag.SpooledInhoud;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;
import org.springframework.stereotype.Component;

/** SOAP over HTTP. */
@Component
class HttpKanaal implements Kanaal {
    /** More than this is no answer. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int SMALL = 64 * 1024;
    private static final long MOST_PASSED = 4L * 1024 * 1024 * 1024;
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(10);

    private final HttpClient http = builder().build();
    private final Map<Tls, HttpClient> clients = new ConcurrentHashMap<>();
    private final Antwoordoordeel oordeel = new Antwoordoordeel();
    private final Adresboek addresses;
    private final Verzendinstellingen settings;
    private final Spool spool;
    private final Clock clock;

    HttpKanaal(Adresboek addresses, Verzendinstellingen settings, Spool spool, Clock clock) {
        this.addresses = addresses;
        this.settings = settings;
        this.spool = spool;
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
            HttpResponse<byte[]> response =
                    send(address.get(), bericht.contentType(), "\"" + bericht.soapAction() + "\"", bericht.envelop());
            return new Poging(
                    oordeel.judge(
                            response.statusCode(),
                            response.headers().firstValue("Content-Type").orElse(""),
                            response.body()),
                    response.body(),
                    response.headers().firstValue("Retry-After").flatMap(this::pause));
        } catch (IOException e) {
            return Poging.silent(noConnection(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Poging.silent("Onderbroken");
        }
    }

    /** Passes a message on as it is, and takes its answer in as it is: a large one in the spool. */
    Wisseling exchange(Doorvoer message) {
        Optional<Adres> address = addresses.find(message.bestemming(), message.portsoort());
        if (address.isEmpty()) {
            return silent(noAddress(message.bestemming(), message.portsoort()));
        }
        try {
            HttpRequest.Builder request = request(address.get(), message.ruw().contentType(), message.soapAction())
                    .POST(publisher(address.get(), message.ruw()));
            if (!message.accept().isBlank()) {
                request.header("Accept", message.accept());
            }
            HttpResponse<InputStream> response = await(
                    client(address.get()).sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream()),
                    settings.wachttijd());
            return taken(response);
        } catch (IOException e) {
            return silent(noConnection(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent("Onderbroken");
        }
    }

    private Wisseling taken(HttpResponse<InputStream> response) throws IOException, InterruptedException {
        String type = response.headers().firstValue("Content-Type").orElse("text/xml; charset=utf-8");
        CompletableFuture<SpooledInhoud> reading = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (InputStream body = response.body()) {
                reading.complete(spool.receive(body, MOST_PASSED));
            } catch (IOException | RuntimeException e) {
                reading.completeExceptionally(e);
            }
        });
        SpooledInhoud body;
        try {
            body = await(reading, LONGEST_ANSWER);
        } catch (IOException e) {
            response.body().close();
            throw e;
        }
        if (body.bewaring() != Bewaring.BEWAARD) {
            body.close();
            return silent("Het antwoord is te groot of er is nu geen ruimte voor");
        }
        Ruwbericht answer = Ruwbericht.of(type, body);
        Oordeel judgement = oordeel.judge(response.statusCode(), answer);
        return new Wisseling(judgement, response.statusCode(), answer, evidence(judgement, answer));
    }

    /** Of an answer with content the message with the hash of that content (ADR 0046). */
    private static byte[] evidence(Oordeel judgement, Ruwbericht answer) {
        return judgement instanceof Oordeel.Aangenomen accepted && answer.size() > SMALL
                ? BerichtWriter.writeEnvelope(Soapversie.SOAP11, accepted.antwoord())
                : answer.first();
    }

    /** With its length: not every SOAP server takes a body in chunks. */
    private HttpRequest.BodyPublisher publisher(Adres address, Ruwbericht body) {
        if (body.size() <= SMALL) {
            return HttpRequest.BodyPublishers.ofByteArray(signed(address, body.bytes()));
        }
        byte[] first = body.first();
        byte[] begin = signed(address, first);
        return HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> {
                    try {
                        InputStream rest = body.open();
                        rest.skipNBytes(first.length);
                        return new SequenceInputStream(new ByteArrayInputStream(begin), rest);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }),
                body.size() + begin.length - first.length);
    }

    /** With the UsernameToken that the destination asks for; the header does not count when it compares messages. */
    private byte[] signed(Adres address, byte[] envelop) {
        return address.token()
                .map(token -> Beveiligingskop.add(envelop, token.securityHeader(clock.instant())))
                .orElse(envelop);
    }

    /** The whole exchange takes no longer than the setting, an answer that drips in included. */
    private HttpResponse<byte[]> send(Adres address, String contentType, String soapAction, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = request(address, contentType, soapAction)
                // content inline: what was asked for the outbox is read from the message
                .header("Accept", "text/xml, application/soap+xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(signed(address, body)))
                .build();
        return await(client(address).sendAsync(request, info -> new BoundedBody(MOST_BYTES)), settings.wachttijd());
    }

    private static HttpRequest.Builder request(Adres address, String contentType, String soapAction) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .header("Content-Type", contentType)
                .header("SOAPAction", soapAction);
        address.koppen().forEach(request::header);
        return request;
    }

    private static <T> T await(CompletableFuture<T> answer, Duration longest) throws IOException, InterruptedException {
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
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
        return new Wisseling(new Oordeel.Stil(cause), 0, Ruwbericht.of("", new byte[0]), new byte[0]);
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
