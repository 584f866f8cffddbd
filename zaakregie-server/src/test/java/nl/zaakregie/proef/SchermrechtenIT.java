// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The permission matrix: every page for every role, and what is not in the matrix is closed. */
@Tag("scherm")
class SchermrechtenIT {
    private static final List<String> ROLES =
            List.of("regisseur", "wijkteamlid", "backoffice", "kcc", "beheerder", "privacy", "teammanager", "tester");

    /** The matrix in words of its own, so that a slip in the program's table shows. */
    private static final Map<String, Set<String>> MATRIX = new TreeMap<>();

    static {
        for (String page : List.of("deelplan", "status", "document")) {
            matrix("regisseur", "GET /app/gezinsplannen/{identificatie}/" + page);
            matrix("regisseur", "POST /app/gezinsplannen/{identificatie}/" + page);
        }
        matrix("beheerder privacy", "POST /app/berichten/filters");
        matrix("beheerder privacy", "POST /app/berichten/filters/{filter}/verwijder");
        matrix("beheerder", "POST /app/berichten/{id}/inhoud");
        matrix("beheerder", "GET /app/berichten/{id}/foutrapport");
        matrix("beheerder", "GET /app/herverzending");
        matrix("beheerder", "POST /app/herverzending");
        matrix("beheerder", "POST /app/herverzending/vervallen");
        matrix("beheerder", "GET /app/herverzending/uitslag");
        matrix("beheerder", "GET /app/afleveringen");
        matrix("beheerder", "POST /app/afleveringen/pauze");
        matrix("beheerder", "POST /app/afleveringen/afspelen");
        matrix("beheerder privacy", "GET /app/abonnementen");
        matrix("beheerder", "POST /app/abonnementen");
        matrix("beheerder", "POST /app/abonnementen/{abonnement}/stand");
        matrix("beheerder", "POST /app/abonnementen/{abonnement}/verwijder");
        matrix("beheerder privacy", "GET /app/systemen");
        matrix("beheerder", "POST /app/systemen/test");
        matrix("beheerder privacy tester", "GET /app/zaaktypen");
        matrix("privacy", "GET /app/verwerkingen");
        matrix("privacy", "POST /app/verwerkingen");
        matrix("privacy", "POST /app/verwerkingen/keten");
        matrix("privacy", "GET /app/verwerkingen/wie");
        matrix("privacy", "POST /app/verwerkingen/wie");
        matrix("privacy", "GET /app/inzageverzoek");
        matrix("privacy", "POST /app/inzageverzoek");
        matrix("privacy", "GET /app/bewaartermijnen");
        matrix("regisseur", "POST /app/nieuw-gezinsplan");
        matrix("regisseur", "GET /app/nieuw-gezinsplan/{concept}/{stap}");
        matrix("regisseur", "POST /app/nieuw-gezinsplan/{concept}/{stap}");
        matrix("regisseur", "POST /app/nieuw-gezinsplan/{concept}/documenten");
        matrix("regisseur", "POST /app/nieuw-gezinsplan/{concept}");
        matrix("regisseur", "GET /app/gezinsplannen/{identificatie}/evaluatie");
        matrix("regisseur", "POST /app/gezinsplannen/{identificatie}/evaluatie");
        matrix("regisseur wijkteamlid", "GET /app/gezinsplannen");
        matrix("regisseur wijkteamlid", "POST /app/gezinsplannen");
        matrix("regisseur wijkteamlid", "GET /app/gezinsplannen/{identificatie}");
        matrix("regisseur wijkteamlid", "GET /app/gezinsplannen/{identificatie}/mensen");
        matrix("regisseur wijkteamlid", "POST /app/gezinsplannen/{identificatie}/mensen");
        matrix("regisseur", "POST /app/gezinsplannen/{identificatie}/afscherming");
        matrix("regisseur wijkteamlid", "GET /app/gezinsplannen/{identificatie}/geschiedenis");
        matrix("regisseur wijkteamlid", "GET /app/gezinsplannen/{identificatie}/documenten");
        matrix("regisseur wijkteamlid", "GET /app/gezinsplannen/{identificatie}/documenten/{zaak}/{document}");
        matrix("regisseur wijkteamlid teammanager", "GET /app/overzicht");
        matrix("regisseur wijkteamlid", "GET /app/overzicht/zaken");
        matrix("regisseur wijkteamlid backoffice kcc", "GET /app/plancheck");
        matrix("regisseur wijkteamlid backoffice kcc", "POST /app/plancheck");
        matrix("beheerder privacy", "GET /app/berichten");
        matrix("beheerder privacy", "POST /app/berichten");
        matrix("beheerder privacy", "GET /app/berichten/{id}");
        matrix("beheerder", "GET /app/gezondheid");
        for (String page : List.of("", "/nieuw", "/vergelijk", "/runs/{run}", "/runs/{run}/stand")) {
            matrix("beheerder tester", "GET /app/testplatform" + page);
        }
        matrix("beheerder tester", "GET /app/testplatform/runs/{run}/verslag/{vorm}");
        matrix("beheerder tester", "POST /app/testplatform/nieuw");
        matrix("beheerder tester", "POST /app/testplatform/runs/{run}");
        matrix("regisseur wijkteamlid backoffice", "GET /app/mijn-werk");
        matrix("regisseur wijkteamlid backoffice", "GET /app/meldingen");
        matrix("regisseur wijkteamlid backoffice", "POST /app/meldingen");
        matrix("regisseur", "POST /app/meldingen/koppelen");
        matrix("regisseur", "GET /app/overdrachten");
        matrix("regisseur", "GET /app/overdrachten/nieuw");
        matrix("regisseur", "POST /app/overdrachten");
        matrix("regisseur", "GET /app/overdrachten/{overdracht}");
        matrix("regisseur", "POST /app/overdrachten/{overdracht}");
        matrix("wijkteamlid backoffice", "GET /app/werkvoorraad");
        matrix("backoffice", "GET /app/werkvoorraad/{verzoek}");
        matrix("backoffice", "POST /app/werkvoorraad/{verzoek}");
        matrix("backoffice", "POST /app/werkvoorraad/{verzoek}/status");
        matrix("backoffice", "POST /app/werkvoorraad/{verzoek}/bsn");
        matrix("backoffice", "GET /app/werkvoorraad/{verzoek}/documenten/{document}");
    }

