// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The permission matrix: every page for every role, and what is not in the matrix is closed. */
class SchermrechtenIT {
    private static final List<String> ROLES =
            List.of("regisseur", "wijkteamlid", "backoffice", "kcc", "beheerder", "privacy");

    /** The matrix in words of its own, so that a slip in the program's table shows. */
    private static final Map<String, Set<String>> MATRIX = Map.ofEntries(
            Map.entry("GET /app/gezinsplannen", Set.of("regisseur", "wijkteamlid")),
            Map.entry("POST /app/gezinsplannen", Set.of("regisseur", "wijkteamlid")),
            Map.entry("GET /app/gezinsplannen/{identificatie}", Set.of("regisseur", "wijkteamlid")),
            Map.entry("GET /app/plancheck", Set.of("regisseur", "wijkteamlid", "backoffice", "kcc")),
            Map.entry("POST /app/plancheck", Set.of("regisseur", "wijkteamlid", "backoffice", "kcc")),
            Map.entry("GET /app/berichten", Set.of("beheerder", "privacy")),
            Map.entry("POST /app/berichten", Set.of("beheerder", "privacy")),
            Map.entry("GET /app/berichten/{id}", Set.of("beheerder", "privacy")),
            Map.entry("GET /app/gezondheid", Set.of("beheerder")),
            Map.entry("GET /app/mijn-werk", Set.of("regisseur", "wijkteamlid", "backoffice")),
            Map.entry("GET /app/meldingen", Set.of("regisseur", "wijkteamlid", "backoffice")),
            Map.entry("POST /app/meldingen", Set.of("regisseur", "wijkteamlid", "backoffice")),
            Map.entry("POST /app/meldingen/koppelen", Set.of("regisseur")),
            Map.entry("GET /app/overdrachten", Set.of("regisseur")),
            Map.entry("GET /app/overdrachten/nieuw", Set.of("regisseur")),
            Map.entry("POST /app/overdrachten", Set.of("regisseur")),
            Map.entry("GET /app/overdrachten/{overdracht}", Set.of("regisseur")),
            Map.entry("POST /app/overdrachten/{overdracht}", Set.of("regisseur")),
            Map.entry("GET /app/werkvoorraad", Set.of("wijkteamlid", "backoffice")),
            Map.entry("GET /app/werkvoorraad/{verzoek}", Set.of("backoffice")),
            Map.entry("POST /app/werkvoorraad/{verzoek}", Set.of("backoffice")),
            Map.entry("POST /app/werkvoorraad/{verzoek}/status", Set.of("backoffice")),
            Map.entry("GET /app/werkvoorraad/{verzoek}/documenten/{document}", Set.of("backoffice")));

    private static final Set<String> FOR_ALL = Set.of("GET /", "GET /app", "GET /app/inloggen");
    private static final Map<String, Bezoeker> VISITORS = new ConcurrentHashMap<>();

    static Stream<Arguments> pagesAndRoles() {
        List<Arguments> all = new ArrayList<>();
        new TreeSet<>(MATRIX.keySet())
                .forEach(page -> ROLES.forEach(role -> all.add(Arguments.of(
                        page, role, MATRIX.getOrDefault(page, Set.of()).contains(role)))));
        return all.stream();
    }

