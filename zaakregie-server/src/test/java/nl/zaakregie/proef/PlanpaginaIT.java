// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of a plan: what is new, what stands still, its documents, its people and its history. */
@Tag("scherm")
class PlanpaginaIT {
    private static final String REGISSEUR = "99991001";

    private final JdbcTemplate jdbc = Schermserver.server().jdbc();
    private final String plan = Schermserver.plan(REGISSEUR);
    private final Bezoeker regisseur = Bezoeker.demo("regisseur");

    private String page(String part) {
        HttpResponse<String> answer = regisseur.get("/app/gezinsplannen/" + plan + part);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<Map<String, Object>> open() {
        return jdbc.queryForList("""
                select d.identificatie, d.zaaktype_code as code, d.zaaktype_omschrijving as soort, d.omschrijving from zaak d
                where d.plansoort = 'DEELPLAN' and not d.gesloten and not exists (
                    select 1 from overdracht o where o.zaakidentificatie = d.identificatie
                        and o.toestand in ('KLAAR', 'VERSTUURD', 'ONTVANGEN', 'GEEN_ANTWOORD')) and d.id in (
                    select zaak_id from zaak_relatie where andere_identificatie = ?) order by d.id""", plan);
    }

    @Test
    void aLaterVisitSaysWhatHappenedSinceTheOneBefore() {
        page("");
        Instant earlier = Instant.now().minus(3, ChronoUnit.DAYS);
        jdbc.update("update plan_bezoek set laatst = ?, vorig = null", Timestamp.from(earlier));
        String page = page("");
        assertThat(page).contains("Sinds uw bezoek van", "wijzigingen</a>", "aangemaakt");
        assertThat(page("")).as("another click of the same visit").contains("wijzigingen</a>");
        jdbc.update("update plan_bezoek set laatst = now(), vorig = now() where zaakidentificatie = ?", plan);
        assertThat(page("")).contains("geen wijzigingen").doesNotContain("wijzigingen</a>");
    }

    @Test
    void aRefusedHandOverStandsStillAndIsDrawnWithItsReason() {
        Map<String, Object> deelplan = open().getFirst();
        UUID id =
                handOver(deelplan, "GEWEIGERD", "buiten de regio", Instant.now().plus(1, ChronoUnit.DAYS));
        try {
            assertThat(page(""))
                    .contains("Overdracht geweigerd", "buiten de regio", "mk-stop", "geweigerd door")
                    .contains(deelplan.get("identificatie").toString());
        } finally {
            jdbc.update("delete from overdracht where id = ?", id);
        }
        assertThat(page("")).doesNotContain("buiten de regio");
    }

    @Test
    void anOpenHandOverStandsStillOnceItsNormIsOver() {
        Map<String, Object> deelplan = open().getFirst();
        UUID id = handOver(deelplan, "ONTVANGEN", "", Instant.now().plus(2, ChronoUnit.DAYS));
        try {
            assertThat(page("")).contains("Overdracht open sinds").doesNotContain("wacht op afdeling-x");
            jdbc.update("update overdracht set uiterlijk = now() - interval '1 hour' where id = ?", id);
            assertThat(page("")).contains("wacht op afdeling-x");
        } finally {
            jdbc.update("delete from overdracht where id = ?", id);
        }
    }

    private UUID handOver(Map<String, Object> deelplan, String toestand, String antwoord, Instant uiterlijk) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                """
                insert into overdracht (id, zaakidentificatie, zaaktype_code, zaaktype_omschrijving, ontvanger, toestand,
                    referentienummer, meldingen, antwoordmeldingen, uiterlijk, aangemaakt, gewijzigd)
                values (?, ?, ?, ?, 'afdeling-x', ?, ?, '{}', ?::text[], ?, now(), now())""",
                id,
                deelplan.get("identificatie"),
                deelplan.get("code"),
                deelplan.get("soort"),
                toestand,
                id.toString(),
                antwoord.isEmpty() ? "{}" : "{\"" + antwoord + "\"}",
                Timestamp.from(uiterlijk));
        return id;
    }

    @Test
    void anEvaluationIsPlannedShownAndRemoved() {
        String address = "/app/gezinsplannen/" + plan + "/evaluatie";
        String day = LocalDate.now().plusDays(9).toString();
        assertThat(regisseur
                        .post(address, Map.of("datum", "morgen", "tijd", ""))
                        .body())
                .contains("Fout:", "Vul een datum in");
        assertThat(regisseur
                        .post(address, Map.of("datum", "2020-01-01", "tijd", "10:00"))
                        .body())
                .contains("Deze dag is voorbij");
        assertThat(regisseur
                        .post(address, Map.of("datum", day, "tijd", "13:30"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("")).contains("Volgende evaluatie:", "13:30", "class=\"dia\"");
        assertThat(regisseur.post(address, Map.of("actie", "verwijder")).statusCode())
                .isEqualTo(302);
        assertThat(page("")).contains("nog geen evaluatie gepland");
        assertThat(Bezoeker.demo("wijkteamlid").get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void theDocumentsComeFromTheZaaksysteemAndAreReadWithARecord() {
        List<Map<String, Object>> documents = jdbc.queryForList("""
                select e.identificatie, e.titel, i.grootte from zaak z join document_zaak dz on dz.zaakidentificatie = z.identificatie
                    join document e on e.id = dz.document_id join inhoud i on i.id = e.inhoud_id
                where z.identificatie = ?""", plan);
        assertThat(documents).hasSizeGreaterThan(2);
        String list = page("/documenten");
        documents.forEach(d -> assertThat(list).contains(d.get("identificatie").toString()));
        Map<String, Object> first = documents.getFirst();
        long before = views(first);
        HttpResponse<String> file =
                regisseur.get("/app/gezinsplannen/" + plan + "/documenten/" + plan + "/" + first.get("identificatie"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Length"))
                .contains(first.get("grootte").toString());
        assertThat(views(first)).isEqualTo(before + 1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from berichtenlog where service = 'geefZaakdocumentLezen' and richting = 'UIT'",
                        Long.class))
                .as("asked by a message")
                .isPositive();
    }

    private long views(Map<String, Object> document) {
        Long count = jdbc.queryForObject(
                "select count(*) from audit where actie = 'DOCUMENT' and onderwerp = ?",
                Long.class,
                document.get("identificatie"));
        return count == null ? 0 : count;
    }

    @Test
    void aDocumentOfAnotherPlanIsNotGiven() {
        String other = Schermserver.plan("99991003");
        String document = jdbc.queryForObject("""
                select e.identificatie from zaak z join document_zaak dz on dz.zaakidentificatie = z.identificatie
                    join document e on e.id = dz.document_id where z.identificatie = ? limit 1""", String.class, other);
        String own = "/app/gezinsplannen/" + plan + "/documenten/";
        assertThat(regisseur.get(own + other + "/" + document).statusCode()).isEqualTo(403);
        assertThat(regisseur.get(own + plan + "/" + document).statusCode()).isEqualTo(403);
        String planDocument = jdbc.queryForObject("""
                select e.identificatie from zaak z join document_zaak dz on dz.zaakidentificatie = z.identificatie
                    join document e on e.id = dz.document_id where z.identificatie = ? limit 1""", String.class, plan);
        assertThat(Bezoeker.demo("wijkteamlid")
                        .get(own + plan + "/" + planDocument)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theHistoryTellsEachStepAndWhoTookIt() {
        assertThat(page("/geschiedenis")).contains("aangemaakt", "→", "REGIE");
        assertThat(page("/mensen")).contains("Cliënt", "•••••").doesNotContain(Schermserver.bsns());
    }
}
