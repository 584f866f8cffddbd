// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.abonnement.Abonnementenbeheer;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.verzending.Proefontvanger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator does about messages that do not arrive, with a real system at the other end. */
class BeheerschermIT {
    private static final Pattern NUMBER = Pattern.compile("<StUF:referentienummer>([^<]+)");

    private static Proefontvanger suite;
    private static Partnerserver server;
    private static JdbcTemplate jdbc;
    private Bezoeker beheerder;

    @BeforeAll
    static void start() throws IOException {
        suite = new Proefontvanger();
        server = Partnerserver.start(
                "--zaakregie.scherm.demo=true",
                "--zaakregie.testplatform.aan=true",
                "--zaakregie.systemen[0].naam=suite",
                "--zaakregie.systemen[0].applicatie=SUITE",
                "--zaakregie.systemen[0].endpoints.VerwerkSynchroonVrijBericht=" + suite.address(),
                "--zaakregie.systemen[0].endpoints.VrijeBerichten=" + suite.address(),
                "--zaakregie.systemen[0].endpoints.OntvangAsynchroon=" + suite.address(),
                "--zaakregie.abonnementen[0].afnemer=suite",
                "--zaakregie.verzending.maximale-duur=0s",
                "--zaakregie.verzending.eerste-herhaling=50ms");
        jdbc = server.jdbc();
    }

    @AfterAll
    static void stop() {
        server.close();
        suite.close();
    }

    @BeforeEach
    void login() {
        jdbc.update("delete from uitgaand_bericht");
        suite.forget();
        suite.behave(offer -> 200);
        beheerder = new Bezoeker(server.address());
        assertThat(beheerder.login("demo-beheerder", "").statusCode()).isEqualTo(302);
    }

    private static String happen() {
        String zaak = "9999GZP" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        server.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> server.bean(Abonnementenbeheer.class)
                        .notify(
                                new Zaaknotificatie(
                                        zaak,
                                        Gebeurtenis.UPDATE_ZAAK,
                                        new Zaaknotificatie.Soort("B1026", "Gezinsplan"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        List.of()),
                                true));
        return zaak;
    }

    private static String refused(String code, String plek, String state) {
        suite.behave(offer -> offer.fault(code, plek));
        String zaak = happen();
        await(zaak, state);
        return zaak;
    }

    private static void await(String zaak, String state) {
        Stelsel.await(
                zaak + " is " + state,
                () -> !jdbc.queryForList(
                                "select 1 from uitgaand_bericht where zaakidentificatie = ? and toestand = ?",
                                zaak,
                                state)
                        .isEmpty());
    }

    private static String id(String zaak) {
        return String.valueOf(
                jdbc.queryForObject("select id from uitgaand_bericht where zaakidentificatie = ?", Long.class, zaak));
    }

