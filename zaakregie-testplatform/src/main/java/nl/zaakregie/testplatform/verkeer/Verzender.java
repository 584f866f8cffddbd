// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.client.Tls;
import nl.zaakregie.client.UsernameToken;

/** Sends bytes and gives back everything that came: no status and no content is an exception. Safe for many threads. */
public final class Verzender implements AutoCloseable {
    private static final int LARGEST = 64 * 1024 * 1024;

    private final Verbinding verbinding;
    private final HttpClient http;

    public Verzender(Verbinding verbinding) {
        this.verbinding = verbinding;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(min(verbinding.wachttijd(), Duration.ofSeconds(10)));
        Tls tls = verbinding.aanmelding().tls();
        if (tls != null) {
            builder.sslContext(context(tls));
        }
        this.http = builder.build();
    }

    private static SSLContext context(Tls tls) {
        try {
            return tls.context();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException(
                    "Het sleutelbestand of het certificaat kan niet worden gelezen: " + e.getMessage(), e);
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Posts a body; the whole exchange, reading included, takes no longer than the waiting time. */
    public Uitwisseling send(URI adres, Map<String, String> koppen, byte[] inhoud) {
        Instant begin = Instant.now();
        long started = System.nanoTime();
        Httpbericht verzoek = Httpbericht.request(lastPart(adres), koppen, inhoud);
        CompletableFuture<HttpResponse<InputStream>> sent =
                http.sendAsync(request(adres, koppen, inhoud), HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<Httpbericht> answer = sent.thenApplyAsync(Verzender::read);
        try {
            Httpbericht found = answer.get(verbinding.wachttijd().toMillis(), TimeUnit.MILLISECONDS);
            return new Uitwisseling(begin, since(started), verzoek, Optional.of(found), "");
        } catch (TimeoutException e) {
            sent.cancel(true);
            sent.thenAccept(Verzender::abort);
            String text = "Geen antwoord binnen " + verbinding.wachttijd().toSeconds() + " seconden";
            return new Uitwisseling(begin, since(started), verzoek, Optional.empty(), text);
        } catch (ExecutionException e) {
            return new Uitwisseling(begin, since(started), verzoek, Optional.empty(), reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Uitwisseling(begin, since(started), verzoek, Optional.empty(), "Onderbroken");
        }
    }

    private static void abort(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // nobody waits for it any more
        }
    }

    private HttpRequest request(URI adres, Map<String, String> koppen, byte[] inhoud) {
        HttpRequest.Builder request = HttpRequest.newBuilder(adres)
                .timeout(verbinding.wachttijd())
                .POST(HttpRequest.BodyPublishers.ofByteArray(signed(inhoud)));
        koppen.forEach(request::header);
        Aanmelding.Basic basic = verbinding.aanmelding().basic();
        if (basic != null) {
            request.header("Authorization", basic(basic));
        }
        return request.build();
    }

    /** With the UsernameToken, when there is one; reports show the message without it. */
    private byte[] signed(byte[] inhoud) {
        UsernameToken token = verbinding.aanmelding().usernameToken();
        return token == null ? inhoud : Beveiligingskop.add(inhoud, token.securityHeader(Instant.now()));
    }

    private static String basic(Aanmelding.Basic aanmelding) {
        String pair = aanmelding.gebruiker() + ":" + aanmelding.wachtwoord();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static Httpbericht read(HttpResponse<InputStream> response) {
        Map<String, String> koppen = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> koppen.put(name, String.join(", ", values)));
        try (InputStream body = response.body()) {
            return Httpbericht.answer(response.statusCode(), koppen, body.readNBytes(LARGEST));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String reason(@org.jspecify.annotations.Nullable Throwable cause) {
        Throwable real = cause;
        while (real != null && real.getCause() != null && !(real instanceof ConnectException)) {
            real = real.getCause();
        }
        return switch (real) {
            case ConnectException e -> "Geen verbinding: daar luistert niets";
            case HttpTimeoutException e -> "Geen antwoord op tijd";
            case java.nio.channels.UnresolvedAddressException e -> "Geen verbinding: de naam bestaat niet";
            case javax.net.ssl.SSLException e -> "Geen beveiligde verbinding: het certificaat of de versie past niet";
            case null, default ->
                "De verbinding brak af"
                        + (real == null ? "" : " (" + real.getClass().getSimpleName() + ")");
        };
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static String lastPart(URI adres) {
        String path = adres.getPath() == null ? "" : adres.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
