// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.springframework.stereotype.Component;

/**
 * Tries the way to an address step by step, so that it shows where it ends: the name, the port, TLS with its certificate,
 * HTTP, and the WSDL. Asks for the WSDL only: nothing of StUF is sent. It does not follow redirects.
 */
@Component
public class Verbindingstest {
    private static final int TIMEOUT = (int) Duration.ofSeconds(5).toMillis();
    private static final int MOST_BYTES = 256 * 1024;
    private static final int SOON = 30;

    private final Clock clock;

    Verbindingstest(Clock clock) {
        this.clock = clock;
    }

    /** How a step went. */
    public enum Stand {
        GOED,
        LET_OP,
        FOUT,
        NIET_GEDAAN
    }

    /**
     * A step.
     *
     * @param tekst what was seen and, when it went wrong, what helps; in Dutch
     */
    public record Stap(String naam, Stand stand, String tekst) {}

    /** Tries an address. Steps after one that failed are not done. */
    public List<Stap> test(Adres address) {
        List<Stap> steps = new ArrayList<>();
        boolean good = name(address.uri(), steps) && tcp(address.uri(), steps) && tls(address, steps);
        if (good) {
            http(address, steps);
        }
        for (String name : List.of("Naam", "TCP", "TLS", "HTTP", "WSDL")) {
            if (steps.stream().noneMatch(s -> s.naam().equals(name))) {
                steps.add(new Stap(name, Stand.NIET_GEDAAN, "niet aan toegekomen"));
            }
        }
        return steps;
    }

    private static boolean name(URI uri, List<Stap> steps) {
        try {
            InetAddress found = InetAddress.getByName(uri.getHost());
            steps.add(new Stap("Naam", Stand.GOED, uri.getHost() + " is " + found.getHostAddress()));
            return true;
        } catch (UnknownHostException e) {
            steps.add(new Stap(
                    "Naam",
                    Stand.FOUT,
                    uri.getHost() + " bestaat niet in DNS. Controleer het adres in de configuratie."));
            return false;
        }
    }

    private static int port(URI uri) {
        return uri.getPort() > 0 ? uri.getPort() : isTls(uri) ? 443 : 80;
    }

    private static boolean isTls(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean tcp(URI uri, List<Stap> steps) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), port(uri)), TIMEOUT);
            steps.add(new Stap("TCP", Stand.GOED, "poort " + port(uri) + " antwoordt"));
            return true;
        } catch (IOException e) {
            steps.add(new Stap(
                    "TCP",
                    Stand.FOUT,
                    "poort " + port(uri) + " antwoordt niet. Staat het systeem aan, en laat de firewall ons door?"));
            return false;
        }
    }

    private boolean tls(Adres address, List<Stap> steps) {
        URI uri = address.uri();
        if (!isTls(uri)) {
            steps.add(new Stap("TLS", Stand.LET_OP, "geen TLS: wat wij sturen is onderweg te lezen"));
            return true;
        }
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(uri.getHost(), port(uri)), TIMEOUT);
            plain.setSoTimeout(TIMEOUT);
            try (SSLSocket socket = (SSLSocket)
                    context(address).getSocketFactory().createSocket(plain, uri.getHost(), port(uri), true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
                long days = Duration.between(
                                clock.instant(), shown.getNotAfter().toInstant())
                        .toDays();
                steps.add(new Stap(
                        "TLS",
                        days < SOON ? Stand.LET_OP : Stand.GOED,
                        socket.getSession().getProtocol() + ", certificaat nog " + days + " dagen geldig"));
                return true;
            }
        } catch (IOException | GeneralSecurityException e) {
            steps.add(new Stap(
                    "TLS",
                    Stand.FOUT,
                    "geen vertrouwde verbinding. Klopt het certificaat van het systeem met aanmelding.vertrouwd, en hoort de"
                            + " naam erbij? (" + e.getClass().getSimpleName() + ")"));
            return false;
        }
    }

    private static SSLContext context(Adres address) throws IOException, GeneralSecurityException {
        return address.tls().isPresent() ? address.tls().get().context() : SSLContext.getDefault();
    }

    private static void http(Adres address, List<Stap> steps) {
        try {
            HttpURLConnection connection = open(address);
            int status = connection.getResponseCode();
            boolean refused = status == 401 || status == 403;
            steps.add(new Stap(
                    "HTTP",
                    refused ? Stand.FOUT : status >= 500 ? Stand.LET_OP : Stand.GOED,
                    "status " + status
                            + (refused ? ": wij mogen er niet in. Controleer aanmelding in de configuratie." : "")));
            steps.add(wsdl(connection, status));
            connection.disconnect();
        } catch (IOException | GeneralSecurityException e) {
            steps.add(new Stap(
                    "HTTP",
                    Stand.FOUT,
                    "geen antwoord binnen 5 seconden (" + e.getClass().getSimpleName() + ")"));
        }
    }

    private static HttpURLConnection open(Adres address) throws IOException, GeneralSecurityException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address.uri() + (address.uri().getQuery() == null ? "?wsdl" : ""))
                        .toURL()
                        .openConnection();
        if (connection instanceof HttpsURLConnection secure && address.tls().isPresent()) {
            secure.setSSLSocketFactory(address.tls().get().context().getSocketFactory());
        }
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        connection.setInstanceFollowRedirects(false);
        address.koppen().forEach(connection::setRequestProperty);
        return connection;
    }

    private static Stap wsdl(HttpURLConnection connection, int status) throws IOException {
        if (status != 200) {
            return new Stap("WSDL", Stand.LET_OP, "geen WSDL op dit adres; niet elk systeem heeft die");
        }
        try (InputStream body = connection.getInputStream()) {
            String text = new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return text.contains("definitions") && text.contains("http://schemas.xmlsoap.org/wsdl/")
                    ? new Stap("WSDL", Stand.GOED, "er is een WSDL")
                    : new Stap("WSDL", Stand.LET_OP, "het antwoord is geen WSDL");
        }
    }
}
