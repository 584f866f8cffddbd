// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Partnerserver.message;
import static nl.zaakregie.proef.Zaakdienst.confirmed;
import static nl.zaakregie.proef.Zaakdienst.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who a sender is must be proven, and fit what its messages say (R-222, E-54; interop 15). */
class ToegangIT {
    private static final String ASYNCHROON = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String VRAAG = "/soap/zaaksysteem/BeantwoordVraag";
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    private static final String DETAILS = "\"" + Service.GEEF_ZAAKDETAILS.soapAction() + "\"";
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-min.xml";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String TOKEN_PROFILE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0";

    @TempDir
    static Path folder;

    private static Certificaten certificaten;
    private static Partnerserver server;
    private static final List<Partnerserver> OTHERS = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        certificaten = new Certificaten(folder, "bus", "archief", "vreemde");
        List<String> settings = new ArrayList<>(certificaten.serverSettings());
        settings.addAll(partner(0, "suite", "basic.gebruiker=suite", "basic.wachtwoord=Open sesam: 3"));
        settings.addAll(partner(
                1,
                "gehasht",
                "basic.gebruiker=gehasht",
                "basic.wachtwoord={bcrypt}" + new BCryptPasswordEncoder(4).encode("geheim-1")));
        settings.addAll(partner(
                2,
                "zout",
                "basic.gebruiker=zout",
                "basic.wachtwoord={argon2}" + new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode("geheim-2")));
        settings.addAll(partner(3, "bus", "certificaat.sha256=" + certificaten.sha256("bus")));
        settings.addAll(partner(
                4,
                "archief",
                "certificaat.onderwerp=cn=archief,o=voorbeeldstad,c=nl",
                "basic.gebruiker=archief",
                "basic.wachtwoord=dubbel"));
        settings.addAll(partner(5, "token", "wss.gebruiker=token", "wss.wachtwoord=geheim-5"));
        settings.add("--zaakregie.systemen[1].services=geefZaakdetails");
        server = Partnerserver.start(certificaten.client(""), List.of(), settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        server.close();
        OTHERS.forEach(Partnerserver::close);
    }

    private static List<String> partner(int index, String naam, String... toegang) {
        String prefix = "--zaakregie.systemen[" + index + "].";
        List<String> settings = new ArrayList<>();
        settings.add(prefix + "naam=" + naam);
        settings.add(prefix + "organisatie=9999");
        settings.add(prefix + "applicatie=" + naam.toUpperCase());
        for (String part : toegang) {
            settings.add(prefix + "toegang[0]." + part);
        }
        return settings;
    }

    @Nested
    class Basic {
        @Test
        void letsInWhoShowsItsPassword() {
            confirmed(create("BA1", "SUITE", basic("suite", "Open sesam: 3")));
        }

        @Test
        void asksForAPasswordAndDoesNothing() {
            HttpResponse<String> answer =
                    server.send(ASYNCHROON, Map.of("SOAPAction", CREEER), message(GEZINSPLAN, "BA2", "9999", "SUITE"));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(h -> assertThat(h).startsWith("Basic realm="));
            assertThat(answer.body()).contains("soap:Client").doesNotContain("StUF0");
            assertThat(count("BA2")).isZero();
        }

        @Test
        void refusesAWrongPasswordBeforeReadingTheBody() {
            HttpResponse<String> answer = server.send(ASYNCHROON, with(basic("suite", "mis")), "geen xml");
            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void refusesWhoSaysToBeAnother() {
            // E-54
            Antwoord answer = create("BA4", "GEHASHT", basic("suite", "Open sesam: 3"));
            refused(answer, "StUF013");
            assertThat(count("BA4")).isZero();
            Antwoord question = server.post(
                    VRAAG,
                    with(basic("suite", "Open sesam: 3"), DETAILS),
                    message("geefZaakdetails-request-full.xml", "BA4", "9999", "NIEMAND"));
            refused(question, "StUF013");
            assertThat(question.message().localName()).isEqualTo("Fo02Bericht");
        }

        @Test
        void comparesWithHashes() {
            Map<String, String> right = basic("gehasht", "geheim-1");
            assertThat(ask("GEHASHT", right).status()).isEqualTo(200);
            assertThat(ask("GEHASHT", right).status()).isEqualTo(200);
            assertThat(ask("GEHASHT", basic("gehasht", "geheim-2")).status()).isEqualTo(401);
            assertThat(ask("ZOUT", basic("zout", "geheim-2")).status()).isEqualTo(200);
            assertThat(ask("ZOUT", basic("zout", "")).status()).isEqualTo(401);
        }

        @Test
        void mayCallOnlyItsOwnServices() {
            // StUF052, RZS 7
            Antwoord answer = create("BA6", "GEHASHT", basic("gehasht", "geheim-1"));
            refused(answer, "StUF052");
            assertThat(answer.body()).contains("creeerZaak");
        }

        @Test
        void needsAZenderToGiveRightsTo() {
            // services.md 0.3, E-33: synchronous StUF052, asynchronous StUF013
            String zender = "(?s)<StUF:zender>.*?</StUF:zender>";
            String question = message("geefZaakdetails-request-full.xml", "BA7", "9999", "SUITE")
                    .replaceFirst(zender, "");
            Antwoord answer = server.post(VRAAG, with(basic("suite", "Open sesam: 3"), DETAILS), question);
            refused(answer, "StUF052");
            String creation = message(GEZINSPLAN, "BA7", "9999", "SUITE").replaceFirst(zender, "");
            refused(server.post(ASYNCHROON, with(basic("suite", "Open sesam: 3")), creation), "StUF013");
        }
    }

