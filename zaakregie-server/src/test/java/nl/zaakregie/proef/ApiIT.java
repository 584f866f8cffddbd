// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.base;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.zaakregie.verzending.Proefontvanger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The JSON API: who may use it, what it says when something is wrong, and that its document is true. */
class ApiIT {
    private static Proefontvanger other;
    private static Partnerserver server;
    private static Aanroep api;

    @BeforeAll
    static void start() throws Exception {
        other = new Proefontvanger();
        server = new Stelsel()
                .set("variant", "3")
                .system("suite", "SUITE", base(other))
                .system("wmo", "WMOBACKO", base(other))
                .subscription("suite", "*", "Creeer zaak")
                .start();
        api = new Aanroep(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        other.close();
    }

    @Test
    void everyAddressIsInTheDocumentAndNothingElse() {
        Set<String> documented = new TreeSet<>();
        api.get("/openapi.json")
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> documented.add(
                                method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        Set<String> offered = new TreeSet<>();
        server.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(p -> p.startsWith("/api/v1"))
                        .map(p -> p.substring("/api/v1".length()).replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                        .forEach(p ->
                                mapping.getMethodsCondition().getMethods().forEach(m -> offered.add(m + " " + p))));
        assertThat(offered).isNotEmpty().isEqualTo(documented);
    }

    @Test
    void everyAnswerSaysWhichVersionOfTheApiItIs() {
        // NL API Design Rules: version-header
        assertThat(api.send("GET", "/bestemmingen", "").headers().firstValue("API-Version"))
                .contains("1.0.0");
        assertThat(api.send("GET", "/bestaatniet", "").headers().firstValue("API-Version"))
                .contains("1.0.0");
    }

    @Test
    void everythingThatIsWrongIsAProblemThatSaysWhatToDo() {
        problem(api.send("GET", "/bestaatniet", ""), 404, "openapi.json");
        problem(api.send("GET", "/bestemmingen/", ""), 404, "schuine streep");
        problem(api.send("DELETE", "/bestemmingen", ""), 404, "methode");
        problem(api.send("GET", "/afleveringen?aantal=0", ""), 400, "aantal");
        problem(api.send("GET", "/afleveringen?aantal=x", ""), 400, "aantal");
        problem(api.send("GET", "/afleveringen?toestand=weg", ""), 400, "afgeleverd");
        problem(api.send("GET", "/regiesysteem/overdrachten/x", ""), 404, "bestaat niet");
        problem(api.send("POST", "/abonnementenbeheer/abonnementen", "{"), 400, "openapi.json");
        problem(api.send("POST", "/abonnementenbeheer/abonnementen", "{\"afnemre\":\"suite\"}"), 400, "openapi.json");
        problem(api.send("POST", "/abonnementenbeheer/abonnementen", "{\"afnemer\":\"niemand\"}"), 400, "configuratie");
        problem(
                api.send(
                        "POST",
                        "/abonnementenbeheer/abonnementen",
                        "{\"afnemer\":\"suite\",\"gebeurtenissen\":[\"Sloop\"]}"),
                400,
                "Creeer zaak");
        problem(api.send("POST", "/regiesysteem/overdrachten", "{\"zaak\":\"x\"}"), 400, "zaakidentificatie");
        problem(api.send("POST", "/bestemmingen/nergens/_pauzeer", ""), 404, "bestemming");
        problem(api.send("POST", "/afleveringen/_herzend", "{}"), 400, "ids");
    }

    @Test
    void neverRepeatsABsnThatIsWrong() {
        HttpResponse<String> wrong =
                api.send("POST", "/abonnementenbeheer/abonnementen", "{\"afnemer\":\"suite\",\"bsn\":\"999990018\"}");
        problem(wrong, 400, "elfproef");
        assertThat(wrong.body()).doesNotContain("999990018");
    }

    @Test
    void aSubscriptionIsMadeSwitchedAndRemovedAndOneOfTheConfigurationIsNot() {
        JsonNode made = api.post(
                "/abonnementenbeheer/abonnementen",
                "{\"afnemer\":\"wmo\",\"zaaktypen\":[\"WMOHULP\"],\"gebeurtenissen\":[\"Update zaak\"],\"bsn\":\"999990019\"}");
        String one = "/abonnementenbeheer/abonnementen/" + made.get("id").asString();
        assertThat(made.get("alleenEenClient").asBoolean()).isTrue();
        assertThat(api.post(one + "/_zet-uit", "").get("actief").asBoolean()).isFalse();
        assertThat(api.post(one + "/_zet-aan", "").get("actief").asBoolean()).isTrue();
        assertThat(api.send("DELETE", one, "").statusCode()).isEqualTo(204);
        assertThat(api.send("GET", one, "").statusCode()).isEqualTo(404);
        problem(api.send("DELETE", "/abonnementenbeheer/abonnementen/configuratie-1", ""), 409, "configuratie");
    }

    @Test
    void tellsWhoWouldHearOfAnEventAndWhyOthersWouldNot() {
        JsonNode result =
                api.post("/abonnementenbeheer/_simuleer", "{\"gebeurtenis\":\"Update zaak\",\"zaaktype\":\"WMOHULP\"}");
        assertThat(result.get("resultaten").get(0).get("reden").asString())
                .isEqualTo("niet op deze gebeurtenis geabonneerd");
    }

    @Test
    void aHandOverIsPreparedSentAndFollowed() {
        JsonNode made = api.post(
                "/regiesysteem/overdrachten",
                "{\"zaak\":\"9999WMO2016000501\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"wmo\",\"meldingen\":[\"Graag snel\"]}");
        String one = "/regiesysteem/overdrachten/" + made.get("id").asString();
        assertThat(made.get("toestand").asString()).isEqualTo("klaar");
        problem(
                api.send(
                        "POST",
                        "/regiesysteem/overdrachten",
                        "{\"zaak\":\"9999WMO2016000501\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"wmo\"}"),
                409,
                "loopt al");
        api.post(one + "/_verstuur", "");
        await(() -> api.get(one).get("toestand").asString().equals("ontvangen"));
        problem(api.send("POST", one + "/_verstuur", ""), 409, "niet worden verstuurd");
        problem(api.send("POST", one + "/_herinner", ""), 409, "zonder antwoord");
        problem(api.send("POST", one + "/_vervolg", "{}"), 400, "vervolg");
        problem(api.send("POST", one + "/_vervolg", "{\"vervolg\":\"zelf\"}"), 409, "geen vervolg");
        await(() -> delivery().get("toestand").asString().equals("AFGELEVERD"));
        int before = other.offered().size();
        api.post("/afleveringen/_herzend", "{\"ids\":[" + delivery().get("id").asLong() + "]}");
        await(() -> other.offered().size() > before
                && delivery().get("toestand").asString().equals("AFGELEVERD"));
        assertThat(api.post("/bestemmingen/wmo/_pauzeer", "").get("gepauzeerd").asBoolean())
                .isTrue();
        assertThat(api.post("/bestemmingen/wmo/_hervat", "").get("gepauzeerd").asBoolean())
                .isFalse();
        assertThat(api.post("/bestemmingen/wmo/_speel-opnieuw-af", "{\"vanaf\":\"2026-01-01T00:00:00Z\"}")
                        .get("aantal")
                        .asInt())
                .isPositive();
    }

    private JsonNode delivery() {
        return api.get("/afleveringen?bestemming=wmo&zaak=9999WMO2016000501")
                .get("resultaten")
                .get(0);
    }

    @Test
    void aPageOfAnotherSiteGetsNothing() {
        problem(api.send("GET", "/bestemmingen", "", "Origin", "https://elders.example"), 403, "andere site");
        problem(api.send("GET", "/bestemmingen", "", "Sec-Fetch-Site", "cross-site"), 403, "andere site");
    }

    @Test
    void withAccountsOnlyTheyComeIn() {
        try (Partnerserver closed = new Stelsel()
                .system("suite", "SUITE")
                .set("beheer[0].gebruiker", "beheer")
                .set("beheer[0].wachtwoord", "goed")
                .set("beheer[1].gebruiker", "kijker")
                .set("beheer[1].wachtwoord", "ziet")
                .set("beheer[1].rechten", "regiesysteem:lezen,abonnementenbeheer:lezen")
                .set("beheer[2].gebruiker", "post")
                .set("beheer[2].wachtwoord", "kamer")
                .set("beheer[2].rechten", "verzending")
                .start()) {
            Aanroep guarded = new Aanroep(closed.address());
            HttpResponse<String> nothing = guarded.send("GET", "/bestemmingen", "");
            problem(nothing, 401, "beheeraccount");
            assertThat(nothing.headers().firstValue("WWW-Authenticate")).isPresent();
            problem(guarded.send("GET", "/bestemmingen", "", "Authorization", basic("beheer", "fout")), 401, "account");
            assertThat(guarded.send("GET", "/bestemmingen", "", "Authorization", basic("beheer", "goed"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(closed.get("/%61pi/v1/bestemmingen").statusCode())
                    .as("another spelling")
                    .isEqualTo(401);
            checkRights(guarded);
        }
    }

    private static void checkRights(Aanroep guarded) {
        String[] kijker = {"Authorization", basic("kijker", "ziet")};
        String[] post = {"Authorization", basic("post", "kamer")};
        allowed(guarded.send("GET", "/openapi.json", "", kijker));
        allowed(guarded.send("GET", "/regiesysteem/overdrachten", "", kijker));
        allowed(guarded.send("GET", "/abonnementenbeheer/abonnementen", "", kijker));
        problem(guarded.send("POST", "/regiesysteem/overdrachten", "{}", kijker), 403, "rechten");
        problem(guarded.send("DELETE", "/abonnementenbeheer/abonnementen/x", "", kijker), 403, "rechten");
        problem(guarded.send("GET", "/backoffice/overdrachtverzoeken", "", kijker), 403, "rechten");
        problem(guarded.send("GET", "/bestemmingen", "", kijker), 403, "rechten");
        problem(guarded.send("POST", "/%62estemmingen/suite/_pauzeer", "", kijker), 403, "rechten");
        allowed(guarded.send("GET", "/afleveringen", "", post));
        problem(guarded.send("POST", "/bestemmingen/suite/_pauzeer", "", post), 404, "nog niets verzonden");
        problem(guarded.send("GET", "/regiesysteem/overdrachten", "", post), 403, "rechten");
        // asks only: the body is wrong, the right is there
        problem(guarded.send("POST", "/abonnementenbeheer/_simuleer", "{", kijker), 400, "openapi.json");
    }

    private static void allowed(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void handOversComeInPartsTheNewestFirst() {
        for (int i = 1; i <= 5; i++) {
            api.post(
                    "/regiesysteem/overdrachten",
                    "{\"zaak\":\"9999DEEL%d\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"wmo\"}".formatted(i));
        }
        List<String> seen = new ArrayList<>();
        JsonNode part = api.get("/regiesysteem/overdrachten?aantal=2");
        while (true) {
            assertThat(part.get("resultaten").size()).isLessThanOrEqualTo(2);
            part.get("resultaten").forEach(o -> seen.add(o.get("zaak").asString()));
            if (part.get("volgende").isNull()) {
                break;
            }
            part = api.get("/regiesysteem/overdrachten?aantal=2&voor="
                    + part.get("volgende").asString());
        }
        assertThat(seen).containsSubsequence("9999DEEL5", "9999DEEL4", "9999DEEL3", "9999DEEL2", "9999DEEL1");
        assertThat(seen).doesNotHaveDuplicates();
        problem(api.send("GET", "/backoffice/overdrachtverzoeken?aantal=501", ""), 400, "aantal");
        problem(api.send("GET", "/regiesysteem/overdrachten?voor=x", ""), 404, "bestaat niet");
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static void problem(HttpResponse<String> response, int status, String says) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Aanroep.json(response, status).get("detail").asString()).contains(says);
    }
}
