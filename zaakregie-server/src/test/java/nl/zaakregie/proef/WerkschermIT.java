// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees which hand-overs and notifications, and what the screens send. */
@Tag("scherm")
class WerkschermIT {
    private static final String GEACCEPTEERD = "9999DLP000004";
    private static final String OPEN = "9999DLP000006";

    private static List<String> list(String sql, Object... arguments) {
        return Schermserver.server().jdbc().queryForList(sql, String.class, arguments);
    }

    @Test
    void aRegisseurSeesTheHandOversOfTheirOwnPlansOnly() {
        String all = "select o.zaakidentificatie from overdracht o join zaak d on d.identificatie = o.zaakidentificatie"
                + " join zaak_relatie r on r.zaak_id = d.id join zaak p on p.identificatie = r.andere_identificatie"
                + " join zaak_rol w on w.zaak_id = p.id and w.rol = 'initiator'"
                + " where p.plansoort = 'GEZINSPLAN' and w.sleutel %s '99991001'";
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        String pages = regisseur.get("/app/overdrachten").body()
                + regisseur.get("/app/overdrachten?toon=afgerond").body();
        List<String> own = list(all.formatted("="));
        assertThat(own).isNotEmpty();
        assertThat(pages).contains(own);
        List<String> others = list(all.formatted("<>"));
        assertThat(others).isNotEmpty();
        assertThat(pages).doesNotContain(others);
        String other = "/app/overdrachten/" + Schermserver.overdracht(others.getFirst());
        assertThat(regisseur.get(other).statusCode()).isEqualTo(403);
        assertThat(regisseur.post(other, Map.of("actie", "zelf")).statusCode()).isEqualTo(403);
    }

