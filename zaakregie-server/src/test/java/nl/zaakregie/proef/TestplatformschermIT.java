// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test platform in the screens, at work on the server that shows it. */
@Tag("scherm")
class TestplatformschermIT {
    private static final Pattern POLL = Pattern.compile("data-hx-get=\"([^\"]+)\"");

    private final List<String> started = new ArrayList<>();
    private Bezoeker beheerder;

    @BeforeEach
    void login() {
        beheerder = Bezoeker.demo("beheerder");
    }

    /** A run that was told to stop still counts until its step is over. */
    @AfterEach
    void stop() {
        started.forEach(run -> beheerder.post(run, Map.of("actie", "stop")));
        started.forEach(run ->
                Stelsel.await(() -> !POLL.matcher(beheerder.get(run).body()).find()));
    }

    private static Map<String, String> form(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(Map.of(
                "rol", "zaaksysteem",
                "set", "rzs",
                "product", "Zaakregie",
                "versie", "0.1.0",
                "wachttijd", "60",
                "url", Schermserver.server().address() + "/soap/zaaksysteem"));
        all.putAll(own);
        return all;
    }

    private String start(Map<String, String> own) {
        HttpResponse<String> answer = beheerder.post("/app/testplatform/nieuw", form(own));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String page = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        assertThat(page).startsWith("/app/testplatform/runs/");
        started.add(page);
        return page;
    }

    private String await(String page, String text) {
        Stelsel.await(page + " says " + text, () -> beheerder.get(page).body().contains(text));
        return beheerder.get(page).body();
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** What a system under test does of its own accord. */
    private static void send(String address, String action, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", action)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                        .join()
                        .statusCode())
                .isIn(200, 500);
    }

    /** The report is written just after the run says that it is over. */
    private String report(String page, String form) {
        Stelsel.await(() -> beheerder.get(page + "/verslag/" + form).statusCode() == 200);
        HttpResponse<String> answer = beheerder.get(page + "/verslag/" + form);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return answer.body();
    }

    @Test
    void anAdministratorTestsThisSystemAndReadsTheVerdictTheReportAndTheComparison() {
        assertThat(beheerder.get("/app/testplatform/nieuw?zelf=ja").body())
                .contains("/soap/zaaksysteem\"", "value=\"Zaakregie\"");
        String good = start(Map.of("scenarios", "ZKS-01, ZKS-05"));
        assertThat(await(good, "Geslaagd")).contains("2 van 2 scenario’s", "Zaakidentificaties uitgeven", "ok");
        // the platform expects numbers of another municipality, so a check finds a fault
        String wrong = start(Map.of("scenarios", "ZKS-01", "gemeentecode", "1234"));
        assertThat(await(wrong, "Niet geslaagd"))
                .contains("Verwacht", "1234...", "Gevonden", "9999ZR", "BR-01, ZDS 4.1.6", "Wie lost dit op");
        assertThat(report(good, "html")).contains("Alle verplichte stappen zijn geslaagd");
        assertThat(report(wrong, "json")).contains("\"geslaagd\" : false");
        assertThat(report(wrong, "junit.xml")).contains("<failure");
        assertThat(beheerder.get("/app/testplatform").body())
                .contains(good, wrong, "Niet geslaagd", "Twee runs vergelijken");
        assertThat(beheerder
                        .get("/app/testplatform/vergelijk?eerst=" + id(good) + "&daarna=" + id(wrong))
                        .body())
                .contains("Slechter", "Niet in de run", "ZKS-05.01");
        assertThat(Schermserver.server()
                        .jdbc()
                        .queryForList(
                                "select onderwerp from audit where actie = 'TESTRUN' and gebruiker = 'demo-beheerder'",
                                String.class))
                .contains("zaaksysteem van Zaakregie");
    }