    @Nested
    class Certificaat {
        @Test
        void letsInByFingerprint() throws Exception {
            try (Session session = new Session("bus")) {
                assertThat(session.create("CE1", "BUS", Map.of()).status()).isEqualTo(200);
                refused(session.create("CE1", "SUITE", Map.of()), "StUF013");
            }
        }

        @Test
        void needsAllThatIsAskedTogether() throws Exception {
            // interop 15: Basic over mutual TLS
            try (Session session = new Session("archief")) {
                assertThat(session.create("CE2", "ARCHIEF", Map.of()).status()).isEqualTo(401);
                assertThat(session.create("CE2", "ARCHIEF", basic("archief", "dubbel"))
                                .status())
                        .isEqualTo(200);
            }
            assertThat(create("CE2", "ARCHIEF", basic("archief", "dubbel")).status())
                    .isEqualTo(403);
        }

        @Test
        void refusesAnotherCertificate() throws Exception {
            try (Session session = new Session("vreemde")) {
                Antwoord answer = session.create("CE3", "BUS", Map.of());
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.body()).contains("clientcertificaat");
                assertThat(count("CE3")).isZero();
            }
        }
    }

    @Nested
    class Token {
        @Test
        void letsInByTextAndByDigest() {
            confirmed(create("TO1", token("token", "geheim-5", null)));
            confirmed(create("TO2", token("token", digest(nonce(), Instant.now().toString(), "geheim-5"))));
        }

        @Test
        void refusesATokenThatWasUsedBefore() {
            String once = digest(nonce(), Instant.now().toString(), "geheim-5");
            confirmed(create("TO3", token("token", once)));
            Antwoord again = create("TO4", token("token", once));
            failed(again, "FailedAuthentication");
            assertThat(count("TO4")).isZero();
        }

        @Test
        void refusesOldAndFutureTokens() {
            for (Instant moment :
                    List.of(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600))) {
                failed(create("TO5", token("token", digest(nonce(), moment.toString(), "geheim-5"))), "MessageExpired");
            }
        }

        @Test
        void refusesAWrongPasswordAndADigestWithoutNonce() {
            failed(create("TO6", token("token", "geheim-6", null)), "FailedAuthentication");
            failed(create("TO6", token("ander", "geheim-5", null)), "FailedAuthentication");
            failed(
                    create("TO6", token("token", digest(nonce(), Instant.now().toString(), "geheim-6"))),
                    "FailedAuthentication");
            String bare = "<wsse:Password Type=\"" + TOKEN_PROFILE + "#PasswordDigest\">"
                    + sha1(new byte[0], "", "geheim-5") + "</wsse:Password>";
            failed(create("TO6", token("token", bare)), "InvalidSecurity");
            assertThat(count("TO6")).isZero();
        }

        @Test
        void asksForATokenInTheVersionOfTheEnvelope() {
            String message = message(GEZINSPLAN, "TO7", "9999", "TOKEN");
            failed(server.post(ASYNCHROON, with(Map.of("Authorization", "Bearer x")), message), "InvalidSecurity");
            Antwoord answer = server.post(
                    ASYNCHROON,
                    with(Map.of()),
                    message.replace(
                            "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"));
            failed(answer, "InvalidSecurity");
            assertThat(answer.body()).contains("soap:Sender").contains("Subcode");
        }

        private Antwoord create(String mark, String security) {
            String message = message(GEZINSPLAN, mark, "9999", "TOKEN")
                    .replaceFirst(
                            "(?s)<SOAP-ENV:Header/>",
                            "<SOAP-ENV:Header>" + java.util.regex.Matcher.quoteReplacement(security)
                                    + "</SOAP-ENV:Header>");
            assertThat(message).contains("wsse:Security");
            return server.post(ASYNCHROON, with(Map.of()), message);
        }

