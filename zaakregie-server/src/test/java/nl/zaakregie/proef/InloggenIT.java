// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zaakregie.gebruiker.Accounts;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.server.Gereedschap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logging in, and what a browser is told on the way. */
class InloggenIT {
    private static final String WACHTWOORD = "een lang genoeg wachtwoord";
    private static List<String> database;
    private static Partnerserver server;

    @BeforeAll
    static void start() {
        database = Proefserver.newDatabase();
        try (Gereedschap tools = Gereedschap.open(arguments())) {
            tools.accounts().save(new Gebruiker("fleur", "F. de Boer", Gebruikersrol.KCC, ""), WACHTWOORD);
        }
        server = Partnerserver.start(database.toArray(String[]::new));
    }

    private static String[] arguments() {
        List<String> all = new ArrayList<>(database);
        all.add("--zaakregie.data=" + System.getProperty("java.io.tmpdir") + "/zaakregie-gereedschap");
        return all.toArray(String[]::new);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static boolean letIn(HttpResponse<String> answer) {
        return !answer.headers().firstValue("Location").orElse("?fout").contains("fout");
    }

    private static HttpResponse<String> login(String naam, String wachtwoord) {
        return new Bezoeker(server.address()).login(naam, wachtwoord);
    }

    @Test
    void anAccountThatTheCommandMadeLogsIn() {
        Bezoeker visitor = new Bezoeker(server.address());
        assertThat(letIn(visitor.login("fleur", WACHTWOORD))).isTrue();
        assertThat(visitor.get("/app/plancheck").body()).contains("F. de Boer · klantcontactcentrum");
        assertThat(visitor.post("/app/uitloggen", Map.of()).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/app/plancheck").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyElseDoes() {
        assertThat(letIn(login("fleur", "een ander lang wachtwoord"))).isFalse();
        assertThat(letIn(login("", ""))).isFalse();
        assertThat(letIn(login("admin", "admin"))).isFalse();
        assertThat(letIn(login("demo-kcc", ""))).as("outside the demo").isFalse();
        assertThat(new Bezoeker(server.address()).get("/app/inloggen").body()).doesNotContain("demo-kcc");
        assertThat(letIn(login("fleur", WACHTWOORD))).isTrue();
    }

    @Test
    void fiveWrongPasswordsCloseAnAccount() {
        Accounts accounts = server.bean(Accounts.class);
        accounts.save(new Gebruiker("dicht", "D. Icht", Gebruikersrol.KCC, ""), WACHTWOORD);
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.authenticate("dicht", "niet dit wachtwoord")).isEmpty();
        }
        assertThat(accounts.authenticate("dicht", WACHTWOORD)).isEmpty();
        assertThat(server.jdbc()
                        .queryForObject(
                                "select geblokkeerd_tot > now() + interval '14 minutes' from account where naam = 'dicht'",
                                Boolean.class))
                .isTrue();
        server.jdbc().update("update account set geblokkeerd_tot = now() - interval '1 second' where naam = 'dicht'");
        assertThat(accounts.authenticate("dicht", WACHTWOORD)).isPresent();
    }

    @Test
    void aPasswordIsKeptAsArgon2idAndIsNotTooShort() {
        assertThat(server.jdbc().queryForObject("select wachtwoord from account where naam = 'fleur'", String.class))
                .startsWith("$argon2id$")
                .doesNotContain(WACHTWOORD);
        Gebruiker somebody = new Gebruiker("kort", "K. Ort", Gebruikersrol.KCC, "");
        assertThatThrownBy(() -> server.bean(Accounts.class).save(somebody, "kort"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 tekens");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Bezoeker visitor = new Bezoeker(server.address());
        visitor.login("fleur", WACHTWOORD);
        assertThat(visitor.postWithoutToken("/app/plancheck", Map.of("bsn", "999990019", "taak", "WMO"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBrowserIsToldToTrustNothingButThisProgram() {
        HttpResponse<String> page = new Bezoeker(server.address()).get("/app/inloggen");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "script-src");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict", "Path=/app");
        assertThat(page.body()).doesNotContain("<script", " style=", "javascript:", "http://", "https://");
    }

    @Test
    void soapHasNoSessionAndNoTokenAndNoneOfTheseHeaders() {
        var answer = server.send(
                "/soap/zaaksysteem/OntvangAsynchroon",
                Map.of("SOAPAction", nl.zaakregie.bericht.Service.CREEER_ZAAK.soapAction()),
                Proefserver.example("creeerZaak-gezinsplan-request-full.xml", "AAN"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map())
                .doesNotContainKeys("set-cookie", "content-security-policy", "x-frame-options", "cache-control");
    }
}