    private static void matrix(String roles, String page) {
        MATRIX.put(page, Set.of(roles.split(" ")));
    }

    private static final Set<String> FOR_ALL =
            Set.of("GET /", "GET /app", "GET /app/inloggen", "GET /app/stijl/thema.css");
    private static final Map<String, Bezoeker> VISITORS = new ConcurrentHashMap<>();

    static Stream<Arguments> pagesAndRoles() {
        List<Arguments> all = new ArrayList<>();
        new TreeSet<>(MATRIX.keySet())
                .forEach(page -> ROLES.forEach(role -> all.add(Arguments.of(
                        page, role, MATRIX.getOrDefault(page, Set.of()).contains(role)))));
        return all.stream();
    }

    /** What the page answers; 200 also for a form that went well and leads to another page of the program. */
    private static int visit(Bezoeker visitor, String role, String page) {
        String path = address(role, page.substring(page.indexOf(' ') + 1));
        HttpResponse<String> answer = page.startsWith("GET")
                ? visitor.get(path)
                : visitor.post(path, Map.of("zoek", "x", "actie", "herinner", "keuze", "niet", "zaak", zaak(path)));
        boolean done = answer.statusCode() == 302
                && !page.startsWith("GET")
                && !answer.headers().firstValue("Location").orElse("").contains("/app/inloggen");
        return done ? 200 : answer.statusCode();
    }

    private static String zaak(String path) {
        return path.startsWith("/app/gezinsplannen") ? Schermserver.plan("99991001") : Schermserver.withoutPlan();
    }

    private static String address(String role, String path) {
        if (path.contains("{zaak}/{document}")) {
            return "/app/gezinsplannen/"
                    + (role.equals("regisseur")
                            ? Schermserver.ownDocument("99991001")
                            : Schermserver.document("99991101"));
        }
        return path.replace("{concept}", path.contains("{concept}") ? Schermserver.concept() : "")
                .replace("{stap}", "clienten")
                .replace("{identificatie}", Schermserver.plan("99991001"))
                .replace("{overdracht}", Schermserver.overdracht("9999DLP000005"))
                .replace("{verzoek}", Schermserver.verzoek("9999DLP000001"))
                .replace("{document}", "9999DOC000007")
                .replace("{run}", "0a1b2c3d")
                .replace("{vorm}", "html")
                .replace("{id}", Schermserver.message())
                .replaceAll("\\{(filter|abonnement)}", "8a3f5b1e-0000-4000-8000-000000000000");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pagesAndRoles")
    void aPageOpensForTheRolesOfTheMatrixOnly(String page, String role, boolean allowed) {
        // an allowed page without its parameters may answer that there is no such thing
        assertThat(visit(VISITORS.computeIfAbsent(role, Bezoeker::demo), role, page))
                .isIn(allowed ? List.of(200, 404) : List.of(403));
    }

    @Test
    void nobodyGetsInWithoutLoggingIn() {
        for (String page : MATRIX.keySet()) {
            Bezoeker stranger = new Bezoeker(Schermserver.server().address());
            stranger.get("/app/inloggen");
            assertThat(visit(stranger, "", page)).as(page).isEqualTo(302);
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
