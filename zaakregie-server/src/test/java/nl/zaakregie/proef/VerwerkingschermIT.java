// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.zaakregie.verwerking.Auditlog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a privacy officer sees: the chain with its end, one line per person, who did it only with a reason, and the export. */
@Tag("scherm")
class VerwerkingschermIT {
    private final JdbcTemplate jdbc = Schermserver.server().jdbc();
    private final Bezoeker privacy = Bezoeker.demo("privacy");

    private static void look() {
        assertThat(Bezoeker.demo("kcc")
                        .post("/app/plancheck", Map.of("bsn", Schermserver.client(), "taak", "WMO"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void cuttingTheNewestRecordsOffShows() {
        look();
        look();
        Auditlog log = Schermserver.server().bean(Auditlog.class);
        assertThat(log.verify().isGoed()).isTrue();
        jdbc.execute("alter table audit disable trigger audit_alleen_toevoegen");
        jdbc.execute("create table apart as select * from audit order by volgnummer desc limit 1");
        jdbc.execute("create table apart_kop as select * from audit_kop");
        try {
            jdbc.update("delete from audit where volgnummer = (select volgnummer from apart)");
            Auditlog.Uitslag cut = log.verify();
            assertThat(cut.breuk()).isEmpty();
            assertThat(cut.einde()).isEqualTo("de nieuwste 1 records zijn weg");
            jdbc.update("update audit_kop set (volgnummer, hash) ="
                    + " (select volgnummer, hash from audit order by volgnummer desc limit 1)");
            assertThat(log.verify().einde()).isEqualTo("het zegel van de kop past niet");
            assertThat(privacy.post("/app/verwerkingen/keten", Map.of()).statusCode())
                    .isEqualTo(302);
            jdbc.update("delete from audit_kop");
            assertThat(log.verify().einde()).isEqualTo("de kop van de keten ontbreekt");
        } finally {
            jdbc.update("delete from audit_kop");
            jdbc.execute("insert into audit_kop select * from apart_kop");
            jdbc.execute("insert into audit select * from apart on conflict do nothing");
            jdbc.execute("alter table audit enable trigger audit_alleen_toevoegen");
            jdbc.execute("drop table apart");
            jdbc.execute("drop table apart_kop");
        }
        assertThat(log.verify().isGoed()).isTrue();
    }

    @Test
    void anOlderHeadThatIsPutBackShowsToo() {
        look();
        Auditlog log = Schermserver.server().bean(Auditlog.class);
        jdbc.execute("create table oud_kop as select * from audit_kop");
        look();
        jdbc.execute("create table nieuw_kop as select * from audit_kop");
        jdbc.execute("alter table audit disable trigger audit_alleen_toevoegen");
        jdbc.execute(
                "create table oud_apart as select * from audit where volgnummer > (select volgnummer from oud_kop)");
        try {
            jdbc.execute("delete from audit where volgnummer > (select volgnummer from oud_kop)");
            jdbc.execute("delete from audit_kop");
            jdbc.execute("insert into audit_kop select * from oud_kop");
            assertThat(log.verify().einde()).startsWith("er waren al ");
        } finally {
            jdbc.execute("delete from audit_kop");
            jdbc.execute("insert into audit_kop select * from nieuw_kop");
            jdbc.execute("insert into audit select * from oud_apart on conflict do nothing");
            jdbc.execute("alter table audit enable trigger audit_alleen_toevoegen");
            jdbc.execute("drop table oud_kop");
            jdbc.execute("drop table nieuw_kop");
            jdbc.execute("drop table oud_apart");
        }
    }

    @Test
    void theListOfAPersonHasNoEmployeeAndNoBsn() {
        look();
        HttpResponse<String> page = privacy.post("/app/verwerkingen", Map.of("bsn", Schermserver.client()));
        assertThat(page.body())
                .contains("Plancheck", "•••••" + Schermserver.client().substring(5), "Toon wie")
                .doesNotContain("demo-kcc", "S. Mulder", Schermserver.client());
        assertThat(page.body().substring(0, page.body().indexOf("Acties"))).contains("Log ongewijzigd");
    }

    @Test
    void whoDidItShowsOnlyWithAReasonThatIsRecorded() {
        look();
        String trace = jdbc.queryForObject(
                "select encode(trace_id, 'hex') from audit where actie = 'PLANCHECK' order by volgnummer desc limit 1",
                String.class);
        assertThat(privacy.get("/app/verwerkingen/wie?trace=" + trace).body())
                .contains("Waarom wilt u dit weten?")
                .doesNotContain("demo-kcc");
        assertThat(privacy.post("/app/verwerkingen/wie", Map.of("trace", trace, "reden", "zomaar"))
                        .body())
                .contains("aria-invalid")
                .doesNotContain("demo-kcc");
        assertThat(privacy.post(
                                "/app/verwerkingen/wie",
                                Map.of("trace", trace, "reden", "klacht K-2026-12 over inzage"))
                        .body())
                .contains("demo-kcc");
        assertThat(jdbc.queryForMap("select * from audit order by volgnummer desc limit 1"))
                .containsEntry("gebruiker", "demo-privacy")
                .containsEntry("actie", "AUDIT")
                .containsEntry("onderwerp", trace)
                .containsEntry("reden", "klacht K-2026-12 over inzage");
    }

    @Test
    void theExportOfAPersonHasTheirZakenAndNothingOfOthers() {
        look();
        HttpResponse<String> file =
                privacy.post("/app/inzageverzoek", Map.of("bsn", Schermserver.client(), "kenmerk", "IV-2026-031"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"inzage-IV-2026-031.csv\"");
        List<String> own = jdbc.queryForList(
                "select distinct z.identificatie from zaak z join zaak_rol r on r.zaak_id = z.id"
                        + " where r.sleutel = ? and r.rol = 'client'",
                String.class,
                Schermserver.client());
        assertThat(file.body())
                .contains(own)
                .contains("Plancheck")
                .doesNotContain(Schermserver.bsns())
                .doesNotContain("demo-");
        assertThat(privacy.post(
                                "/app/inzageverzoek",
                                Map.of("bsn", Schermserver.belanghebbende(), "kenmerk", "IV-2026-032", "vorm", "json"))
                        .body())
                .contains("\"zaken\" : [ ]");
        assertThat(jdbc.queryForMap("select * from audit order by volgnummer desc limit 1"))
                .containsEntry("actie", "INZAGEVERZOEK")
                .containsEntry("onderwerp", "IV-2026-032");
    }

    @Test
    void aMessageIsUnmaskedForOneViewWithAReasonAndARecordForEachPerson() {
        Bezoeker beheerder = Bezoeker.demo("beheerder");
        String page = "/app/berichten/" + Schermserver.message();
        assertThat(beheerder.post(page + "/inhoud", Map.of("reden", "kort")).body())
                .contains("Schrijf op waarvoor")
                .doesNotContain(Schermserver.bsns());
        Long before = jdbc.queryForObject("select count(*) from verwerking where betrokkene is not null", Long.class);
        String open = beheerder
                .post(page + "/inhoud", Map.of("reden", "storing 12: verkeerde geboortedatum"))
                .body();
        List<String> shown = Schermserver.bsns().stream().filter(open::contains).toList();
        assertThat(shown).isNotEmpty();
        assertThat(jdbc.queryForObject("select count(*) from verwerking where betrokkene is not null", Long.class))
                .isGreaterThanOrEqualTo(before + shown.size());
        assertThat(jdbc.queryForMap("select * from audit order by volgnummer desc limit 1"))
                .containsEntry("actie", "BERICHT_ONTMASKERD")
                .containsEntry("reden", "storing 12: verkeerde geboortedatum");
        assertThat(beheerder.get(page).body()).doesNotContain(Schermserver.bsns());
    }
}
