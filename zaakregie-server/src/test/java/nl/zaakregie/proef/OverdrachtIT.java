// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.base;
import static nl.zaakregie.proef.Stelsel.quoted;
import static nl.zaakregie.proef.Stelsel.role;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Overdrachtantwoord;
import nl.zaakregie.bericht.Overdrachtverzoek;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtbesluit;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Overdrachtdienst.Uitkomst;
import nl.zaakregie.overdracht.Overdrachtwerk;
import nl.zaakregie.overdracht.Stap;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Handing over between a regiesysteem and a backoffice: each of them ours, and each of them a stand-in in turn. */
class OverdrachtIT {
    private static final Soort WMO = new Soort("WMOHULP", "Behandelen aanvraag Wmo-voorziening");
    private static final String DU01 = quoted(Service.BEVESTIG_OVERDRAGEN_ZAAK);
    private static final String DI01 = quoted(Service.OVERDRAGEN_ZAAK);

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T keep(T closeable) {
        open.add(closeable);
        return closeable;
    }

    /** A regiesysteem of ours; the backoffice is whatever listens there. */
    private Partnerserver regie(java.net.URI backoffice, String... more) {
        Stelsel stelsel = new Stelsel()
                .set("rollen", "regiesysteem")
                .system("regiesysteem", "REGIE")
                .system("wmo", "WMOBACKO", backoffice);
        for (String each : more) {
            String[] parts = each.split("=", 2);
            stelsel.set(parts[0], parts[1]);
        }
        return keep(stelsel.start());
    }

    /** A backoffice of ours; the regiesysteem is whatever listens there. */
    private Partnerserver backoffice(java.net.URI regie, String... more) {
        Stelsel stelsel = new Stelsel()
                .set("rollen", "backoffice")
                .system("backoffice", "WMOBACKO")
                .system("regie", "REGIE", regie)
                .system("zaaksysteem", "ZAAKSYS", regie);
        for (String each : more) {
            String[] parts = each.split("=", 2);
            stelsel.set(parts[0], parts[1]);
        }
        return keep(stelsel.start());
    }

    @Test
    void goesFromReadyToReceivedToAcceptedWithABackofficeThatOnlySpeaksXml() throws Exception {
        // REG-17, RZS 6.8, E-09
        Proefontvanger other = keep(new Proefontvanger());
        Partnerserver server = regie(base(other));
        Overdracht handed = prepare(server, "9999WMO2016000001");
        assertThat(handed.toestand()).isEqualTo(Toestand.KLAAR);
        assertThat(other.offered()).isEmpty();
        send(server, handed.id());
        await(() -> stand(server, handed.id()).toestand() == Toestand.ONTVANGEN);
        StufElement request = Stelsel.messages(other).getFirst();
        assertThat(Overdrachtverzoek.of(request).soort()).isEqualTo(WMO);
        String answer = du01(request, true, "");
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", DU01, answer));
        assertThat(stand(server, handed.id()).toestand()).isEqualTo(Toestand.GEACCEPTEERD);
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", DU01, answer));
        Antwoord contrary =
                server.post("/soap/regiesysteem/OntvangAsynchroon", DU01, du01(request, false, "toch niet"));
        assertThat(contrary.code()).isEqualTo("StUF058");
        assertThat(stand(server, handed.id()).toestand()).isEqualTo(Toestand.GEACCEPTEERD);
    }

    @Test
    void refusesAnAnswerToNothingAndAnAnswerAboutAnotherZaak() throws Exception {
        // T-25, R-199, A15
        Proefontvanger other = keep(new Proefontvanger());
        Partnerserver server = regie(base(other));
        Overdracht handed = prepare(server, "9999WMO2016000002");
        send(server, handed.id());
        await(() -> !other.offered().isEmpty());
        StufElement request = Stelsel.messages(other).getFirst();
        String unknown = du01(request, true, "").replaceAll("(<StUF:crossRefnummer>)[^<]*", "$1" + UUID.randomUUID());
        Antwoord answer = server.post("/soap/regiesysteem/OntvangAsynchroon", DU01, unknown);
        assertThat(answer.code()).isEqualTo("StUF043");
        assertThat(answer.message().localName()).isEqualTo("Fo03Bericht");
        String elsewhere = du01(request, true, "").replace("9999WMO2016000002", "9999WMO2016000003");
        assertThat(server.post("/soap/regiesysteem/OntvangAsynchroon", DU01, elsewhere)
                        .code())
                .isEqualTo("StUF058");
        assertThat(stand(server, handed.id()).toestand()).isIn(Toestand.VERSTUURD, Toestand.ONTVANGEN);
    }