    @Test
    void aRunThatWaitsSaysWhatToDoAndStopsWhenToldTo() {
        Map<String, String> consumer = Map.of("rol", "regiesysteem", "scenarios", "REG-01", "url", "");
        String page = start(consumer);
        String waiting = await(page, "Stuur naar");
        assertThat(waiting).contains("http://127.0.0.1:", "/run/" + id(page) + "/", "Wacht op uw systeem", "Ververs");
        Matcher poll = POLL.matcher(waiting);
        assertThat(poll.find()).isTrue();
        String asks = poll.group(1).replace("&amp;", "&");
        assertThat(beheerder.get(asks).statusCode()).isEqualTo(204);
        String second = start(consumer);
        assertThat(beheerder.post("/app/testplatform/nieuw", form(consumer)).body())
                .contains("Er lopen al 2 runs", "role=\"alert\"");
        for (String run : List.of(page, second)) {
            assertThat(beheerder.post(run, Map.of("actie", "stop")).statusCode())
                    .isEqualTo(302);
            assertThat(await(run, "Gestopt")).doesNotContain("data-hx-get", "<script");
        }
        assertThat(beheerder.get(asks).body())
                .contains("Gestopt", "id=\"stand\"", "hx-swap-oob")
                .doesNotContain("<html", "data-hx-get");
    }

    @Test
    void anAddressOutsideTheConfigurationIsRefusedAndNoPasswordComesBack() {
        for (String address : List.of(
                "http://127.0.0.1:1/soap",
                "http://169.254.169.254/latest",
                Schermserver.server().address() + "/soap/../actuator",
                Schermserver.server().address().replace("http://", "http://x@") + "/soap/zaaksysteem")) {
            HttpResponse<String> answer = beheerder.post(
                    "/app/testplatform/nieuw",
                    form(Map.of("url", address, "gebruiker", "jan", "wachtwoord", "geheim-van-jan")));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("staat niet in de configuratie", "href=\"#url\"", "aria-invalid=\"true\"")
                    .doesNotContain("geheim-van-jan");
        }
        assertThat(beheerder
                        .post("/app/testplatform/nieuw", form(Map.of("product", "")))
                        .body())
                .contains("href=\"#product\"", "Geef de naam van het product");
        assertThat(beheerder
                        .post("/app/testplatform/nieuw", form(Map.of("product", "999990019")))
                        .body())
                .contains("Schrijf hier geen BSN");
        assertThat(beheerder
                        .post("/app/testplatform/nieuw", form(Map.of("variabelen", "GEZ1")))
                        .body())
                .contains("href=\"#variabelen\"", "GEZ1 is niet van de vorm NAAM=WAARDE");
    }

    @Test
    void onlyARunThatGoesOnHasAScriptAndItIsOurs() {
        String run = start(Map.of("rol", "regiesysteem", "scenarios", "REG-01", "url", ""));
        HttpResponse<String> page = beheerder.get(run);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(page.body().split("<script", -1)).hasSize(2);
        assertThat(page.body())
                .contains("<script src=\"/app/stijl/htmx.org/dist/htmx.min.js\"", "\"allowEval\":false")
                .doesNotContain(" style=", "javascript:", " onclick");
        assertThat(beheerder.get("/app/stijl/htmx.org/dist/htmx.min.js").body()).contains("htmx");
        for (String other : List.of("/app/testplatform", "/app/berichten", "/app/gezondheid")) {
            HttpResponse<String> plain = beheerder.get(other);
            assertThat(plain.body()).as(other).doesNotContain("<script");
            assertThat(plain.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(other)
                    .doesNotContain("script-src");
        }
    }

    @Test
    void whatComesInIsJudgedWhileTheRunGoesOnWithItsPlaceInTheMessage() {
        String run = start(Map.of(
                "rol", "regiesysteem", "scenarios", "REG-01", "url", "", "variabelen", "EIGEN=9999ZAAK01\n\nX = y"));
        String waiting = await(run, "Stuur naar");
        assertThat(waiting).contains("EIGEN", "9999ZAAK01");
        Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/run/" + id(run) + "/VrijeBerichten")
                .matcher(waiting);
        assertThat(address.find()).isTrue();
        String wrong = Voorbeelden.text("genereerZaakIdentificatie-request-full.xml")
                .replaceFirst("</StUF:functie>", "</StUF:functie><StUF:onbekend>x</StUF:onbekend>");
        send(address.group(), Service.GENEREER_ZAAK_IDENTIFICATIE.soapAction(), wrong);
        assertThat(await(run, "Fout</span>"))
                .contains("XPath", "van het bericht", "Verzoek (", "onbekend", "Nu: creeerZaak");
    }
}