    private static String number(String body) {
        Matcher found = NUMBER.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String logged(String zaak) {
        return jdbc.queryForObject(
                "select id::text from berichtenlog where zaakidentificatie = ? and richting = 'UIT' order by tijdstip limit 1",
                String.class,
                zaak);
    }

    @Test
    void aBrowserFollowsWhatIsOfferedAgain(@TempDir Path folder) throws IOException, InterruptedException {
        refused("StUF046", "server", "OPGEGEVEN");
        suite.behave(offer -> 200);
        SchermbrowserIT.walk("herverzending", server.address(), Map.of(), folder);
    }

    // R-070, T-76
    @Test
    void afterAServerFaultTheSameMessageIsOfferedAgain() {
        String zaak = refused("StUF046", "server", "OPGEGEVEN");
        String first = suite.offered().getLast();
        assertThat(beheerder.get("/app/berichten").body())
                .contains("Bied het bericht opnieuw aan", "fout bij de ontvanger", "StUF046");
        assertThat(beheerder
                        .get("/app/herverzending?bestemming=suite&foutcode=StUF046")
                        .body())
                .contains(zaak, "Hetzelfde bericht opnieuw");
        suite.behave(offer -> 200);
        var answer = beheerder.post("/app/herverzending", Map.of("ids", id(zaak)));
        assertThat(answer.statusCode()).isEqualTo(302);
        await(zaak, "AFGELEVERD");
        assertThat(suite.offered().getLast()).isEqualTo(first);
        assertThat(beheerder.get("/app/herverzending/uitslag?ids=" + id(zaak)).body())
                .contains("1 van 1 afgeleverd");
    }

    // R-070, T-77
    @Test
    void afterAClientFaultANewMessageTakesItsPlace() {
        String zaak = refused("StUF058", "client", "GEWEIGERD");
        String first = suite.offered().getLast();
        String page = beheerder.get("/app/berichten/" + logged(zaak)).body();
        assertThat(page)
                .contains("Nieuw bericht maken", "Uit: hetzelfde bericht geeft zeker dezelfde fout")
                .contains("name=\"ids\" value=\"" + id(zaak) + "\"");
        suite.behave(offer -> 200);
        beheerder.post("/app/herverzending", Map.of("ids", id(zaak)));
        await(zaak, "AFGELEVERD");
        String second = suite.offered().getLast();
        assertThat(number(second)).isNotEqualTo(number(first));
        assertThat(second.replaceFirst("<StUF:referentienummer>[^<]*", "")
                        .replaceFirst("<StUF:tijdstipBericht>[^<]*", ""))
                .isEqualTo(first.replaceFirst("<StUF:referentienummer>[^<]*", "")
                        .replaceFirst("<StUF:tijdstipBericht>[^<]*", ""));
        assertThat(beheerder.get("/app/berichten/" + logged(zaak)).body()).contains("4 Stand nu", "afgeleverd");
    }

    @Test
    void theOutcomeFollowsAMessageUntilItArrived() {
        String zaak = refused("StUF046", "server", "OPGEGEVEN");
        beheerder.post("/app/afleveringen/pauze", Map.of("bestemming", "suite", "stand", "aan"));
        suite.behave(offer -> 200);
        beheerder.post("/app/herverzending", Map.of("ids", id(zaak)));
        String outcome = "/app/herverzending/uitslag?ids=" + id(zaak);
        assertThat(beheerder.get(outcome).body())
                .contains("1 onderweg", "Ververs", "data-hx-get=\"" + outcome + "\"", "htmx.min.js");
        assertThat(beheerder
                        .get(outcome)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'");
        beheerder.post("/app/afleveringen/pauze", Map.of("bestemming", "suite", "stand", "uit"));
        await(zaak, "AFGELEVERD");
        assertThat(beheerder.part(outcome).body())
                .contains("1 van 1 afgeleverd", "id=\"uitslag\"")
                .doesNotContain("data-hx-get", "<html");
        assertThat(beheerder.get(outcome).body()).doesNotContain("<script");
    }

    @Test
    void whoFollowsAndIsLoggedOutGetsThePageAnew() {
        var answer = new Bezoeker(server.address()).part("/app/herverzending/uitslag?ids=1");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
    }

    private String run(Map<String, String> own) {
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "set",
                "rzs",
                "product",
                "Zaakregie",
                "wachttijd",
                "60",
                "zender",
                ":SUITE",
                "url",
                server.address() + "/soap/zaaksysteem"));
        form.putAll(own);
        String run = beheerder
                .post("/app/testplatform/nieuw", form)
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(run).contains("/app/testplatform/runs/");
        return run.substring(run.indexOf("/app/"));
    }

    private String await(String page, java.util.function.Predicate<String> shown) {
        Stelsel.await(page, () -> shown.test(beheerder.get(page).body()));
        return beheerder.get(page).body();
    }

    @Test
    void aTesterTellsWhatTheSystemShowsAndTheVerdictFollows() {
        String run = run(
                Map.of("rol", "regiesysteem", "scenarios", "REG-12", "url", server.address() + "/soap/regiesysteem"));
        String page = await(run, body -> body.contains("Te beoordelen") && body.contains("Verslag (HTML)"));
        assertThat(page).contains("Ziet u in uw systeem de melding over een nieuwe zaak?", "5 te beoordelen");
        for (String step : List.of("01", "03", "05", "07", "09")) {
            beheerder.post(run, Map.of("actie", "beoordeel", "stap", "REG-12." + step, "antwoord", "ja"));
        }
        assertThat(beheerder.get(run).body())
                .contains("Geslaagd")
                .doesNotContain("Ziet u in uw systeem de melding over");
        assertThat(beheerder.get(run + "/verslag/json").body()).contains("\"geslaagd\" : true");
        beheerder.post(run, Map.of("actie", "beoordeel", "stap", "REG-12.03", "antwoord", "nee"));
        assertThat(beheerder.get(run).body()).contains("Niet geslaagd");
    }

    @Test
    void aConditionalRunStaysAtAStepThatFailedUntilItIsToldWhatToDo() {
        String run = run(
                Map.of("rol", "zaaksysteem", "scenarios", "ZKS-01", "voorwaardelijk", "ja", "gemeentecode", "1234"));
        assertThat(await(run, body -> body.contains("Stap ZKS-01.01 is niet goed")))
                .contains(
                        "Doe deze stap nog eens",
                        "0 van 18 stappen",
                        "Een zaakidentificatie begint met de gemeentecode.");
        beheerder.post(run, Map.of("actie", "besluit", "antwoord", "nee"));
        await(run, body -> body.contains("Stap ZKS-01.03 is niet goed"));
        beheerder.post(run, Map.of("actie", "stop"));
        await(run, body -> body.contains("Gestopt"));
    }

