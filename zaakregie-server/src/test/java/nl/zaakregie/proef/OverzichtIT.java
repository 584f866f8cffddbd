// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts of the whole municipality, against the register itself. */
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
