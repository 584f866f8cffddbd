// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.zaakregie.verwerking.Auditlog;
import nl.zaakregie.zaak.Planafscherming;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the screens show of people, and that it is recorded that they did. */
@Tag("scherm")
class SchermprivacyIT {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private final JdbcTemplate jdbc = Schermserver.server().jdbc();

    private static Map<String, String> check(String bsn) {
        return Map.of("bsn", bsn, "taak", "WMO");
    }

    private static HttpResponse<String> plancheck(String bsn) {
        return Bezoeker.demo("kcc").post("/app/plancheck", check(bsn));
    }

    private long records() {
        return count("select count(*) from verwerking");
    }

    private long audits() {
        return count("select count(*) from audit");
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }

    @Test
    void noPageHasABsnInAnAddressOrTitleOrInFull() {
        List<HttpResponse<String>> pages = new ArrayList<>();
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        pages.add(regisseur.get("/app/gezinsplannen"));
        pages.add(regisseur.get("/app/gezinsplannen/" + Schermserver.plan("99991001")));
        for (String part : List.of("mensen", "documenten", "geschiedenis", "evaluatie")) {
            pages.add(regisseur.get("/app/gezinsplannen/" + Schermserver.plan("99991001") + "/" + part));
        }
        pages.add(regisseur.post("/app/gezinsplannen", Map.of("zoek", "Jansen")));
        List.of("/app/mijn-werk", "/app/meldingen", "/app/overdrachten", "/app/overdrachten/nieuw")
                .forEach(page -> pages.add(regisseur.get(page)));
        Bezoeker backoffice = Bezoeker.demo("backoffice");
        List.of(
                        "/app/mijn-werk",
                        "/app/meldingen",
                        "/app/werkvoorraad",
                        "/app/werkvoorraad/" + Schermserver.verzoek("9999DLP000001"))
                .forEach(page -> pages.add(backoffice.get(page)));
        Bezoeker beheerder = Bezoeker.demo("beheerder");
        pages.add(beheerder.get("/app/berichten?dagen=30"));
        pages.add(plancheck(Schermserver.client()));
        pages.add(plancheck(Schermserver.belanghebbende()));
        for (String id : jdbc.queryForList("select id::text from berichtenlog", String.class)) {
            pages.add(beheerder.get("/app/berichten/" + id));
            pages.add(beheerder.get("/app/berichten/" + id + "?deel=antwoord"));
        }
        List<String> bsns = Schermserver.bsns();
        assertThat(bsns).hasSizeGreaterThan(20);
        for (HttpResponse<String> page : pages) {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().toString()).doesNotContain(bsns);
            assertThat(page.body()).doesNotContain(bsns);
            assertThat(TITLE.matcher(page.body()).results().map(r -> r.group(1)))
                    .hasSize(1)
                    .allSatisfy(title -> assertThat(title).doesNotContain(bsns));
            assertThat(ADDRESS.matcher(page.body()).results().map(r -> r.group(1)))
                    .allSatisfy(address -> assertThat(address).doesNotContain(bsns));
        }
        assertThat(Schermserver.logged()).doesNotContain(bsns);
        assertThat(Schermserver.server().get("/actuator/prometheus").body()).doesNotContain(bsns);
    }

    // users.md 4.3 rules 4 and 12
    @Test
    void aBsnShowsInFullForOneViewAfterAClickThatIsRecorded() {
        String plan = Schermserver.plan("99991001");
        String verzoek = Schermserver.verzoek("9999DLP000001");
        assertFullOnce(Bezoeker.demo("regisseur"), "/app/gezinsplannen/" + plan + "/mensen", "", plan);
        assertFullOnce(Bezoeker.demo("backoffice"), "/app/werkvoorraad/" + verzoek, "/bsn", "9999DLP000001");
    }

    private void assertFullOnce(Bezoeker visitor, String page, String action, String zaak) {
        List<String> clients = jdbc.queryForList("""
                select r.sleutel from zaak z join zaak_rol r on r.zaak_id = z.id
                where z.identificatie = ? and r.rol = 'client' and r.soort = 'NPS'""", String.class, zaak);
        assertThat(clients).isNotEmpty();
        long before = count("select count(*) from audit where actie = 'BSN_GETOOND'");
        long records = records();
        assertThat(visitor.get(page).body()).contains("Toon BSN").doesNotContain(clients);
        long afterMasked = records();
        assertThat(visitor.post(page + action, Map.of()).body()).contains(clients);
        assertThat(count("select count(*) from audit where actie = 'BSN_GETOOND'"))
                .isEqualTo(before + 1);
        assertThat(records() - afterMasked)
                .as("one for the action and one for each person")
                .isGreaterThanOrEqualTo(1 + clients.size());
        assertThat(afterMasked).isGreaterThan(records);
        assertThat(visitor.get(page).body()).doesNotContain(clients);
    }

    // users.md 4.3 rule 9
    @Test
    void aShieldedPlanIsForWhoIsNamedInItAndAPlancheckTellsNothingOfIt() {
        String document = Schermserver.document("99991101");
        String plan = document.substring(0, document.indexOf('/'));
        String page = "/app/gezinsplannen/" + plan;
        Bezoeker carriesOut = Bezoeker.demo("wijkteamlid");
        assertThat(carriesOut.get(page).statusCode()).isEqualTo(200);
        String client = jdbc.queryForObject("""
                select r.sleutel from zaak z join zaak_rol r on r.zaak_id = z.id where z.identificatie = ?
                    and r.rol = 'client' and r.soort = 'NPS' and r.eind = '' order by 1 limit 1""", String.class, plan);
        Planafscherming shield = Schermserver.server().bean(Planafscherming.class);
        shield.set(plan, "MEDEWERKER", "proef");
        try {
            assertThat(carriesOut.get(page).statusCode()).isEqualTo(403);
            assertThat(carriesOut.get("/app/gezinsplannen").body()).doesNotContain(plan);
            assertThat(carriesOut.get("/app/mijn-werk").body()).doesNotContain(plan);
            assertThat(plancheck(client).body())
                    .contains("Neem contact op met het regieteam", "zr-answer")
                    .doesNotContain("Ja, er loopt", ">Regisseur<");
        } finally {
            shield.remove(plan);
        }
        assertThat(carriesOut.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void aRegisseurShieldsAPlanWithAReasonAndNoLonger() {
        String plan = Schermserver.plan("99991001");
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        String shield = "/app/gezinsplannen/" + plan + "/afscherming";
        String recorded = "select count(*) from audit where actie = 'AFSCHERMING' and reden = 'Geheim adres'";
        long before = count(recorded);
        regisseur.post(shield, Map.of("reden", "ZOMAAR"));
        assertThat(count("select count(*) from plan_afscherming")).isZero();
        regisseur.post(shield, Map.of("reden", "GEHEIM_ADRES"));
        assertThat(regisseur.get("/app/gezinsplannen/" + plan).body())
                .contains("Afgeschermd", "alleen voor wie een rol in het plan zelf heeft");
        assertThat(count(recorded)).isEqualTo(before + 1);
        regisseur.post(shield, Map.of("actie", "hef-op"));
        assertThat(count("select count(*) from plan_afscherming")).isZero();
    }

    @Test
    void theContentOfAMessageShowsNoNameOfAnyone() {
        List<String> names = jdbc.queryForList(
                "select distinct naam from zaak_rol where soort = 'NPS' and length(naam) > 3", String.class);
        assertThat(names).hasSizeGreaterThan(10);
        String page = Bezoeker.demo("beheerder")
                .get("/app/berichten/" + Schermserver.message())
                .body();
        assertThat(page.substring(page.indexOf("zr-xml"))).doesNotContain(names).contains("BSN, geldig", "naam, ");
    }

    @Test
    void aPlancheckSaysYesWithTheRegisseurAndNothingElse() {
        String page = plancheck(Schermserver.client()).body();
        assertThat(page)
                .contains("Ja, er loopt een gezinsplan")
                .contains("•••••" + Schermserver.client().substring(5));
        List<String> names =
                jdbc.queryForList("select distinct omschrijving from zaak where omschrijving <> ''", String.class);
        assertThat(page.substring(page.indexOf("<main"))).doesNotContain(names);
    }

    @Test
    void aPlancheckIsSilentAboutAPlanInWhichSomebodyIsOnlyBelanghebbende() {
        assertThat(plancheck(Schermserver.belanghebbende()).body()).contains("Nee, geen lopend gezinsplan gevonden");
    }

    @Test
    void aPlancheckWithoutTaskOrWithoutBsnIsNotDone() {
        Bezoeker kcc = Bezoeker.demo("kcc");
        long before = records();
        assertThat(kcc.post("/app/plancheck", Map.of("bsn", Schermserver.client()))
                        .body())
                .contains("Kies de taak", "Fout:")
                .doesNotContain("Ja, er loopt");
        assertThat(kcc.post("/app/plancheck", check("999990011")).body()).contains("Dit is geen BSN", "aria-invalid");
        assertThat(kcc.post(
                                "/app/plancheck",
                                Map.of("bsn", Schermserver.client(), "taak", "ANDERS", "anders", Schermserver.client()))
                        .body())
                .contains("Schrijf hier geen BSN");
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aViewOfAPlanMakesOneRecordForEachPersonBelowOneForTheAction() {
        String plan = Schermserver.plan("99991001");
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        long audits = audits();
        assertThat(regisseur.get("/app/gezinsplannen/" + plan).statusCode()).isEqualTo(200);
        assertThat(audits()).isEqualTo(audits + 1);
        Map<String, Object> audit = jdbc.queryForMap("select * from audit order by volgnummer desc limit 1");
        assertThat(audit)
                .containsEntry("gebruiker", "demo-regisseur")
                .containsEntry("actie", "GEZINSPLAN")
                .containsEntry("onderwerp", plan);
        List<Map<String, Object>> trace = jdbc.queryForList(
                "select * from verwerking where trace_id = ? order by parent_span_id nulls first",
                audit.get("trace_id"));
        List<String> persons = jdbc.queryForList("""
                select distinct r.sleutel from zaak p, zaak d, zaak_rol r
                where p.identificatie = ? and r.zaak_id = d.id and r.soort = 'NPS' and r.sleutel <> ''
                    and (d.id = p.id or d.id in (
                        select zaak_id from zaak_relatie where andere_identificatie = p.identificatie))
                    and r.rol in ('client', 'belanghebbende', 'initiator', 'uitvoerende')""", String.class, plan);
        assertThat(persons).hasSizeGreaterThan(1);
        assertThat(trace).hasSize(persons.size() + 1);
        assertThat(trace.getFirst().get("betrokkene")).isNull();
        byte[] parent = (byte[]) trace.getFirst().get("span_id");
        assertThat(trace.subList(1, trace.size())).allSatisfy(record -> {
            assertThat((byte[]) record.get("parent_span_id")).isEqualTo(parent);
            assertThat((String) record.get("betrokkene")).matches("[0-9a-f]{64}");
            assertThat(record.get("betrokkene_soort")).isEqualTo("BSN");
            assertThat((String) record.get("verwerkingsactiviteit")).startsWith("urn:");
        });
        assertThat(trace.subList(1, trace.size()).stream()
                        .map(r -> r.get("betrokkene"))
                        .distinct())
                .hasSize(persons.size());
        assertThat(HexFormat.of().formatHex((byte[]) trace.getFirst().get("trace_id")))
                .hasSize(32);
    }

    @Test
    void aRefusedPlanLeavesNoRecord() {
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        long before = records();
        regisseur.get("/app/gezinsplannen/" + Schermserver.plan("99991003"));
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        String plan = Schermserver.plan("99991001");
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        Bezoeker kcc = Bezoeker.demo("kcc");
        jdbc.execute("alter table verwerking rename to verwerking_weg");
        try {
            HttpResponse<String> page = regisseur.get("/app/gezinsplannen/" + plan);
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("De pagina kon niet worden gemaakt")
                    .doesNotContain("cliënt", "Exception");
            assertThat(kcc.post("/app/plancheck", check(Schermserver.client())).body())
                    .contains("Niet vast te stellen")
                    .doesNotContain("Ja, er loopt");
        } finally {
            jdbc.execute("alter table verwerking_weg rename to verwerking");
        }
    }

    @Test
    void theRecordsCanOnlyBeAddedTo() {
        plancheck(Schermserver.client());
        for (String table : List.of("audit", "verwerking")) {
            for (String change : List.of("delete from " + table, "truncate " + table)) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> jdbc.execute(change)))
                        .as(change)
                        .isNotNull();
            }
        }
    }

    @Test
    void theChainShowsWhichRecordWasChangedOrTakenOut() {
        Bezoeker kcc = Bezoeker.demo("kcc");
        for (int i = 0; i < 4; i++) {
            kcc.post("/app/plancheck", check(Schermserver.client()));
        }
        Auditlog log = Schermserver.server().bean(Auditlog.class);
        assertThat(log.verify().breuk()).isEmpty();
        assertThat(log.verify().records()).isEqualTo(audits()).isGreaterThan(3);
        long third = audits() - 1;
        jdbc.execute("alter table audit disable trigger audit_alleen_toevoegen");
        try {
            jdbc.update("update audit set gebruiker = gebruiker || 'x' where volgnummer = ?", third);
            assertThat(log.verify().breuk()).hasValue(third);
            jdbc.update("update audit set gebruiker = 'demo-kcc' where volgnummer = ?", third);
            assertThat(log.verify().breuk()).isEmpty();
            jdbc.execute("create table apart as select * from audit where volgnummer = " + third);
            jdbc.update("delete from audit where volgnummer = ?", third);
            assertThat(log.verify().breuk()).hasValue(third + 1);
            jdbc.execute("insert into audit select * from apart");
            assertThat(log.verify().breuk()).isEmpty();
        } finally {
            jdbc.execute("alter table audit enable trigger audit_alleen_toevoegen");
            jdbc.execute("drop table if exists apart");
        }
    }
}