    private static int visit(Bezoeker visitor, String page) {
        String path = page.substring(page.indexOf(' ') + 1)
                .replace("{identificatie}", Schermserver.plan("99991001"))
                .replace("{overdracht}", Schermserver.overdracht("9999DLP000005"))
                .replace("{verzoek}", Schermserver.verzoek("9999DLP000001"))
                .replace("{document}", "9999DOC000007")
                .replace("{id}", Schermserver.message());
        HttpResponse<?> answer = page.startsWith("GET")
                ? visitor.get(path)
                : visitor.post(
                        path,
                        Map.of("zoek", "x", "actie", "herinner", "keuze", "niet", "zaak", Schermserver.withoutPlan()));
        boolean done = answer.headers()
                .firstValue("Location")
                .filter(to -> !to.contains("inloggen"))
                .isPresent();
        return done ? 200 : answer.statusCode();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pagesAndRoles")
    void aPageOpensForTheRolesOfTheMatrixOnly(String page, String role, boolean allowed) {
        assertThat(visit(VISITORS.computeIfAbsent(role, Bezoeker::demo), page)).isEqualTo(allowed ? 200 : 403);
    }

    @Test
    void nobodyGetsInWithoutLoggingIn() {
        for (String page : MATRIX.keySet()) {
            Bezoeker stranger = new Bezoeker(Schermserver.server().address());
            stranger.get("/app/inloggen");
            assertThat(visit(stranger, page)).as(page).isEqualTo(302);
        }
    }

    @Test
    void everyPageOfTheProgramIsInTheMatrix() {
        Set<String> served = new TreeSet<>();
        Schermserver.server().bean(DispatcherServlet.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().entrySet().stream())
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().equals("nl.zaakregie.scherm"))
                .map(java.util.Map.Entry::getKey)
                .forEach(info -> info.getPatternValues()
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> served.add(verb + " " + path))));
        Set<String> expected = new TreeSet<>(MATRIX.keySet());
        expected.addAll(FOR_ALL);
        assertThat(served).isEqualTo(expected);
    }

    @Test
    void whatIsNotAPageIsClosedForEveryRole() {
        for (String role : ROLES) {
            Bezoeker visitor = VISITORS.computeIfAbsent(role, Bezoeker::demo);
            assertThat(visitor.get("/app/iets-anders").statusCode()).as(role).isEqualTo(403);
            assertThat(visitor.get("/app/plancheck/").statusCode()).as(role).isEqualTo(403);
        }
    }

    @Test
    void aPlanOfAColleagueLooksLikeOneThatDoesNotExist() {
        Bezoeker regisseur = VISITORS.computeIfAbsent("regisseur", Bezoeker::demo);
        var other = regisseur.get("/app/gezinsplannen/" + Schermserver.plan("99991003"));
        var none = regisseur.get("/app/gezinsplannen/9999GZPNIET");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(none.statusCode()).isEqualTo(403);
        assertThat(other.body().replaceAll("bijgewerkt om [0-9:]+", ""))
                .isEqualTo(none.body().replaceAll("bijgewerkt om [0-9:]+", ""));
    }

    @Test
    void aWijkteamlidSeesTheDeelplannenOfTheirOwnOnly() {
        String plan = Schermserver.plan("99991001");
        String page = VISITORS.computeIfAbsent("wijkteamlid", Bezoeker::demo)
                .get("/app/gezinsplannen/" + plan)
                .body();
        String deelplannen = """
                select d.identificatie from zaak d join zaak_relatie r on r.zaak_id = d.id
                where r.andere_identificatie = ? and d.plansoort = 'DEELPLAN' and %s exists (
                    select 1 from zaak_rol w where w.zaak_id = d.id and w.soort = 'MDW' and w.sleutel = '99991101')""";
        List<String> others =
                Schermserver.server().jdbc().queryForList(deelplannen.formatted("not"), String.class, plan);
        List<String> own = Schermserver.server().jdbc().queryForList(deelplannen.formatted(""), String.class, plan);
        assertThat(others).isNotEmpty();
        assertThat(page).doesNotContain(others).contains("ziet u niet");
        own.forEach(id -> assertThat(page).contains(id));
        assertThat(VISITORS.computeIfAbsent("regisseur", Bezoeker::demo)
                        .get("/app/gezinsplannen/" + plan)
                        .body())
                .contains(others)
                .doesNotContain("ziet u niet");
    }

    @Test
    void aPrivacyOfficerSeesTheHeadOfAMessageAndNotItsContent() {
        String page = "/app/berichten/" + Schermserver.message();
        assertThat(VISITORS.computeIfAbsent("privacy", Bezoeker::demo).get(page).body())
                .contains("De inhoud is niet zichtbaar voor uw rol")
                .doesNotContain("zr-xml");
        assertThat(VISITORS.computeIfAbsent("beheerder", Bezoeker::demo)
                        .get(page)
                        .body())
                .contains("zr-xml", "ZKN:startdatum");
    }

    @Test
    void theMenuHasOnlyWhatTheRoleMayOpen() {
        assertThat(VISITORS.computeIfAbsent("kcc", Bezoeker::demo)
                        .get("/app/plancheck")
                        .body())
                .contains("href=\"/app/plancheck\"")
                .doesNotContain("href=\"/app/gezinsplannen\"", "href=\"/app/berichten\"");
    }
}
