// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.zaakregie.gebruiker.Accounts;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logging in with the account of the municipality, against a provider over HTTP that checks the client. */
class OidcIT {
    private static Inlogdienst provider;
    private static Partnerserver server;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeAll
    static void start() throws Exception {
        provider = new Inlogdienst();
        server = Partnerserver.start(
                "--zaakregie.scherm.oidc.issuer=" + provider.issuer(),
                "--zaakregie.scherm.oidc.client-secret=" + Inlogdienst.SECRET,
                "--zaakregie.scherm.oidc.claim=realm_access.roles",
                "--zaakregie.scherm.oidc.medewerker-claim=personeelsnummer",
                "--zaakregie.scherm.oidc.rollen[0].waarde=zr-regie",
                "--zaakregie.scherm.oidc.rollen[0].rol=regisseur",
                "--zaakregie.scherm.oidc.rollen[1].waarde=zr-beheer",
                "--zaakregie.scherm.oidc.rollen[1].rol=beheerder");
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.startsWith("/") ? server.address() + to : to;
    }

    /** Where somebody ends up with these claims. */
    private String login(Map<String, Object> claims) throws IOException, InterruptedException {
        provider.says(claims);
        String toProvider = location(get(server.address() + "/app/oidc/start/gemeente"));
        String back = location(get(toProvider));
        return location(get(back));
    }

    private static Map<String, Object> person(String... roles) {
        return Map.of(
                "preferred_username", "fboer",
                "name", "F. de Boer",
                "personeelsnummer", "99991001",
                "realm_access", Map.of("roles", List.of(roles)));
    }

    @Test
    void theRoleComesFromTheClaim() throws Exception {
        assertThat(login(person("iets-anders", "zr-beheer"))).endsWith("/app");
        assertThat(get(server.address() + "/app/berichten").body()).contains("F. de Boer · applicatiebeheerder");
        assertThat(get(server.address() + "/app/gezinsplannen").statusCode()).isEqualTo(403);
    }

    @Test
    void ofSeveralRolesTheFirstOfTheConfigurationCounts() throws Exception {
        assertThat(login(person("zr-beheer", "zr-regie"))).endsWith("/app");
        assertThat(get(server.address() + "/app/gezinsplannen").body()).contains("F. de Boer · regisseur");
    }

    @Test
    void whatGoesToTheProviderIsAnAuthorizationCodeWithProofKeyStateAndNonce() throws Exception {
        String to = location(get(server.address() + "/app/oidc/start/gemeente"));
        Map<String, String> sent = Inlogdienst.fields(URI.create(to).getRawQuery());
        assertThat(sent)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile")
                .containsEntry("redirect_uri", server.address() + "/app/oidc/terug");
        // 128 bits in base64url are 22 characters
        assertThat(sent.get("state")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(sent.get("nonce")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(sent.get("code_challenge")).hasSize(43);
    }

    @Test
    void withoutARoleOrWithABsnForANameNobodyGetsIn() throws Exception {
        assertThat(login(person("iets-anders"))).endsWith("/app/inloggen?geenrol");
        assertThat(get(server.address() + "/app/inloggen?geenrol").body()).contains("Uw account heeft hier geen rol");
        assertThat(login(Map.of(
                        "preferred_username", "999990019", "realm_access", Map.of("roles", List.of("zr-beheer")))))
                .endsWith("?geenrol");
        assertThat(get(server.address() + "/app/berichten").statusCode()).isEqualTo(302);
    }

    @Test
    void aTokenForAnotherProgramOrOfAnotherLoginIsRefused() throws Exception {
        Map<String, Object> foreign = new java.util.HashMap<>(person("zr-beheer"));
        foreign.put("aud", "een-ander-programma");
        assertThat(login(foreign)).endsWith("/app/inloggen?oidc");
        Map<String, Object> replayed = new java.util.HashMap<>(person("zr-beheer"));
        replayed.put("nonce", "van-een-andere-keer");
        assertThat(login(replayed)).endsWith("/app/inloggen?oidc");
        Map<String, Object> old = new java.util.HashMap<>(person("zr-beheer"));
        old.put("exp", java.util.Date.from(java.time.Instant.now().minusSeconds(3600)));
        assertThat(login(old)).endsWith("/app/inloggen?oidc");
        assertThat(get(server.address() + "/app/berichten").statusCode()).isEqualTo(302);
    }

    @Test
    void localAccountsStayForEmergencies() {
        server.bean(Accounts.class)
                .save(new Gebruiker("nood", "Noodbeheer", Gebruikersrol.BEHEERDER, ""), "lang genoeg wachtwoord");
        Bezoeker visitor = new Bezoeker(server.address());
        assertThat(visitor.login("nood", "lang genoeg wachtwoord").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/app/berichten").body()).contains("Noodbeheer · applicatiebeheerder");
    }
}
