// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.proef.Proefprovider;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Verslagmap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The site as a browser without script sees it. */
@Timeout(60)
class TestsiteTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private Ontvangstpunt punt;
    private Testsite site;

    @BeforeEach
    void start(@TempDir Path map) throws IOException {
        punt = Ontvangstpunt.loopback();
        site = new Testsite(0, punt, new Verslagmap(map));
    }

    @AfterEach
    void stop() {
        site.close();
        punt.close();
    }

    @Test
    void aRunIsStartedFollowedReportedAndCompared() throws Exception {
        try (Proefprovider system = new Proefprovider()) {
            String first = start(Map.of("url", system.adres().toString(), "scenarios", "ZKS-01, ZKS-02"));
            String second = start(Map.of("url", system.adres().toString(), "scenarios", "ZKS-01"));
            awaitEnd(first);
            awaitEnd(second);
            assertThat(get(first).body())
                    .contains("Afgerond", "ZKS-02.05", "verslag.html")
                    .doesNotContain("<noscript>");
            assertThat(get(first + "/verslag.html").body()).contains("Alle verplichte stappen zijn geslaagd");
            String home = get("/").body();
            String name = "zaaksysteem-rzs-" + first.replace("/runs/", "");
            assertThat(home).contains(name + ".html", name + ".json", name + ".junit.xml", "Vergelijk twee runs");
            assertThat(get("/verslagen/" + name + ".html").statusCode()).isEqualTo(200);
            String compared = get("/vergelijk?eerst=" + name + "&daarna=zaaksysteem-rzs-"
                            + second.replace("/runs/", ""))
                    .body();
            assertThat(compared).contains("ZKS-02.01", "niet in de run").doesNotContain("ZKS-01.01");
        }
    }

    @Test
    void aConsumerIsToldWhatToDoAndWhereToSendIt() throws Exception {
        String run = start(Map.of("rol", "regiesysteem", "scenarios", "REG-01"));
        String page = awaitText(run, "Stuur naar");
        assertThat(page)
                .contains("Nu, REG-01.01: genereerZaakIdentificatie", punt.adres() + run.replace("/runs/", "/run/"));
        assertThat(page).contains("<noscript><meta http-equiv=\"refresh\"", "/volg.js");
        assertThat(get(run + "/stand?gezien=").body()).contains("\"voorbij\":false", "Stuur naar");
        post(run + "/stop", "");
        awaitEnd(run);
        assertThat(get(run).body()).contains("Gestopt");
    }

    @Test
    void whatIsWrongWithTheFormIsSaidAndWhatWasTypedStays() throws Exception {
        HttpResponse<String> answer = post("/runs", form(Map.of("url", "geen adres", "product", "<b>X</b>")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("geen adres is geen adres zoals", "role=\"alert\"", "&lt;b&gt;X&lt;/b&gt;")
                .doesNotContain("<b>X</b>");
    }

    @Test
    void otherSitesCannotMakeABrowserStartARun() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(address("/runs"))
                .header("Origin", "https://elders.voorbeeld.nl")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of())))
                .build();
        assertThat(http.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(get("/").body()).doesNotContain("Runs sinds de start");
    }

    @Test
    void reportsOutsideTheFolderAreNotThere() throws Exception {
        assertThat(get("/verslagen/..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(404);
        assertThat(get("/runs/niets").statusCode()).isEqualTo(404);
    }

    private URI address(String path) {
        return URI.create(site.adres() + path.substring(1));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> own) {
        Map<String, String> all = new java.util.TreeMap<>(
                Map.of("set", "rzs", "rol", "zaaksysteem", "product", "Proef", "versie", "1", "wachttijd", "30"));
        all.putAll(own);
        return all.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String start(Map<String, String> own) throws Exception {
        HttpResponse<String> answer = post("/runs", form(own));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Waits until the run is over and its report is in the folder. */
    private void awaitEnd(String run) throws Exception {
        awaitText(run, "verslag.html");
        awaitText("/", run.replace("/runs/", "") + ".html");
    }

    private String awaitText(String path, String text) throws Exception {
        while (true) {
            String page = get(path).body();
            if (page.contains(text)) {
                return page;
            }
            Thread.sleep(50);
        }
    }
}