    @Test
    void aBackofficeSeesNobodyBeforeItAcceptedAndNoOtherDeelplanAfterwards() {
        // users.md 4.3, rule 3
        Bezoeker backoffice = Bezoeker.demo("backoffice");
        String before = backoffice
                .get("/app/werkvoorraad/" + Schermserver.verzoek(OPEN))
                .body();
        List<String> names = list(
                "select distinct d.omschrijving from zaak d where d.plansoort = 'DEELPLAN' and d.identificatie <> ?",
                OPEN);
        assertThat(before).contains(OPEN).doesNotContain("Osei").doesNotContain(names);
        String after = backoffice
                .get("/app/werkvoorraad/" + Schermserver.verzoek(GEACCEPTEERD))
                .body();
        assertThat(after).contains("Osei", "De andere deelplannen ziet u niet");
        assertThat(after)
                .doesNotContain(list(
                        "select omschrijving from zaak where plansoort = 'DEELPLAN' and identificatie <> ?"
                                + " and identificatie not in (select zaakidentificatie from overdrachtverzoek)",
                        GEACCEPTEERD));
        assertThat(backoffice
                        .post("/app/werkvoorraad/" + Schermserver.verzoek(OPEN) + "/status", Map.of("status", "2"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void lookingAtAnAcceptedZaakMakesARecordForEachClient() {
        // users.md 4.3, rule 12
        String count = "select count(*) from verwerking where naam = 'WERKVOORRAAD' and betrokkene is not null";
        Bezoeker backoffice = Bezoeker.demo("backoffice");
        long before = Schermserver.server().jdbc().queryForObject(count, Long.class);
        backoffice.get("/app/werkvoorraad/" + Schermserver.verzoek("9999DLP000001"));
        long clients = list("select distinct r.sleutel from zaak_rol r join zaak z on z.id = r.zaak_id"
                        + " where z.identificatie = '9999DLP000001' and r.rol = 'client'")
                .size();
        assertThat(clients).isPositive();
        assertThat(Schermserver.server().jdbc().queryForObject(count, Long.class))
                .isEqualTo(before + clients);
    }

    @Test
    void aTextWithABsnDoesNotLeave() {
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        String page = regisseur
                .post(
                        "/app/overdrachten",
                        Map.of("zaak", "9999DLP000037", "ontvanger", "backoffice", "melding", "zie 9999.90.019"))
                .body();
        assertThat(page).contains("Schrijf hier geen BSN");
        assertThat(
                        list(
                                "select zaakidentificatie from overdracht where array_to_string(meldingen, ' ') like '%9999.90%'"))
                .isEmpty();
    }

    @Test
    void aZaakOfAClientInAPlanIsForItsRegisseurAndOneOfNobodyForEveryRegisseur() {
        create("9999TST0000000001", "999990019");
        create("9999TST0000000002", list("""
                        select r.sleutel from zaak_rol r join zaak z on z.id = r.zaak_id
                        where z.identificatie = '9999GZP000012' and r.rol = 'client' and r.eind = '' order by 1""").getFirst());
        create("9999TST0000000003", list("""
                        select r.sleutel from zaak_rol r join zaak z on z.id = r.zaak_id
                        where z.identificatie = '9999GZP000003' and r.rol = 'client' and r.eind = '' order by 1""").getFirst());
        String page = Bezoeker.demo("regisseur").get("/app/meldingen").body();
        assertThat(page)
                .contains("Nog bij geen plan", "9999TST0000000001", "9999TST0000000002")
                .doesNotContain("9999TST0000000003");
        assertThat(page.indexOf("9999TST0000000002")).isLessThan(page.indexOf("9999TST0000000001"));
        assertThat(Bezoeker.demo("wijkteamlid").get("/app/meldingen").body()).doesNotContain("9999TST");
    }

    /** A zaak of the backoffice, of which the regiesysteem was notified. */
    private static void create(String identificatie, String bsn) {
        Partnerserver server = Schermserver.server();
        Instellingen settings = server.bean(Instellingen.class);
        Client client = Client.of(new Bsn(bsn), "Voorbeeld");
        try (Zaakclient backoffice = new Zaakclient(
                Partner.of(settings.self(Rol.ZAAKSYSTEEM), URI.create(server.address() + "/soap/servicebus")),
                settings.self(Rol.BACKOFFICE),
                Berichtklok.system(),
                Herzendbeleid.NOOIT)) {
            assertThat(backoffice
                            .ontvangAsynchroon()
                            .createZaak(NieuweZaak.gewoneZaak(
                                            new Zaakidentificatie(identificatie),
                                            LocalDate.now(Tijdstip.ZONE),
                                            new Zaaktypeverwijzing("WMOHULP", "Behandelen aanvraag Wmo-voorziening"))
                                    .initiator(client)
                                    .client(client)
                                    .omschrijving("Zaak van een toets")
                                    .build()))
                    .isInstanceOf(Verzendresultaat.Ontvangen.class);
        }
        Stelsel.await(() -> !list(
                        "select id::text from notificatie where rol = 'regiesysteem' and zaakidentificatie = ?",
                        identificatie)
                .isEmpty());
    }

    @Test
    void somebodyReadsNotificationsOfTheirOwnZakenOnly() {
        String unread = "select id::text from notificatie where rol = 'regiesysteem' and gelezen is null"
                + " and zaakidentificatie = ?";
        Schermserver.server().jdbc().update("update notificatie set gelezen = null where rol = 'regiesysteem'");
        String others = list(unread, "9999DLP000010").getFirst();
        String own = list(unread, "9999DLP000034").getFirst();
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        regisseur.post("/app/meldingen", Map.of("melding", others));
        assertThat(list(unread, "9999DLP000010")).contains(others);
        regisseur.post("/app/meldingen", Map.of("melding", own));
        assertThat(list(unread, "9999DLP000034")).doesNotContain(own);
        assertThat(regisseur.get("/app/meldingen?toon=gelezen").body()).contains("9999DLP000034");
    }

    @Test
    void aBackofficeIsToldOfZakenThatItAcceptedAndNotOfOthers() {
        String page = Bezoeker.demo("backoffice").get("/app/meldingen").body();
        assertThat(page).contains("9999DLP000001").doesNotContain("9999GZP");
    }

    @Test
    void anAnswerToAHandOverStandsInTheInboxUntilSomebodyReadIt() {
        Bezoeker regisseur = Bezoeker.demo("regisseur");
        String id = Schermserver.overdracht(GEACCEPTEERD);
        String link = "/app/overdrachten/" + id;
        assertThat(regisseur.get("/app/meldingen").body())
                .contains("Antwoorden op overdrachten", link, "geaccepteerd door");
        assertThat(Bezoeker.demo("wijkteamlid").get("/app/meldingen").body()).doesNotContain(link);
        String others = one("""
                select o.id::text from overdracht o where o.toestand in ('GEACCEPTEERD', 'GEWEIGERD')
                    and not exists (select 1 from zaak_relatie r join zaak d on d.id = r.zaak_id
                        join zaak p on p.identificatie = r.andere_identificatie
                        join zaak_rol w on w.zaak_id = p.id and w.rol = 'initiator' and w.sleutel = '99991001'
                        where d.identificatie = o.zaakidentificatie) limit 1""");
        assertThat(regisseur.post("/app/meldingen", Map.of("antwoord", others)).statusCode())
                .isEqualTo(302);
        assertThat(list("select id::text from overdracht where antwoord_gelezen is not null"))
                .as("of somebody else's plan")
                .doesNotContain(others);
        regisseur.post("/app/meldingen", Map.of("antwoord", id));
        assertThat(regisseur.get("/app/meldingen").body()).doesNotContain(link);
        assertThat(regisseur.get("/app/meldingen?toon=gelezen").body()).contains(link);
        Schermserver.server().jdbc().update("update overdracht set antwoord_gelezen = null where id = ?::uuid", id);
    }

    private static String one(String sql) {
        return list(sql).getFirst();
    }
}
