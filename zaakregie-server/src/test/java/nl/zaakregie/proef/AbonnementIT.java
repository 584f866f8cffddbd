// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.base;
import static nl.zaakregie.proef.Stelsel.messages;
import static nl.zaakregie.proef.Stelsel.quoted;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.abonnement.Abonnement;
import nl.zaakregie.abonnement.Abonnementen;
import nl.zaakregie.abonnement.Abonnementenbeheer;
import nl.zaakregie.abonnement.Abonnementenbeheer.Simulatie;
import nl.zaakregie.abonnement.Kanaal;
import nl.zaakregie.abonnement.Pseudonimisering;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The abonnementenbeheer over real HTTP: triggers in, notifications out to subscribers that only speak XML. */
class AbonnementIT {
    private static final String TRIGGER = quoted(Service.INITIEER_NOTIFICEER_OVER_ZAAK);
    private static final List<String> KINDS =
            List.of("min", "creeerzaak", "actualiseerzaakstatus", "voegzaakdocumenttoe", "updatezaakdocument");

    private final List<AutoCloseable> open = new ArrayList<>();
    private Proefontvanger regie;
    private Proefontvanger suite;
    private Proefontvanger backoffice;

    @BeforeEach
    void start() throws Exception {
        regie = keep(new Proefontvanger());
        suite = keep(new Proefontvanger());
        backoffice = keep(new Proefontvanger());
    }

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

    /** A server with the three systems; the bus sends triggers, the backoffice is WMOBACKO as in the examples. */
    private Stelsel stelsel() {
        return stelsel("3");
    }

    private Stelsel stelsel(String variant) {
        return new Stelsel()
                .set("rollen", "abonnementenbeheer")
                .set("variant", variant)
                .system("abonnementenbeheer", "ABONBEHEER")
                .system("bus", "SERVICEBUS")
                .system("regie", "REGIE", base(regie))
                .system("suite", "SUITE", base(suite))
                .system("wmo", "WMOBACKO", base(backoffice));
    }

    @Test
    void notifiesEachSubscriberOfWhatItAskedForInValidMessages() {
        // ABO-01 to ABO-10, RZS 6.9, E-41
        Partnerserver server = keep(stelsel()
                .subscription("regie", "*", "*")
                .subscription("suite", "WMOHULP", "Actualiseer zaakstatus,Creeer zaak")
                .subscription("suite", "*", "Creeer zaak")
                .subscription("wmo", "GEZINSPLAN", "*")
                .start());
        KINDS.forEach(kind -> confirmed(trigger(server, kind)));
        await(() -> regie.taken().size() == KINDS.size());
        long creeer =
                KINDS.stream().filter(k -> event(k) == Gebeurtenis.CREEER_ZAAK).count();
        long status = KINDS.stream()
                .filter(k -> event(k) == Gebeurtenis.ACTUALISEER_ZAAKSTATUS)
                .count();
        await(() -> suite.taken().size() >= creeer + status);
        assertThat(messages(regie).stream().map(m -> Zaaknotificatie.of(m).gebeurtenis()))
                .containsExactlyInAnyOrderElementsOf(
                        KINDS.stream().map(this::event).toList());
        assertThat(suite.offered()).hasSize((int) (creeer + status));
        StufElement withStatus = messages(regie).stream()
                .filter(m -> Zaaknotificatie.of(m).gebeurtenis() == Gebeurtenis.ACTUALISEER_ZAAKSTATUS)
                .findFirst()
                .orElseThrow();
        assertThat(Zaaknotificatie.of(withStatus).status()).isPresent();
        Stuurgegevens head = Stuurgegevens.ofMessage(withStatus);
        assertThat(head.zender()).isEqualTo(Systeem.of("9999", "ABONBEHEER"));
        assertThat(head.ontvanger()).isEqualTo(Systeem.of("9999", "REGIE"));
        assertThat(head.functie()).isEqualTo("notificeerOverZaak");
    }

