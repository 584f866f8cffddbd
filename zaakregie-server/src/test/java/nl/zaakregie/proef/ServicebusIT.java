// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.base;
import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.verzending.Proefontvanger.Aanbod;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The servicebus over real HTTP, between systems that only speak XML. */
class ServicebusIT {
    private static final String ASYNC = "/soap/servicebus/OntvangAsynchroon";
    private static final String VRAAG = "/soap/servicebus/BeantwoordVraag";
    private static final String VRIJ = "/soap/servicebus/VrijeBerichten";

    private final List<AutoCloseable> open = new ArrayList<>();
    private Proefontvanger zaaksysteem;
    private Proefontvanger abonnementen;
    private Proefontvanger regie;

    @BeforeEach
    void start() throws Exception {
        zaaksysteem = keep(new Proefontvanger());
        abonnementen = keep(new Proefontvanger());
        regie = keep(new Proefontvanger());
        zaaksysteem.behave(ServicebusIT::zaaksysteem);
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

    private Stelsel stelsel(String variant) {
        return new Stelsel()
                .set("rollen", variant.equals("1") ? "servicebus,abonnementenbeheer" : "servicebus")
                .set("variant", variant)
                .system("servicebus", "SERVICEBUS")
                .system("zaaksysteem", "ZAAKSYS", base(zaaksysteem))
                .system("regie", "REGIE", base(regie))
                .system("wmo", "WMOBACKO");
    }

    private Partnerserver apart() {
        return keep(stelsel("3")
                .system("abonnementenbeheer", "ABONBEHEER", base(abonnementen))
                .start());
    }

    @Test
    void passesAMessageOnUnchangedAndBringsTheRealAnswerBack() {
        // RZS 6.2
        Partnerserver bus = apart();
        String message = example("creeerZaak-gezinsplan-request-full");
        Antwoord answer = bus.post(ASYNC, quoted(Service.CREEER_ZAAK), message);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("het antwoord van het zaaksysteem");
        assertThat(changes()).containsExactly(message);
    }

    @Test
    void passesAFaultBackAsItIsAndMakesNoTriggerOfIt() throws Exception {
        // E-38
        Partnerserver bus = apart();
        zaaksysteem.behave(o -> o.fault("StUF064", "server"));
        Antwoord answer = bus.post(ASYNC, quoted(Service.UPDATE_ZAAK), example("updateZaak-gezinsplan-request-full"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("StUF064").contains("faultcode>s:Server");
        Thread.sleep(200);
        assertThat(abonnementen.offered()).isEmpty();
        assertThat(bus.jdbc().queryForObject("select count(*) from doorgifte", Long.class))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CREEER_ZAAK, creeerZaak-deelplan-request-full, CREEER_ZAAK",
        "UPDATE_ZAAK, updateZaak-deelplan-request-full, UPDATE_ZAAK",
        "ACTUALISEER_ZAAKSTATUS, actualiseerZaakstatus-request-full, ACTUALISEER_ZAAKSTATUS",
        "VOEG_ZAAKDOCUMENT_TOE, voegZaakdocumentToe-request-full, VOEG_ZAAKDOCUMENT_TOE",
        "MAAK_ZAAKDOCUMENT, maakZaakdocument-request-full, VOEG_ZAAKDOCUMENT_TOE",
        "UPDATE_ZAAKDOCUMENT, updateZaakdocument-request-full, UPDATE_ZAAKDOCUMENT",
    })
    void tellsOfEachChangeThatTheDestinationAccepted(Service service, String example, Gebeurtenis event) {
        // BUS-01, services 0.9, E-06, E-37
        Partnerserver bus = apart();
        String message = example(example);
        Antwoord answer = bus.post("/soap/servicebus/" + service.portsoort(), quoted(service), message);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        await(() -> !abonnementen.taken().isEmpty());
        StufElement trigger = Stelsel.messages(abonnementen).getFirst();
        assertThat(trigger.localName()).isEqualTo("initieerNotificeerOverZaak_Di01");
        Zaaknotificatie said = Zaaknotificatie.of(trigger);
        StufElement sent = Voorbeelden.parse(message).root();
        assertThat(said.gebeurtenis()).isEqualTo(event);
        assertThat(said.zaakidentificatie()).startsWith("9999");
        assertThat(said.soort().code()).isNotEmpty();
        assertThat(said.soort().omschrijving()).isNotEmpty();
        assertThat(said.herkomst().orElseThrow().systeem())
                .isEqualTo(Stuurgegevens.ofMessage(sent).zender().identity());
        assertThat(Stuurgegevens.ofMessage(trigger).zender()).isEqualTo(Systeem.of("9999", "SERVICEBUS"));
    }

    @Test
    void neverMakesATriggerOfAQuestion() throws Exception {
        // B.3 flow 4
        Partnerserver bus = apart();
        Antwoord answer = bus.post(VRAAG, quoted(Service.GEEF_ZAAKDETAILS), example("geefZaakdetails-request-full"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.message().localName()).isEqualTo("zakLa01");
        Thread.sleep(200);
        assertThat(abonnementen.offered()).isEmpty();
    }

    @Test
    void asksForAZaaktypeOnceAndKeepsTheEventsOfAZaakInOrder() {
        // E-37, BR-16
        Partnerserver bus = apart();
        for (int i = 0; i < 5; i++) {
            String status = example("actualiseerZaakstatus-request-min")
                    .replaceAll("<ZKN:datumStatusGezet>\\d*", "<ZKN:datumStatusGezet>2016041109000" + i + "000");
            assertThat(bus.post(ASYNC, quoted(Service.ACTUALISEER_ZAAKSTATUS), status)
                            .status())
                    .isEqualTo(200);
        }
        await(() -> abonnementen.taken().size() == 5);
        assertThat(Stelsel.messages(abonnementen).stream()
                        .map(m -> Zaaknotificatie.of(m).status().orElseThrow().datumStatusGezet()))
                .isSorted();
        String status = example("actualiseerZaakstatus-request-min");
        bus.post(ASYNC, quoted(Service.ACTUALISEER_ZAAKSTATUS), status);
        await(() -> abonnementen.taken().size() == 6);
        assertThat(zaaksysteem.offered().stream()
                        .filter(m -> m.contains("zakLv01"))
                        .count())
                .isLessThanOrEqualTo(5);
    }

    @Test
    void makesOneTriggerForEachZaakOfADocument() {
        // E-37, A12
        Partnerserver bus = apart();
        String second = "<ZKN:isRelevantVoor StUF:entiteittype=\"EDCZAK\"><ZKN:gerelateerde StUF:entiteittype=\"ZAK\">"
                + "<ZKN:identificatie>9999WMO2016000077</ZKN:identificatie></ZKN:gerelateerde></ZKN:isRelevantVoor>";
        zaaksysteem.behave(o -> o.body().contains("edcLv01")
                ? sent(
                        o,
                        Voorbeelden.text("geefZaakdocumentLezen-answer-full.xml")
                                .replaceFirst("(</ZKN:isRelevantVoor>)", "$1" + second))
                : zaaksysteem(o));
        bus.post(VRIJ, quoted(Service.UPDATE_ZAAKDOCUMENT), example("updateZaakdocument-request-min"));
        await(() -> abonnementen.taken().size() == 2);
        assertThat(Stelsel.messages(abonnementen).stream()
                        .map(m -> Zaaknotificatie.of(m).zaakidentificatie())
                        .distinct())
                .hasSize(2)
                .contains("9999WMO2016000077");
    }

    @Test
    void notifiesDirectlyWithoutATriggerWhenItHostsTheAbonnementenbeheer() {
        // RZS 6.1.1
        Partnerserver bus = keep(stelsel("1").subscription("regie", "*", "*").start());
        bus.post(ASYNC, quoted(Service.CREEER_ZAAK), example("creeerZaak-taakspecifiek-request-min"));
        await(() -> regie.taken().size() == 1);
        assertThat(Stelsel.messages(regie).getFirst().localName()).isEqualTo("notificeerOverZaak_Di01");
        assertThat(bus.jdbc()
                        .queryForObject(
                                "select count(*) from berichtenlog where service = 'initieerNotificeerOverZaak'",
                                Long.class))
                .isZero();
    }

    @Test
    void givesTheEarlierAnswerToAMessageThatIsOfferedAgainAndNoSecondTrigger() throws Exception {
        //
        Partnerserver bus = apart();
        String message = example("creeerZaak-gezinsplan-request-full");
        Antwoord first = bus.post(ASYNC, quoted(Service.CREEER_ZAAK), message);
        assertThat(bus.post(ASYNC, quoted(Service.CREEER_ZAAK), message)).isEqualTo(first);
        await(() -> abonnementen.taken().size() == 1);
        Thread.sleep(200);
        assertThat(abonnementen.offered()).hasSize(1);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void saysAtOnceThatTheDestinationIsDown() throws Exception {
        //
        Partnerserver bus = apart();
        zaaksysteem.close();
        Antwoord change = bus.post(ASYNC, quoted(Service.CREEER_ZAAK), example("creeerZaak-gezinsplan-request-full"));
        assertThat(change.code()).isEqualTo("StUF046");
        assertThat(change.message().localName()).isEqualTo("Fo03Bericht");
        Antwoord question = bus.post(VRAAG, quoted(Service.GEEF_ZAAKSTATUS), example("geefZaakstatus-request-full"));
        assertThat(question.code()).isEqualTo("StUF049");
        assertThat(question.message().localName()).isEqualTo("Fo02Bericht");
    }

    @Test
    void keepsAMessageForADestinationThatIsDownAndDeliversItInOrder() {
        // BIND 4.2
        Partnerserver bus = keep(stelsel("3")
                .system("abonnementenbeheer", "ABONBEHEER", base(abonnementen))
                .route("*", "zaaksysteem", "direct-of-bewaren")
                .start());
        AtomicBoolean down = new AtomicBoolean(true);
        zaaksysteem.behave(o -> down.get() ? hangUp(o) : zaaksysteem(o));
        Antwoord first = bus.post(ASYNC, quoted(Service.CREEER_ZAAK), example("creeerZaak-gezinsplan-request-full"));
        assertThat(first.message().localName()).isEqualTo("Bv04Bericht");
        down.set(false);
        Antwoord second = bus.post(ASYNC, quoted(Service.UPDATE_ZAAK), example("updateZaak-gezinsplan-request-full"));
        assertThat(second.status()).isEqualTo(200);
        await(() -> abonnementen.taken().size() == 2);
        List<Gebeurtenis> told = Stelsel.messages(abonnementen).stream()
                .map(m -> Zaaknotificatie.of(m).gebeurtenis())
                .toList();
        assertThat(told).containsExactly(Gebeurtenis.CREEER_ZAAK, Gebeurtenis.UPDATE_ZAAK);
        assertThat(regie.offered())
                .as("a Bv03 of the destination is never passed on later")
                .isEmpty();
    }

    @Test
    void tellsTheSenderLaterWhenWhatWasKeptIsRefused() throws Exception {
        // R-038, E-12
        Partnerserver bus = keep(stelsel("3")
                .system("abonnementenbeheer", "ABONBEHEER", base(abonnementen))
                .route("*", "zaaksysteem", "bewaren")
                .start());
        zaaksysteem.behave(o -> o.fault("StUF055", "client"));
        String message = example("creeerZaak-gezinsplan-request-full");
        assertThat(bus.post(ASYNC, quoted(Service.CREEER_ZAAK), message)
                        .message()
                        .localName())
                .isEqualTo("Bv04Bericht");
        await(() -> regie.taken().size() == 1);
        StufElement fault = Stelsel.messages(regie).getFirst();
        assertThat(fault.localName()).isEqualTo("Fo03Bericht");
        assertThat(Stuurgegevens.ofMessage(fault).crossRefnummer())
                .isEqualTo(Stuurgegevens.ofMessage(Voorbeelden.parse(message).root())
                        .referentienummer());
        Thread.sleep(100);
        assertThat(abonnementen.offered()).isEmpty();
    }

    @Test
    void makesTheTriggerAfterAllWhenTheAnswerOfTheDestinationIsLost() throws Exception {
        // the destination has it, the bus does not know: the same message again settles it, once
        Partnerserver bus = apart();
        AtomicBoolean lost = new AtomicBoolean(true);
        zaaksysteem.behave(o -> lost.getAndSet(false) ? takeAndHangUp(zaaksysteem, o) : zaaksysteem(o));
        String message = example("creeerZaak-gezinsplan-request-full");
        assertThat(bus.post(ASYNC, quoted(Service.CREEER_ZAAK), message).code()).isEqualTo("StUF046");
        await(() -> abonnementen.taken().size() == 1);
        assertThat(bus.post(ASYNC, quoted(Service.CREEER_ZAAK), message).status())
                .isEqualTo(200);
        Thread.sleep(300);
        assertThat(abonnementen.offered()).hasSize(1);
        assertThat(new java.util.HashSet<>(changes()))
                .as("always the same bytes")
                .hasSize(1);
    }

    @Test
    void sendsHandOversAndNotificationsToWhomTheyAreAddressed() {
        // RZS 5.2.7
        Partnerserver bus = apart();
        String notification = example("notificeerOverZaak-request-min")
                .replaceFirst(
                        "(?s)<StUF:zender>.*?</StUF:zender>",
                        "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>ABONBEHEER</StUF:applicatie></StUF:zender>")
                .replaceFirst(
                        "(?s)<StUF:ontvanger>.*?</StUF:ontvanger>",
                        "<StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>REGIE</StUF:applicatie></StUF:ontvanger>");
        assertThat(bus.post(ASYNC, quoted(Service.NOTIFICEER_OVER_ZAAK), notification)
                        .status())
                .isEqualTo(200);
        assertThat(regie.offered()).containsExactly(notification);
        Antwoord nobody =
                bus.post(ASYNC, quoted(Service.NOTIFICEER_OVER_ZAAK), notification.replace(">REGIE<", ">NIEMAND<"));
        assertThat(nobody.code()).isEqualTo("StUF010");
    }

    @Test
    void doesNotDeliverBackWhatTheZaaksysteemOffersOnlyToBeKnown() {
        // E-39, RZS 4.5
        Partnerserver bus = apart();
        String own = example("creeerZaak-taakspecifiek-request-min")
                .replaceFirst(
                        "(?s)<StUF:zender>.*?</StUF:zender>",
                        "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>ZAAKSYS</StUF:applicatie></StUF:zender>");
        assertThat(bus.post(ASYNC, quoted(Service.CREEER_ZAAK), own).message().localName())
                .isEqualTo("Bv03Bericht");
        await(() -> abonnementen.taken().size() == 1);
        assertThat(changes()).isEmpty();
    }

    /** What the zaaksysteem was offered besides questions. */
    private List<String> changes() {
        return zaaksysteem.offered().stream()
                .filter(m -> !m.contains("zakLv01") && !m.contains("edcLv01"))
                .toList();
    }

    /** A zaaksysteem that accepts everything and knows one zaak. */
    private static int zaaksysteem(Aanbod offer) throws java.io.IOException {
        if (offer.body().contains("zakLv01")) {
            return sent(offer, Voorbeelden.text("geefZaakdetails-answer-full.xml"));
        }
        if (offer.body().contains("edcLv01")) {
            return sent(offer, Voorbeelden.text("geefZaakdocumentLezen-answer-full.xml"));
        }
        return sent(
                offer,
                Voorbeelden.text(
                                offer.body().contains("_Di02")
                                        ? "updateZaakdocument-answer-min.xml"
                                        : "creeerZaak-gezinsplan-answer-min.xml")
                        .replaceFirst("<!--", "<!-- het antwoord van het zaaksysteem; "));
    }

    private static int sent(Aanbod offer, String text) throws java.io.IOException {
        offer.send(200, "text/xml; charset=utf-8", text);
        return 0;
    }

    private static int hangUp(Aanbod offer) {
        offer.exchange().close();
        return 0;
    }

    private static int takeAndHangUp(Proefontvanger receiver, Aanbod offer) {
        assertThat(receiver.offered()).contains(offer.body());
        return hangUp(offer);
    }

    /** An example with a number of its own, from the system of its sender without administratie and user. */
    private static String example(String name) {
        String text = Voorbeelden.text(name + ".xml")
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + UUID.randomUUID());
        String applicatie = text.replaceAll("(?s).*?<StUF:applicatie>([^<]*)<.*", "$1");
        return text.replaceFirst(
                "(?s)<StUF:zender>.*?</StUF:zender>",
                "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>" + applicatie
                        + "</StUF:applicatie></StUF:zender>");
    }
}
