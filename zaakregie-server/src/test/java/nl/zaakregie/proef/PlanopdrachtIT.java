// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a regisseur adds to a plan and sets, by the forms of the screens. */
@Tag("scherm")
class PlanopdrachtIT {
    private static final Pattern ORDER = Pattern.compile("name=\"opdracht\" value=\"([^\"]+)\"");

    private final JdbcTemplate jdbc = Schermserver.server().jdbc();
    private final String plan = Schermserver.plan("99991001");
    private final Bezoeker regisseur = Bezoeker.demo("regisseur");

    private String address(String page) {
        return "/app/gezinsplannen/" + plan + "/" + page;
    }

    private String order(String page) {
        Matcher found = ORDER.matcher(regisseur.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> add(String order, String zaaktype, String naam, String domein) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("opdracht", order);
        fields.put("zaaktype", zaaktype);
        fields.put("levensdomeinplan", domein);
        fields.put("omschrijving", naam);
        fields.put("startdatum", "2026-11-01");
        fields.put("client-0", "ja");
        return regisseur.post(address("deelplan"), fields);
    }

    private String number(String naam) {
        return jdbc.queryForObject("select identificatie from zaak where omschrijving = ?", String.class, naam);
    }

    @Test
    void aLevensdomeinplanAndADeelplanInItAreAdded() {
        assertThat(add(order(address("deelplan")), "LEVENSDOM", "Proefdomein", "")
                        .statusCode())
                .isEqualTo(302);
        String domain = number("Proefdomein");
        String order = order(address("deelplan"));
        assertThat(add(order, "WMOHULP", "Proefhulp", domain).statusCode()).isEqualTo(302);
        assertThat(add(order, "WMOHULP", "Proefhulp", domain).statusCode())
                .as("sent twice")
                .isEqualTo(302);
        assertThat(jdbc.queryForList(
                        "select andere_identificatie from zaak_relatie r join zaak z on z.id = r.zaak_id"
                                + " where z.omschrijving = 'Proefhulp'",
                        String.class))
                .containsExactlyInAnyOrder(plan, domain);
        String page = regisseur.get("/app/gezinsplannen/" + plan).body();
        assertThat(page).contains("Proefdomein", "Proefhulp", number("Proefhulp"));
        assertThat(regisseur.get(address("deelplan")).body()).doesNotContain(Schermserver.bsns());
    }

    @Test
    void aFormThatIsNotRightIsNotSent() {
        String order = order(address("deelplan"));
        HttpResponse<String> answer = regisseur.post(address("deelplan"), Map.of("opdracht", order, "einddatum", "x"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Kies wat u wilt toevoegen", "Geef het een naam", "Vul in wanneer", "Kies voor wie")
                .contains(order);
        assertThat(jdbc.queryForObject("select count(*) from opdracht where id = ?::uuid", Long.class, order))
                .isZero();
    }

    @Test
    void aStatusIsSetWithWhoSetIt() {
        add(order(address("deelplan")), "SCHULDHULP", "Proef met status", "");
        String zaak = number("Proef met status");
        String form = address("status") + "?zaak=" + zaak;
        assertThat(regisseur.post(address("status"), Map.of("zaak", zaak)).body())
                .contains("Kies de nieuwe status");
        assertThat(regisseur
                        .post(address("status"), Map.of("zaak", zaak, "status", "2", "toelichting", "van 999 990 342"))
                        .body())
                .contains("Schrijf hier geen BSN");
        HttpResponse<String> answer = regisseur.post(
                address("status"),
                Map.of("opdracht", order(form), "zaak", zaak, "status", "2", "toelichting", "Eerste gesprek gehad"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(jdbc.queryForMap("select status, gebruiker from zaak where identificatie = ?", zaak))
                .containsEntry("status", "Intake gehouden")
                .containsEntry("gebruiker", "F. de Boer");
        assertThat(regisseur.get(address("geschiedenis")).body())
                .contains("Aanmelding ontvangen → Intake gehouden", "F. de Boer");
    }

    @Test
    void aZaakOutsideThePlanCannotBeChosen() {
        String other = Schermserver.plan("99991003");
        assertThat(regisseur.get(address("status") + "?zaak=" + other).statusCode())
                .isEqualTo(403);
        assertThat(regisseur
                        .post(address("status"), Map.of("zaak", other, "status", "2"))
                        .statusCode())
                .isEqualTo(403);
    }
}