    @Test
    void whatArrivedIsNotOfferedAgain() {
        String zaak = happen();
        await(zaak, "AFGELEVERD");
        int before = suite.offered().size();
        assertThat(beheerder.get("/app/herverzending?ids=" + id(zaak)).body())
                .contains("0 van 1 kunnen opnieuw", "De ontvanger heeft dit bericht al");
        beheerder.post("/app/herverzending", Map.of("ids", id(zaak)));
        Stelsel.pause(300);
        assertThat(suite.offered()).hasSize(before);
    }

    @Test
    void whoOfferedAMessageAgainIsInTheAuditLog() {
        String zaak = refused("StUF046", "server", "OPGEGEVEN");
        suite.behave(offer -> 200);
        beheerder.post("/app/herverzending", Map.of("ids", id(zaak)));
        assertThat(jdbc.queryForMap("select * from audit order by volgnummer desc limit 1"))
                .containsEntry("gebruiker", "demo-beheerder")
                .containsEntry("actie", "HERVERZENDING")
                .containsEntry("onderwerp", "uitgaand " + id(zaak));
    }

    @Test
    void aPausedDestinationGetsNothingUntilItIsResumed() {
        await(happen(), "AFGELEVERD");
        int before = suite.offered().size();
        assertThat(beheerder
                        .post("/app/afleveringen/pauze", Map.of("bestemming", "suite", "stand", "aan"))
                        .statusCode())
                .isEqualTo(302);
        String zaak = happen();
        Stelsel.pause(600);
        assertThat(suite.offered()).hasSize(before);
        assertThat(beheerder.get("/app/afleveringen").body()).contains("Gepauzeerd", "Staat klaar", zaak);
        beheerder.post("/app/afleveringen/pauze", Map.of("bestemming", "suite", "stand", "uit"));
        await(zaak, "AFGELEVERD");
    }

    @Test
    void aReplayIsCountedFirstAndDoneOnlyWhenConfirmed() {
        String since = LocalDateTime.now(nl.zaakregie.stuf.Tijdstip.ZONE)
                .minusMinutes(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        String zaak = happen();
        await(zaak, "AFGELEVERD");
        int before = suite.offered().size();
        assertThat(beheerder
                        .post("/app/afleveringen/afspelen", Map.of("bestemming", "suite", "vanaf", since))
                        .body())
                .contains("1 berichten gaan opnieuw naar suite", "Bevestig en speel af");
        assertThat(suite.offered()).hasSize(before);
        assertThat(beheerder
                        .post(
                                "/app/afleveringen/afspelen",
                                Map.of("bestemming", "suite", "vanaf", since, "bevestigd", "true"))
                        .body())
                .contains("1 opnieuw klaargezet");
        Stelsel.await(() -> suite.offered().size() == before + 1);
    }

    @Test
    void theSimulationSaysWhoWouldHearAndWhyOthersWouldNot() {
        beheerder.post(
                "/app/abonnementen",
                Map.of("afnemer", "backoffice", "gebeurtenis", "Creeer zaak", "kanaal", "notificeerOverZaak"));
        String page = beheerder
                .get("/app/abonnementen?gebeurtenis=Update+zaak&zaaktype=B1026&systeem=suite")
                .body();
        assertThat(page)
                .contains("0 ontvangers", "veroorzaakte de gebeurtenis zelf", "niet op deze gebeurtenis geabonneerd");
        assertThat(beheerder
                        .get("/app/abonnementen?gebeurtenis=Creeer+zaak&zaaktype=B1026&systeem=regiesysteem")
                        .body())
                .contains("2 ontvangers");
    }

    @Test
    void theTestOfAConnectionSaysAtWhichStepItEnds() {
        String good = beheerder
                .post("/app/systemen/test", Map.of("systeem", "zaaksysteem", "portsoort", "OntvangAsynchroon"))
                .body();
        assertThat(good).contains("er is een WSDL", "geen TLS", "Bereikbaar, let op");
        assertThat(beheerder
                        .post("/app/systemen/test", Map.of("systeem", "elders", "portsoort", "OntvangAsynchroon"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFilterIsKeptForWhoMadeItAndNeverWithANumberOfAPerson() {
        assertThat(beheerder
                        .post("/app/berichten/filters", Map.of("naam", "mijn suite", "zoek", "suite", "dagen", "7"))
                        .body())
                .contains("mijn suite");
        assertThat(beheerder
                        .post("/app/berichten/filters", Map.of("naam", "fout", "zoek", "999990019"))
                        .body())
                .contains("Een nummer van een persoon wordt niet bewaard");
        Bezoeker privacy = new Bezoeker(server.address());
        privacy.login("demo-privacy", "");
        assertThat(privacy.get("/app/berichten").body()).doesNotContain("mijn suite");
    }
}
