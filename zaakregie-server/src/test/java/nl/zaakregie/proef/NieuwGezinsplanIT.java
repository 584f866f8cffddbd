// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.regie.Concepten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new gezinsplan in steps: what is kept, what is asked, and that it is sent once. */
@Tag("scherm")
class NieuwGezinsplanIT {
    /** Fictitious, and in no plan of the demo; whoever gets a plan here is used once. */
    private static final String BSN = "999999916";

    private static final String TWEEDE = "999999928";
    private static final String DERDE = "999999941";
    private static final String OTHER = "999999953";
    private static final String VIERDE = "999999965";

    private final JdbcTemplate jdbc = Schermserver.server().jdbc();
    private final Bezoeker regisseur = Bezoeker.demo("regisseur");

    private String begin() {
        HttpResponse<String> answer = regisseur.post("/app/nieuw-gezinsplan", Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        return path(answer).replace("/clienten", "");
    }

    private static String path(HttpResponse<String> answer) {
        return java.net
                .URI
                .create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private HttpResponse<String> step(String concept, String step, Map<String, String> fields) {
        return regisseur.post(concept + "/" + step, fields);
    }

    private static Map<String, String> client(String bsn, String naam) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("bsn-0", bsn);
        fields.put("naam-0", naam);
        fields.put("voorletters-0", "J.");
        fields.put("voorvoegsel-0", "van");
        fields.put("geboren-0", "04-06-2014");
        fields.put("actie", "verder");
        return fields;
    }

    private static Map<String, String> planning(String naam) {
        return Map.of("omschrijving", naam, "startdatum", "2026-11-01", "einddatum", "2027-05-01", "actie", "verder");
    }

    private String ready(String bsn, String naam) {
        String concept = begin();
        assertThat(path(step(concept, "clienten", client(bsn, "Proefdijk")))).endsWith("/rollen");
        assertThat(path(step(concept, "rollen", Map.of("zelf", "ja", "actie", "verder"))))
                .endsWith("/planning");
        assertThat(path(step(concept, "planning", planning(naam)))).endsWith("/documenten");
        assertThat(path(step(concept, "documenten", Map.of("actie", "verder")))).endsWith("/controleren");
        return concept;
    }

    private long zaken(String naam) {
        Long found = jdbc.queryForObject("select count(*) from zaak where omschrijving = ?", Long.class, naam);
        return found == null ? 0 : found;
    }

    @Test
    void aPlanIsMadeInStepsAndSentWithTheLast() {
        String concept = ready(TWEEDE, "Proefplan in stappen");
        assertThat(zaken("Proefplan in stappen"))
                .as("nothing is sent before the last step")
                .isZero();
        assertThat(regisseur.get(concept + "/controleren").body())
                .contains("J. van Proefdijk", "•••••" + TWEEDE.substring(5), "ook uitvoerende", "zaterdag 1 mei 2027")
                .doesNotContain(TWEEDE);
        assertThat(step(concept, "controleren", Map.of()).statusCode()).isEqualTo(302);
        String done = regisseur.get(concept + "/controleren").body();
        String number = jdbc.queryForObject(
                "select identificatie from zaak where omschrijving = 'Proefplan in stappen'", String.class);
        assertThat(done).contains("Vastgelegd als", number);
        assertThat(jdbc.queryForList("""
                select r.rol || ' ' || r.sleutel from zaak z join zaak_rol r on r.zaak_id = z.id
                where z.identificatie = ?""", String.class, number))
                .contains("client " + TWEEDE, "initiator 99991001", "uitvoerende 99991001");
        assertThat(jdbc.queryForMap("select gewijzigd_door, gebruiker from zaak where identificatie = ?", number))
                .as("by a message of the regiesysteem that names the user")
                .containsEntry("gebruiker", "F. de Boer");
        assertThat(regisseur.get("/app/gezinsplannen/" + number).statusCode()).isEqualTo(200);
        assertThat(jdbc.queryForObject(
                        "select count(*) from plan_concept where id = ?::uuid",
                        Long.class,
                        concept.substring(concept.lastIndexOf('/') + 1)))
                .as("the concept is gone")
                .isZero();
    }

    @Test
    void documentsAreKeptWithTheConceptAndSentAfterThePlan() {
        String concept = ready(VIERDE, "Proefplan met documenten");
        Map<String, String> fields = Map.of(
                "titel",
                "Verslag van de proef",
                "gemaakt",
                "2026-11-02",
                "vertrouwelijkheid",
                "INTERN",
                "actie",
                "erbij");
        byte[] content = "%PDF-1.4 verslag".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        assertThat(path(regisseur.upload(concept + "/documenten", fields, "verslag.pdf", content)))
                .endsWith("/documenten");
        assertThat(path(regisseur.upload(
                        concept + "/documenten",
                        Map.of("actie", "erbij", "gemaakt", "2026-11-02"),
                        "brief.exe",
                        content)))
                .endsWith("/documenten");
        assertThat(regisseur.get(concept + "/documenten").body())
                .contains(
                        "Verslag van de proef",
                        "verslag.pdf, 640 kB",
                        "Geef het document een titel",
                        "Dit soort bestand");
        assertThat(jdbc.queryForList("""
                        select d.inhoud from plan_bestandsdeel d join plan_bestand b on b.id = d.bestand
                        where b.grootte = ?""", byte[].class, content.length))
                .as("encrypted, in pieces")
                .hasSize(3)
                .allSatisfy(piece -> assertThat(new String(piece, StandardCharsets.ISO_8859_1))
                        .doesNotContain("verslag"));
        assertThat(regisseur.get(concept + "/controleren").body()).contains("Verslag van de proef");
        step(concept, "controleren", Map.of());
        assertThat(regisseur.get(concept + "/controleren").body())
                .contains("Vastgelegd als")
                .doesNotContain("Nog niet verstuurd");
        assertThat(jdbc.queryForMap("""
                        select d.titel, z.omschrijving from document d join document_zaak k on k.document_id = d.id
                        join zaak z on z.identificatie = k.zaakidentificatie where d.titel = 'Verslag van de proef'""")).containsEntry("omschrijving", "Proefplan met documenten");
        assertThat(jdbc.queryForObject(
                        "select count(*) from plan_bestand where grootte = ?", Long.class, content.length))
                .as("no longer kept here")
                .isZero();
    }

    @Test
    void twoClicksAtOnceMakeOnePlan() throws Exception {
        String concept = ready(DERDE, "Proefplan met dubbele klik");
        Bezoeker other = Bezoeker.demo("regisseur");
        Callable<Integer> one = () -> step(concept, "controleren", Map.of()).statusCode();
        Callable<Integer> two =
                () -> other.post(concept + "/controleren", Map.of()).statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : threads.invokeAll(List.of(one, two))) {
                assertThat(answer.get()).isIn(302, 403);
            }
        }
        step(concept, "controleren", Map.of());
        assertThat(zaken("Proefplan met dubbele klik")).isEqualTo(1);
    }

    @Test
    void whatWasTypedIsKeptRightOrWrong() {
        String concept = begin();
        Map<String, String> wrong = client("99999034", "");
        HttpResponse<String> answer = step(concept, "clienten", wrong);
        assertThat(answer.body())
                .contains("2 punten om te verbeteren", "heeft 8 cijfers", "ul de geslachtsnaam in", "aria-invalid");
        assertThat(regisseur.get(concept + "/clienten").body())
                .contains("99999034")
                .doesNotContain("aria-invalid");
        assertThat(step(concept, "clienten", client("999999999", "Proef")).body())
                .contains("Dit is geen BSN");
        Map<String, String> more = client(BSN, "Proef");
        more.put("actie", "erbij");
        assertThat(step(concept, "clienten", more).statusCode()).isEqualTo(302);
        assertThat(regisseur.get(concept + "/clienten").body())
                .contains("Cliënt 2", "•••••" + BSN.substring(5))
                .doesNotContain(BSN);
        step(concept, "clienten", Map.of("bsn-1", BSN, "naam-1", "Nogmaals"));
        assertThat(step(concept, "clienten", Map.of("bsn-1", BSN, "naam-1", "Nogmaals"))
                        .body())
                .contains("staat al bij een andere cliënt");
        step(concept, "clienten", Map.of("actie", "weg-1"));
        assertThat(regisseur.get(concept + "/clienten").body()).doesNotContain("Cliënt 2");
        assertThat(jdbc.queryForObject(
                        "select inhoud from plan_concept where id = ?::uuid",
                        byte[].class,
                        concept.substring(concept.lastIndexOf('/') + 1)))
                .as("encrypted")
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Proef", BSN));
        assertThat(regisseur.post(concept, Map.of()).statusCode()).isEqualTo(302);
        assertThat(regisseur.get(concept + "/clienten").statusCode()).isEqualTo(403);
    }

    @Test
    void aClientWithARunningPlanAsksForAReason() {
        String concept = begin();
        HttpResponse<String> warned = step(concept, "clienten", client(Schermserver.client(), "Proef"));
        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.body()).contains("loopt al gezinsplan", "Waarom gaat u toch door?", "schrijf op waarom");
        assertThat(path(step(concept, "clienten", Map.of("reden-0", "Afgestemd met de regisseur"))))
                .endsWith("/rollen");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit where actie = 'NIEUW_GEZINSPLAN' and reden = ?",
                        Long.class,
                        "Afgestemd met de regisseur"))
                .isPositive();
        regisseur.post(concept, Map.of());
    }

    @Test
    void aBelanghebbendeCannotBeAClientToo() {
        String concept = begin();
        step(concept, "clienten", client(BSN, "Proef"));
        step(concept, "rollen", Map.of("actie", "erbij"));
        Map<String, String> same = Map.of("bsn-0", BSN, "naam-0", "Proef", "omschrijving-0", "oom");
        assertThat(step(concept, "rollen", same).body()).contains("eze persoon staat al in het plan");
        Map<String, String> good = Map.of("bsn-0", OTHER, "naam-0", "Buurman", "omschrijving-0", "buurman");
        assertThat(path(step(concept, "rollen", good))).endsWith("/planning");
        assertThat(step(concept, "planning", Map.of("startdatum", "2026-11-01", "einddatum", "2026-10-01"))
                        .body())
                .contains("Geef het plan een naam", "ligt vóór het begin");
        assertThat(path(step(concept, "controleren", Map.of()))).endsWith("/planning");
        regisseur.post(concept, Map.of());
    }

    @Test
    void aConceptOfSomebodyElseIsNotThere() {
        Concepten concepten = Schermserver.server().bean(Concepten.class);
        Gebruiker colleague = new Gebruiker("collega", "A. Collega", Gebruikersrol.REGISSEUR, "99991002");
        UUID id = concepten.begin(colleague, nl.zaakregie.regie.Planconcept.empty("2026-11-01"));
        assertThat(regisseur.get("/app/nieuw-gezinsplan/" + id + "/clienten").statusCode())
                .isEqualTo(403);
        assertThat(step("/app/nieuw-gezinsplan/" + id, "clienten", client(BSN, "Proef"))
                        .statusCode())
                .isEqualTo(403);
        regisseur.post("/app/nieuw-gezinsplan/" + id, Map.of());
        assertThat(concepten.find(colleague, id)).isPresent();
    }

    @Test
    void aFileIsKeptAsLongAsItsConceptAndNoLonger() {
        String concept = begin();
        Map<String, String> fields = Map.of(
                "titel", "Bewaarproef", "gemaakt", "2026-11-02", "vertrouwelijkheid", "INTERN", "actie", "erbij");
        regisseur.upload(concept + "/documenten", fields, "bewaar.txt", new byte[12_321]);
        String old = "update plan_bestand set gemaakt = now() - interval '31 days' where grootte = 12321";
        jdbc.update(old);
        step(concept, "planning", planning("Bewaarproef"));
        Schermserver.server().bean(Concepten.class).dropOld();
        assertThat(files(12_321)).isEqualTo(1);
        regisseur.post(concept, Map.of());
        assertThat(files(12_321)).as("thrown away with its concept").isZero();
    }

    private long files(int size) {
        Long found = jdbc.queryForObject("select count(*) from plan_bestand where grootte = ?", Long.class, size);
        return found == null ? 0 : found;
    }

    @Test
    void aConceptThatNobodyGoesOnWithIsForgotten() {
        String concept = begin();
        String id = concept.substring(concept.lastIndexOf('/') + 1);
        jdbc.update("update plan_concept set gewijzigd = now() - interval '31 days' where id = ?::uuid", id);
        Schermserver.server().bean(Concepten.class).dropOld();
        assertThat(regisseur.get(concept + "/clienten").statusCode()).isEqualTo(403);
    }
}