    @Test
    void isNotDeliveredAfterARefusedMessageAndCanBeSentAgainUnderANewNumber() throws Exception {
        // A15, R-070
        Proefontvanger other = keep(new Proefontvanger());
        other.behave(o -> o.number() == 0 ? o.fault("StUF055", "client") : 200);
        Partnerserver server = regie(base(other));
        Overdracht handed = prepare(server, "9999WMO2016000004");
        send(server, handed.id());
        await(() -> stand(server, handed.id()).toestand() == Toestand.NIET_AFGELEVERD);
        assertThat(stand(server, handed.id()).oorzaak()).contains("StUF055");
        send(server, handed.id());
        await(() -> stand(server, handed.id()).toestand() == Toestand.ONTVANGEN);
        assertThat(other.offered().stream().map(Proefontvanger::number).distinct())
                .hasSize(2);
    }

    @Test
    void sendsOnlyOneOpenHandOverForAZaakAndRemindsAfterTheNorm() throws Exception {
        Proefontvanger other = keep(new Proefontvanger());
        Partnerserver server = regie(base(other), "overdracht.norm=0s");
        Overdracht handed = prepare(server, "9999WMO2016000005");
        assertThat(server.bean(Overdrachtdienst.class).prepare("9999WMO2016000005", WMO, "wmo", List.of()))
                .isInstanceOf(Uitkomst.Afgewezen.class);
        send(server, handed.id());
        await(() -> stand(server, handed.id()).toestand() == Toestand.ONTVANGEN);
        server.bean(Overdrachtdienst.class).remind();
        assertThat(stand(server, handed.id()).toestand()).isEqualTo(Toestand.GEEN_ANTWOORD);
        Overdrachtdienst dienst = server.bean(Overdrachtdienst.class);
        assertThat(dienst.recordVervolg(handed.id(), "zelf")).isInstanceOf(Uitkomst.Afgewezen.class);
        Instant due = stand(server, handed.id()).uiterlijk();
        assertThat(dienst.recordReminder(handed.id())).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(stand(server, handed.id()).uiterlijk()).isAfter(due);
        assertThat(dienst.listSteps(handed.id()).stream().map(Overdracht.Gebeurd::stap))
                .containsExactly(Stap.AANGEBODEN, Stap.BEVESTIGD, Stap.NORM_VERSTREKEN, Stap.HERINNERD);
        StufElement request = Stelsel.messages(other).getFirst();
        confirmed(server.post("/soap/regiesysteem/OntvangAsynchroon", DU01, du01(request, false, "buiten de regio")));
        Overdracht refused = stand(server, handed.id());
        assertThat(refused.toestand()).isEqualTo(Toestand.GEWEIGERD);
        assertThat(refused.antwoordmeldingen()).containsExactly("buiten de regio");
        assertThat(dienst.recordReminder(handed.id())).isInstanceOf(Uitkomst.Afgewezen.class);
        assertThat(dienst.recordVervolg(handed.id(), "Zelf uitvoeren")).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(stand(server, handed.id()).vervolg()).isEqualTo("Zelf uitvoeren");
    }

    @Test
    void aBackofficeKeepsAWorkListAndAnswersAfterAPersonDecided() throws Exception {
        // BCK-15
        Proefontvanger other = keep(new Proefontvanger());
        Partnerserver server = backoffice(base(other));
        String request = di01("9999WMO2016000006");
        confirmed(server.post("/soap/backoffice/OntvangAsynchroon", DI01, request));
        assertThat(server.post("/soap/backoffice/OntvangAsynchroon", DI01, di01("9999WMO2016000006"))
                        .code())
                .isEqualTo("StUF058");
        Overdrachtbesluit besluit = server.bean(Overdrachtbesluit.class);
        Overdrachtwerk work = besluit.list(null, 1).getFirst();
        assertThat(work.besluit()).isEqualTo(Overdrachtwerk.Besluit.OPEN);
        assertThat(other.offered()).isEmpty();
        assertThat(besluit.decide(work.id(), false, "buiten de regio")).isPresent();
        assertThat(besluit.decide(work.id(), true, "")).isEmpty();
        await(() -> other.taken().size() == 1);
        StufElement answer = Stelsel.messages(other).getFirst();
        Stuurgegevens head = Stuurgegevens.ofMessage(answer);
        assertThat(head.crossRefnummer()).isEqualTo(Proefontvanger.number(request));
        assertThat(head.ontvanger()).isEqualTo(Systeem.of("9999", "REGIE"));
        assertThat(Overdrachtantwoord.of(answer).geaccepteerd()).isFalse();
        assertThat(Overdrachtantwoord.of(answer).meldingen()).containsExactly("buiten de regio");
    }