    @Test
    void neverNotifiesWhoCausedTheEventAndConfirmsWhenNobodyWantsToKnow() throws Exception {
        // BR-23, E-40, A16
        Partnerserver server = keep(stelsel().subscription("wmo", "*", "*").start());
        confirmed(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, from("min", "WMOBACKO")));
        confirmed(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, from("min", "IEMAND")));
        await(() -> backoffice.taken().size() == 1);
        Thread.sleep(150);
        assertThat(backoffice.offered()).hasSize(1);
        assertThat(regie.offered()).isEmpty();
    }

    @Test
    void notifiesOnceWhenATriggerIsOfferedTwice() throws Exception {
        //
        Partnerserver server = keep(stelsel().subscription("regie", "*", "*").start());
        String message = from("creeerzaak", "IEMAND");
        Antwoord first = server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, message);
        assertThat(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, message))
                .isEqualTo(first);
        await(() -> regie.taken().size() == 1);
        Thread.sleep(150);
        assertThat(regie.offered()).hasSize(1);
    }

    @Test
    void refusesAnEventThatIsNoneAndTellsNobody() throws Exception {
        // BR-24
        Partnerserver server = keep(stelsel().subscription("regie", "*", "*").start());
        String wrong = from("min", "IEMAND").replaceAll(">Update zaak<", ">Sloop zaak<");
        Antwoord answer = server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, wrong);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("StUF058");
        Thread.sleep(100);
        assertThat(regie.offered()).isEmpty();
    }

    @Test
    void tellsSystemsThatKnowNoNotificationByPlainKennisgevingen() {
        // interop 67
        Partnerserver server = keep(stelsel().plainSubscription("suite").start());
        KINDS.forEach(kind -> confirmed(trigger(server, kind)));
        await(() -> suite.taken().size() == KINDS.size());
        for (StufElement message : messages(suite)) {
            assertThat(message.localName()).isIn("zakLk01", "edcLk01");
            assertThat(message.value(zkn("parameters"), stuf("indicatorOvername")))
                    .contains("I");
            boolean isNew = message.value(zkn("parameters"), stuf("mutatiesoort"))
                    .filter("T"::equals)
                    .isPresent();
            assertThat(message.children(OBJECT)).hasSize(isNew ? 1 : 2);
        }
        assertThat(messages(suite).stream().filter(m -> m.localName().equals("edcLk01")))
                .hasSize(2);
    }

    @Test
    void narrowsToOneZaakAndToOneClientWithoutKeepingTheBsn() throws Exception {
        // RZS 1.7.1
        Partnerserver server = keep(new Stelsel()
                .set("rollen", "abonnementenbeheer,zaaksysteem")
                .set("variant", "3")
                .system("abonnementenbeheer", "ABONBEHEER")
                .system("zaaksysteem", "ZAAKSYS")
                .system("bus", "SERVICEBUS")
                .system("regie", "REGIE", base(regie))
                .system("suite", "SUITE", base(suite))
                .start());
        confirmed(
                server.post(
                        "/soap/zaaksysteem/OntvangAsynchroon",
                        quoted(Service.CREEER_ZAAK),
                        Voorbeelden.text("creeerZaak-gezinsplan-request-min.xml")
                                .replaceFirst(
                                        "(?s)<StUF:zender>.*?</StUF:zender>",
                                        "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>REGIE</StUF:applicatie></StUF:zender>")));
        String bsn = Voorbeelden.text("creeerZaak-gezinsplan-request-min.xml")
                .replaceAll("(?s).*<BG:inp.bsn>(\\d+)<.*", "$1");
        Abonnementen abonnementen = server.bean(Abonnementen.class);
        Pseudonimisering pseudonyms = server.bean(Pseudonimisering.class);
        abonnementen.add(narrow("regie", Optional.of("9999GZP2016000001"), Optional.empty()));
        abonnementen.add(new Abonnement(
                "",
                "suite",
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.of(pseudonyms.of(new Bsn(bsn))),
                Kanaal.NOTIFICEER_OVER_ZAAK,
                true));
        confirmed(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, about("9999GZP2016000001")));
        await(() -> regie.taken().size() == 1);
        await(
                "" + server.jdbc().queryForList("select bestemming, service, toestand, oorzaak from uitgaand_bericht"),
                () -> suite.taken().size() == 1);
        confirmed(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, about("9999GZP2016999999")));
        await(() -> server.jdbc()
                        .queryForObject(
                                "select count(*) from uitgaand_bericht where toestand = 'AFGELEVERD'", Long.class)
                >= 4);
        Thread.sleep(100);
        assertThat(regie.offered()).hasSize(1);
        assertThat(suite.offered()).hasSize(1);
        assertThat(server.jdbc().queryForList("select * from abonnement").toString())
                .doesNotContain(bsn);
    }

    @Test
    void simulatesWhoWouldGetAMessageAndWhyOthersWouldNot() {
        // interop 1.7: nothing leaves
        Partnerserver server = keep(stelsel()
                .subscription("regie", "*", "*")
                .subscription("regie", "WMOHULP", "*")
                .subscription("suite", "GEZINSPLAN", "*")
                .subscription("wmo", "*", "*")
                .subscription("onbekend", "*", "*")
                .start());
        Zaaknotificatie event =
                Zaaknotificatie.of(Voorbeelden.parse(Voorbeelden.text("initieerNotificeerOverZaak-request-full.xml"))
                        .root());
        List<Simulatie> result = server.bean(Abonnementenbeheer.class).simulate(event, Set.of());
        assertThat(result)
                .extracting(Simulatie::afnemer, Simulatie::ontvangt, Simulatie::reden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("regie", true, "krijgt bericht"),
                        org.assertj.core.groups.Tuple.tuple(
                                "regie", false, "krijgt al bericht door een ander abonnement"),
                        org.assertj.core.groups.Tuple.tuple("suite", false, "niet op dit zaaktype geabonneerd"),
                        org.assertj.core.groups.Tuple.tuple("wmo", false, "veroorzaakte de gebeurtenis zelf"),
                        org.assertj.core.groups.Tuple.tuple(
                                "onbekend", false, "de afnemer staat niet in de configuratie"));
        assertThat(server.jdbc().queryForObject("select count(*) from uitgaand_bericht", Long.class))
                .isZero();
    }

    @Test
    void countsAnEventThatComesFromWithinAndByMessageOnceInVariantTwo() throws Exception {
        // B.3: the duplicate filter
        Partnerserver server = keep(stelsel("2").subscription("regie", "*", "*").start());
        Zaaknotificatie event =
                Zaaknotificatie.of(Voorbeelden.parse(from("min", "SUITE")).root());
        Runnable fromWithin = () -> server.bean(TransactionTemplate.class)
                .executeWithoutResult(s -> server.bean(Abonnementenbeheer.class).notify(event, true));
        fromWithin.run();
        confirmed(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, from("min", "SUITE")));
        confirmed(server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, from("min", "SUITE")));
        fromWithin.run();
        await(() -> regie.taken().size() == 2);
        Thread.sleep(150);
        assertThat(regie.offered()).hasSize(2);
    }

    @Test
    void aWrongSubscriptionStopsTheStartAndSaysWhere() {
        assertThatThrownBy(
                        () -> stelsel().subscription("regie", "*", "Sloop zaak").start())
                .rootCause()
                .hasMessageContaining("zaakregie.abonnementen[0]")
                .hasMessageContaining("Sloop zaak");
    }

    private static Abonnement narrow(
            String afnemer, Optional<String> zaak, Optional<nl.zaakregie.abonnement.Pseudoniem> client) {
        return new Abonnement("", afnemer, List.of(), Set.of(), zaak, client, Kanaal.NOTIFICEER_OVER_ZAAK, true);
    }

    private Gebeurtenis event(String kind) {
        return Zaaknotificatie.of(
                        Voorbeelden.parse(Voorbeelden.text("initieerNotificeerOverZaak-request-" + kind + ".xml"))
                                .root())
                .gebeurtenis();
    }

    private static Antwoord trigger(Partnerserver server, String kind) {
        return server.post("/soap/abonnementenbeheer/OntvangAsynchroon", TRIGGER, from(kind, "IEMAND"));
    }

    /** An example trigger under a number of its own, sent by the bus, about an event that this application caused. */
    private static String from(String kind, String applicatie) {
        return Voorbeelden.text("initieerNotificeerOverZaak-request-" + kind + ".xml")
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID())
                .replaceAll(
                        "(?s)<StUF:zender>.*?</StUF:zender>",
                        "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>SERVICEBUS</StUF:applicatie></StUF:zender>")
                .replaceAll("(naam=\"zendendeApplicatie\">)[^<]*", "$1" + applicatie);
    }

    private static String about(String zaak) {
        return from("min", "IEMAND").replaceAll("<ZKN:identificatie>[^<]*", "<ZKN:identificatie>" + zaak);
    }

    private static void confirmed(Antwoord answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.message().localName()).isEqualTo("Bv03Bericht");
    }
}
