// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakregie.database.Plek;
import nl.zaakregie.zaak.Cijferlijst;
import nl.zaakregie.zaak.Cijferlijst.Soort;
import nl.zaakregie.zaak.Cijferlijst.Vraag;
import nl.zaakregie.zaak.Zaakcijfers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts of the whole municipality, against the register itself. */
@Tag("scherm")
class OverzichtIT {
    private final JdbcTemplate jdbc = Schermserver.server().jdbc();

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main"));
    }

    @Test
    void whoSeesCountsOnlySeesNoSmallOnesAndNoZaken() {
        String page = main(Bezoeker.demo("teammanager").get("/app/overzicht").body());
        assertThat(Pattern.compile("class=\"zr-num\" data-l=\"[^\"]*\">(?:<span[^>]*>)?([^<]*)<")
                        .matcher(page)
                        .results()
                        .map(r -> r.group(1)))
                .isNotEmpty()
                .noneMatch(count -> count.matches("[1-4]"));
        assertThat(page).contains("&lt; 5");
        List<String> numbers = jdbc.queryForList("select identificatie from zaak", String.class);
        assertThat(page).doesNotContain(numbers).doesNotContain(Schermserver.bsns());
    }

    @Test
    void theCountsAreThoseOfTheRegister() {
        Map<String, Object> largest = jdbc.queryForMap("""
                select zaaktype_omschrijving as naam, count(*) as aantal from zaak where not gesloten
                group by 1 order by 2 desc, 1 limit 1""");
        Long all = jdbc.queryForObject("select count(*) from zaak where not gesloten", Long.class);
        String page = main(
                Bezoeker.demo("teammanager").get("/app/overzicht?maanden=24").body());
        assertThat(page).contains(largest.get("naam").toString(), "<dd class=\"big\">" + all + "</dd>");
    }

    @Test
    void aRegisseurMayCountTheirOwnZakenExactly() {
        Long mine = jdbc.queryForObject("""
                select count(*) from zaak z where not z.gesloten and exists (select 1 from zaak_rol w
                    where w.zaak_id = z.id and w.soort = 'MDW' and w.sleutel = '99991001' and w.eind = '')""", Long.class);
        String page =
                main(Bezoeker.demo("regisseur").get("/app/overzicht?van=mij").body());
        assertThat(page)
                .contains("Mijn zaken in cijfers", "<dd class=\"big\">" + mine + "</dd>")
                .doesNotContain("ca. ");
        assertThat(main(Bezoeker.demo("teammanager")
                        .get("/app/overzicht?van=mij")
                        .body()))
                .as("who has no zaken cannot ask for their own")
                .contains("Zaken in het sociaal domein");
    }

    @Test
    void behindAFigureOfOnesOwnIsTheListOfThoseZaken() {
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        List<String> mine = jdbc.queryForList("""
                select identificatie from zaak z where not z.gesloten and exists (select 1 from zaak_rol w
                    where w.zaak_id = z.id and w.soort = 'MDW' and w.sleutel = '99991001' and w.eind = '')""", String.class);
        long before = records();
        String all = main(regisseur.get("/app/overzicht/zaken?team=&zaaktype=").body());
        assertThat(all).contains(mine).doesNotContain(Schermserver.bsns());
        assertThat(Pattern.compile("role=\"rowheader\"").matcher(all).results()).hasSameSizeAs(mine);
        assertThat(records()).as("a record for the action and for each client").isGreaterThan(before + 2);
        String late = main(regisseur
                .get("/app/overzicht/zaken?zaaktype=WMOHULP&stand=LAAT&team=")
                .body());
        List<String> wmo = jdbc.queryForList(
                "select identificatie from zaak where zaaktype_code <> 'WMOHULP' and not gesloten", String.class);
        assertThat(Pattern.compile("zr-id\">([^<]+)").matcher(late).results().map(r -> r.group(1)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(wmo);
    }

    @Test
    void theListGoesOnByKeyAndBack() {
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        Cijferlijst list = Schermserver.server().bean(Cijferlijst.class);
        Vraag question = new Vraag(new Zaakcijfers.Keuze("", "", "99991001"), Soort.LOPEND, "", "");
        LocalDate today = LocalDate.now();
        var first = list.page(question, today, Optional.empty(), 2);
        var second = list.page(
                question, today, Optional.of(new Plek<>(first.rijen().getLast().identificatie(), true)), 2);
        assertThat(first.nieuwer()).isFalse();
        assertThat(first.ouder() && second.nieuwer()).isTrue();
        assertThat(second.rijen()).isNotEmpty().doesNotContainAnyElementsOf(first.rijen());
        assertThat(list.page(
                        question,
                        today,
                        Optional.of(new Plek<>(second.rijen().getFirst().identificatie(), false)),
                        2))
                .isEqualTo(first);
        String page = main(
                regisseur.get("/app/overzicht/zaken?plek=ouder:bestaatniet").body());
        assertThat(page).contains("Geen zaken bij deze keuze");
    }

    private long records() {
        Long found = jdbc.queryForObject("select count(*) from verwerking", Long.class);
        return found == null ? 0 : found;
    }

    @Test
    void aFilterLeavesOnlyWhatItNames() {
        String page = main(Bezoeker.demo("teammanager")
                .get("/app/overzicht?zaaktype=WMOHULP")
                .body());
        assertThat(Pattern.compile("<th scope=\"row\" role=\"rowheader\" class=\"zr-c-full\">Behandelen aanvraag Wmo")
                        .matcher(page)
                        .results())
                .hasSize(1);
        assertThat(page).doesNotContain("rowheader\" class=\"zr-c-full\">Uitvoeren schuldhulpverlening");
        assertThat(main(Bezoeker.demo("teammanager")
                        .get("/app/overzicht?team=Bestaat+niet")
                        .body()))
                .contains("Geen lopende zaken bij deze keuze");
    }
}