    @Test
    void aRuleDecidesWithoutAPersonAndOtherZaaktypenAreRefused() throws Exception {
        Proefontvanger other = keep(new Proefontvanger());
        Partnerserver server = backoffice(
                base(other),
                "overdracht.zaaktypen=WMOHULP",
                "overdracht.regels[0].zaaktypen=WMOHULP",
                "overdracht.regels[0].besluit=accepteer");
        confirmed(server.post("/soap/backoffice/OntvangAsynchroon", DI01, di01("9999WMO2016000007")));
        await(() -> other.taken().size() >= 1);
        StufElement answer = Stelsel.messages(other).stream()
                .filter(m -> m.localName().equals("overdragenZaak_Du01"))
                .findFirst()
                .orElseThrow();
        assertThat(Overdrachtantwoord.of(answer).geaccepteerd()).isTrue();
        String jeugd = di01("9999WMO2016000008")
                .replace(">WMOHULP<", ">JEUGD<")
                .replaceAll("(<ZKN:omschrijving>)[^<]*", "$1Jeugdhulp");
        assertThat(server.post("/soap/backoffice/OntvangAsynchroon", DI01, jeugd)
                        .code())
                .isEqualTo("StUF058");
    }

    @Test
    void ourOwnRolesHandOverToEachOtherAsSeparatePrograms() throws Exception {
        // figure 7
        Proefontvanger nobody = keep(new Proefontvanger());
        int port = Serverproces.freePort();
        Partnerserver regie = keep(Partnerserver.start(new Stelsel()
                .set("rollen", "regiesysteem")
                .system("regiesysteem", "REGIE")
                .system("wmo", "WMOBACKO", role("http://127.0.0.1:" + port, "backoffice"))
                .arguments()));
        Partnerserver backoffice = keep(Partnerserver.start(withPort(
                port,
                new Stelsel()
                        .set("rollen", "backoffice")
                        .system("backoffice", "WMOBACKO")
                        .system("regie", "REGIE", role(regie.address(), "regiesysteem"))
                        .system("zaaksysteem", "ZAAKSYS", base(nobody))
                        .arguments())));
        Overdracht handed = prepare(regie, "9999WMO2016000009");
        send(regie, handed.id());
        await(() -> !backoffice.bean(Overdrachtbesluit.class).list(null, 50).isEmpty());
        UUID work = backoffice
                .bean(Overdrachtbesluit.class)
                .list(null, 1)
                .getFirst()
                .id();
        assertThat(backoffice.bean(Overdrachtbesluit.class).decide(work, true, ""))
                .isPresent();
        await(() -> stand(regie, handed.id()).toestand() == Toestand.GEACCEPTEERD);
    }

    private static String[] withPort(int port, String[] arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=" + port);
        return all.toArray(String[]::new);
    }

    private static Overdracht prepare(Partnerserver server, String zaak) {
        Uitkomst outcome = server.bean(Overdrachtdienst.class).prepare(zaak, WMO, "wmo", List.of("Graag deze week"));
        return ((Uitkomst.Gelukt) outcome).overdracht();
    }

    private static void send(Partnerserver server, UUID id) {
        assertThat(server.bean(Overdrachtdienst.class).send(id)).isInstanceOf(Uitkomst.Gelukt.class);
    }

    private static Overdracht stand(Partnerserver server, UUID id) {
        Optional<Overdracht> found = server.bean(Overdrachtdienst.class).find(id);
        return found.orElseThrow();
    }

    /** The answer of a backoffice to a request, made from the example as any vendor would. */
    private static String du01(StufElement request, boolean accepted, String reason) {
        Stuurgegevens head = Stuurgegevens.ofMessage(request);
        String example = Voorbeelden.text(
                accepted ? "bevestigOverdragenZaak-request-min.xml" : "bevestigOverdragenZaak-request-full.xml");
        return addressed(example, "WMOBACKO", "REGIE")
                .replaceAll("(<StUF:crossRefnummer>)[^<]*", "$1" + head.referentienummer())
                .replaceAll(
                        "(<ZKN:identificatie>)[^<]*",
                        "$1" + Overdrachtverzoek.of(request).zaakidentificatie())
                .replaceAll("(<RZS:melding>)[^<]*", "$1" + reason);
    }

    private static String di01(String zaak) {
        return addressed(Voorbeelden.text("overdragenZaak-request-full.xml"), "REGIE", "WMOBACKO")
                .replaceAll("(<ZKN:identificatie>)[^<]*", "$1" + zaak);
    }

    private static String addressed(String text, String from, String to) {
        return text.replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID())
                .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", system("zender", from))
                .replaceFirst("(?s)<StUF:ontvanger>.*?</StUF:ontvanger>", system("ontvanger", to));
    }

    private static String system(String name, String applicatie) {
        return "<StUF:%1$s><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>%2$s</StUF:applicatie></StUF:%1$s>"
                .formatted(name, applicatie);
    }

    private static void confirmed(Antwoord answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.message().localName()).isEqualTo("Bv03Bericht");
    }
}
