// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A regisseur adds a document: voegZaakdocumentToe, once, and with every byte. */
@Tag("scherm")
class PlandocumentIT {
    private static final Pattern ORDER = Pattern.compile("name=\"opdracht\" value=\"([^\"]+)\"");
    private static final byte[] CONTENT =
            "%PDF-1.4 een verslag\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);

    private final JdbcTemplate jdbc = Schermserver.server().jdbc();
    private final String plan = Schermserver.plan("99991001");
    private final String page = "/app/gezinsplannen/" + plan + "/document";
    private final Bezoeker regisseur = Bezoeker.demo("regisseur");

    private String order() {
        Matcher found = ORDER.matcher(regisseur.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Map<String, String> fields(String order, String titel) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("opdracht", order);
        fields.put("zaak", plan);
        fields.put("titel", titel);
        fields.put("soort", "Gespreksverslag");
        fields.put("gemaakt", "2026-11-02");
        fields.put("vertrouwelijkheid", "VERTROUWELIJK");
        return fields;
    }

    private long documents(String titel) {
        return jdbc.queryForObject("select count(*) from document where titel = ?", Long.class, titel);
    }

    @Test
    void aDocumentArrivesWholeAndOnceHoweverOftenTheFormIsSent() {
        String order = order();
        String titel = "Verslag " + UUID.randomUUID();
        HttpResponse<String> first = regisseur.upload(page, fields(order, titel), "verslag.pdf", CONTENT);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        assertThat(regisseur
                        .upload(page, fields(order, titel), "verslag.pdf", CONTENT)
                        .statusCode())
                .isEqualTo(302);
        assertThat(documents(titel)).isEqualTo(1);
        String list =
                regisseur.get("/app/gezinsplannen/" + plan + "/documenten").body();
        assertThat(list).contains("Document toegevoegd: " + titel);
        String number = jdbc.queryForObject("select identificatie from document where titel = ?", String.class, titel);
        assertThat(regisseur
                        .get("/app/gezinsplannen/" + plan + "/documenten/" + plan + "/" + number)
                        .body())
                .isEqualTo(new String(CONTENT, StandardCharsets.UTF_8));
        assertThat(jdbc.queryForObject("select count(*) from plan_bestand where id = ?::uuid", Long.class, order))
                .as("no longer kept here")
                .isZero();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndAGoodFileIsKept() {
        String order = order();
        Map<String, String> wrong = fields(order, "Over 999990342");
        wrong.put("gemaakt", "2999-01-01");
        wrong.put("vertrouwelijkheid", "");
        assertThat(regisseur.upload(page, wrong, "verslag.pdf", CONTENT).body())
                .contains("3 punten", "titel-fout", "ligt in de toekomst", "Kies hoe vertrouwelijk")
                .contains("verslag.pdf (1 MB)");
        String titel = "Verslag " + UUID.randomUUID();
        assertThat(regisseur.post(page, fields(order, titel)).statusCode())
                .as("the file need not be chosen again")
                .isEqualTo(302);
        assertThat(documents(titel)).isEqualTo(1);
    }

    @Test
    void aFileThatMayNotBeSentIsRefusedAtTheField() {
        String titel = "Verslag " + UUID.randomUUID();
        assertThat(regisseur.post(page, fields(order(), titel)).body()).contains("Kies het bestand.");
        assertThat(regisseur
                        .upload(page, fields(order(), titel), "leeg.pdf", new byte[0])
                        .body())
                .contains("Dit bestand is leeg");
        assertThat(regisseur
                        .upload(page, fields(order(), titel), "programma.exe", CONTENT)
                        .body())
                .contains("Dit soort bestand kan niet mee");
        assertThat(regisseur
                        .upload(page, fields(order(), titel), "verslag 999990342.pdf", CONTENT)
                        .body())
                .contains("In de naam van het bestand staat een BSN")
                .doesNotContain("999990342");
        HttpResponse<String> large =
                regisseur.upload(page, fields(order(), titel), "groot.pdf", new byte[27 * 1024 * 1024]);
        assertThat(large.statusCode()).isEqualTo(303);
        assertThat(regisseur.get(page + "?te-groot").body()).contains("Dit bestand is te groot: hoogstens 25 MB");
        assertThat(documents(titel)).isZero();
    }

    @Test
    void theZaaksysteemRefusesAndThenTheSameFormGoesWithANewMessage() {
        String order = order();
        String titel = "Verslag " + UUID.randomUUID();
        HttpResponse<String> refused = regisseur.upload(page, fields(order, titel), "verslag.pdf", program());
        assertThat(refused.body()).contains("Bestanden van dit type worden niet aangenomen", "Bewaard:");
        assertThat(documents(titel)).isZero();
        assertThat(regisseur
                        .upload(page, fields(order, titel), "verslag.pdf", CONTENT)
                        .statusCode())
                .isEqualTo(302);
        assertThat(documents(titel)).isEqualTo(1);
    }

    /** The first bytes of a program, under the name of a pdf. */
    private static byte[] program() {
        byte[] elf = new byte[200];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
        elf[16] = 2;
        return elf;
    }

    @Test
    void aZaakOutsideThePlanCannotBeChosen() {
        Map<String, String> fields = fields(order(), "Elders");
        fields.put("zaak", Schermserver.plan("99991003"));
        assertThat(regisseur.upload(page, fields, "verslag.pdf", CONTENT).statusCode())
                .isEqualTo(403);
    }
}