        private void failed(Antwoord answer, String code) {
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).contains("wsse:" + code).contains(WSSE).doesNotContain("StUF0");
        }
    }

    @Test
    void tellsNothingOfItsSendersToWhoProvesNothing() {
        // an unknown and a known sender look the same from outside
        int known = server.post(ASYNCHROON, with(Map.of()), message(GEZINSPLAN, "DI1", "9999", "SUITE"))
                .status();
        int unknown = server.post(ASYNCHROON, with(Map.of()), message(GEZINSPLAN, "DI1", "9999", "NIEMAND"))
                .status();
        assertThat(known).isEqualTo(401).isEqualTo(unknown);
    }

    @Test
    void logsWhatWasRefusedWithoutItsPassword() {
        server.post(
                ASYNCHROON, with(basic("suite", "Mijn wachtwoord 77")), message(GEZINSPLAN, "LOG", "9999", "SUITE"));
        Integer refused = server.jdbc()
                .queryForObject(
                        "select count(*) from berichtenlog where uitkomst = 'geweigerd' and foutcode = 'HTTP 401'",
                        Integer.class);
        assertThat(refused).isPositive();
    }

    @Test
    void doesNotStartWithAMisspeltOrEmptyLock() {
        assertThatThrownBy(() -> start("naam=x", "applicatie=SUITE", "toegang[0].basis.gebruiker=x"))
                .hasStackTraceContaining("toegang");
        assertThatThrownBy(() -> start("naam=x", "applicatie=SUITE", "toegng[0].basic.gebruiker=x"))
                .hasStackTraceContaining("toegng");
        assertThatThrownBy(() -> start("naam=x", "applicatie=SUITE", "toegang[0].certificaat.sha256=kort"))
                .hasStackTraceContaining("64 hexadecimale");
        assertThatThrownBy(() -> start("naam=x", "applicatie=SUITE", "tijdstipOplopend=true"))
                .hasStackTraceContaining("streng");
    }

    private static void start(String... settings) {
        List<String> all = new ArrayList<>();
        for (String setting : settings) {
            all.add("--zaakregie.systemen[0]." + setting);
        }
        OTHERS.add(Partnerserver.start(all.toArray(String[]::new)));
    }

    /** A connection with a client certificate. */
    private static final class Session implements AutoCloseable {
        private final java.net.http.HttpClient client;

        Session(String name) throws Exception {
            client = certificaten.client(name);
        }

        Antwoord create(String mark, String applicatie, Map<String, String> headers) throws Exception {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(server.address() + ASYNCHROON))
                    .header("Content-Type", "text/xml")
                    .header("SOAPAction", CREEER)
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                            message(GEZINSPLAN, mark, "9999", applicatie)));
            headers.forEach(request::header);
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Antwoord(response.statusCode(), response.body());
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static Antwoord create(String mark, String applicatie, Map<String, String> headers) {
        return server.post(ASYNCHROON, with(headers), message(GEZINSPLAN, mark, "9999", applicatie));
    }

    private static Antwoord ask(String applicatie, Map<String, String> headers) {
        return server.post(
                VRAAG, with(headers, DETAILS), message("geefZaakdetails-request-full.xml", "ASK", "9999", applicatie));
    }

    private static Map<String, String> with(Map<String, String> headers) {
        return with(headers, CREEER);
    }

    private static Map<String, String> with(Map<String, String> headers, String action) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("SOAPAction", action);
        return all;
    }

    private static Map<String, String> basic(String user, String password) {
        String text = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Map.of("Authorization", "Basic " + text);
    }

    private static String token(String user, String password, Object text) {
        return token(
                user, "<wsse:Password Type=\"" + TOKEN_PROFILE + "#PasswordText\">" + password + "</wsse:Password>");
    }

    private static String token(String user, String password) {
        return "<wsse:Security xmlns:wsse=\"" + WSSE + "\" xmlns:wsu=\"" + WSU
                + "\" SOAP-ENV:mustUnderstand=\"1\"><wsse:UsernameToken><wsse:Username>" + user + "</wsse:Username>"
                + password
                + "</wsse:UsernameToken></wsse:Security>";
    }

    private static String nonce() {
        return UUID.randomUUID().toString();
    }

    private static String digest(String nonce, String created, String password) {
        byte[] bytes = nonce.getBytes(StandardCharsets.UTF_8);
        return "<wsse:Password Type=\"" + TOKEN_PROFILE + "#PasswordDigest\">" + sha1(bytes, created, password)
                + "</wsse:Password><wsse:Nonce>" + Base64.getEncoder().encodeToString(bytes)
                + "</wsse:Nonce><wsu:Created>"
                + created + "</wsu:Created>";
    }

    private static String sha1(byte[] nonce, String created, String password) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(nonce);
            sha1.update((created + password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha1.digest());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(String mark) {
        Integer count = server.jdbc()
                .queryForObject(
                        "select count(*) from zaak where identificatie like ?", Integer.class, "9999" + mark + "%");
        return count == null ? 0 : count;
    }
}
