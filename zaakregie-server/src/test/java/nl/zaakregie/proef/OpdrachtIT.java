// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.regie.Opdracht;
import nl.zaakregie.regie.Opdracht.Toestand;
import nl.zaakregie.regie.Opdrachten;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.verzending.Proefontvanger.Aanbod;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody orders, at a zaaksysteem of another vendor that answers as it likes. */
class OpdrachtIT {
    private static final Gebruiker WHO = new Gebruiker("fleur", "F. de Boer", Gebruikersrol.REGISSEUR, "99991001");

    private static Proefontvanger zaaksysteem;
    private static Partnerserver server;
    private final Opdrachten opdrachten = server.bean(Opdrachten.class);

    @BeforeAll
    static void start() throws IOException {
        zaaksysteem = new Proefontvanger();
        List<String> settings = new ArrayList<>(List.of(
                "--zaakregie.systemen[0].naam=zaaksysteem",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].applicatie=ANDER"));
        Stream.of("OntvangAsynchroon", "VrijeBerichten", "BeantwoordVraag")
                .forEach(port ->
                        settings.add("--zaakregie.systemen[0].endpoints." + port + "=" + zaaksysteem.address()));
        server = Partnerserver.start(settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        server.close();
        zaaksysteem.close();
    }

    @BeforeEach
    void forget() {
        zaaksysteem.forget();
    }

    private static boolean asksNumber(Aanbod offer) throws IOException {
        if (!offer.body().contains("genereerZaakIdentificatie_Di02")) {
            return false;
        }
        offer.send(200, "text/xml", """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
                <ZKN:genereerZaakIdentificatie_Du02 xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"
                 xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><ZKN:stuurgegevens><StUF:berichtcode>Du02</StUF:berichtcode>
                <StUF:crossRefnummer>%s</StUF:crossRefnummer><StUF:functie>genereerZaakidentificatie</StUF:functie>
                </ZKN:stuurgegevens><ZKN:zaak StUF:entiteittype="ZAK" StUF:functie="entiteit"><ZKN:identificatie>9999ANDER1
                </ZKN:identificatie></ZKN:zaak></ZKN:genereerZaakIdentificatie_Du02></s:Body></s:Envelope>""".formatted(Proefontvanger.number(offer.body()))
                .replaceAll("\\s+</ZKN:identificatie>", "</ZKN:identificatie>"));
        return true;
    }

    private static Function<Zaakidentificatie, NieuweZaak> plan(String naam) {
        return number -> NieuweZaak.gezinsplan(
                        number,
                        LocalDate.of(2026, 11, 1),
                        Medewerker.of("99991001", "Boer"),
                        Client.of(new Bsn("999999990"), "Proef"))
                .omschrijving(naam)
                .build();
    }

    private static List<String> creations() {
        return zaaksysteem.offered().stream()
                .filter(body -> body.contains("zakLk01"))
                .toList();
    }

    //
    @Test
    void afterSilenceOnlyTheSameBytesAreOfferedAgain() {
        zaaksysteem.behave(offer -> {
            if (!asksNumber(offer)) {
                offer.exchange().close();
            }
            return 0;
        });
        UUID id = UUID.randomUUID();
        Opdracht silent = opdrachten.create(WHO, id, "gezinsplan", plan("Eerste"));
        assertThat(silent.toestand()).isEqualTo(Toestand.ONBEKEND);
        assertThat(silent.isVast()).isTrue();
        assertThat(silent.uitleg()).contains("geen bruikbaar antwoord");
        opdrachten.withdraw(WHO, id);
        zaaksysteem.behave(offer -> asksNumber(offer) ? 0 : 200);
        Opdracht done = opdrachten.create(WHO, id, "gezinsplan", plan("Anders getypt"));
        assertThat(done.isGelukt()).isTrue();
        assertThat(done.zaak()).isEqualTo("9999ANDER1");
        assertThat(creations()).hasSize(2);
        assertThat(creations().get(0)).isEqualTo(creations().get(1)).contains("Eerste", ">F. de Boer<");
        assertThat(zaaksysteem.offered()).as("one number was asked for").hasSize(3);
        opdrachten.create(WHO, id, "gezinsplan", plan("Nog eens"));
        assertThat(creations()).as("what is done is not done again").hasSize(2);
        assertThat(server.jdbc().queryForObject("select bericht is null from opdracht where id = ?", Boolean.class, id))
                .isTrue();
    }

    //
    @Test
    void afterARefusalANewMessageHasANewNumberAndTheSameZaak() {
        zaaksysteem.behave(offer -> asksNumber(offer) ? 0 : offer.fault("StUF055", "client"));
        UUID id = UUID.randomUUID();
        Opdracht refused = opdrachten.create(WHO, id, "gezinsplan", plan("Fout"));
        assertThat(refused.toestand()).isEqualTo(Toestand.GEWEIGERD);
        assertThat(refused.code()).isEqualTo("StUF055");
        assertThat(refused.uitleg()).contains("weigerde");
        assertThat(refused.isVast()).isFalse();
        zaaksysteem.behave(offer -> asksNumber(offer) ? 0 : 200);
        assertThat(opdrachten.create(WHO, id, "gezinsplan", plan("Goed")).isGelukt())
                .isTrue();
        assertThat(creations()).hasSize(2);
        assertThat(creations().get(1)).contains("Goed", "9999ANDER1");
        assertThat(Proefontvanger.number(creations().get(0)))
                .isNotEqualTo(Proefontvanger.number(creations().get(1)));
    }

    @Test
    void aFaultOfTheReceiverLeavesTheChoice() {
        zaaksysteem.behave(offer -> asksNumber(offer) ? 0 : offer.fault("StUF046", "server"));
        UUID id = UUID.randomUUID();
        Opdracht fault = opdrachten.create(WHO, id, "gezinsplan", plan("Een"));
        assertThat(fault.toestand()).isEqualTo(Toestand.ONBEKEND);
        assertThat(fault.isVast()).as("the receiver said that it did nothing").isFalse();
        opdrachten.create(WHO, id, "gezinsplan", plan("Twee"));
        assertThat(creations().get(1))
                .as("the same again")
                .isEqualTo(creations().get(0));
        opdrachten.withdraw(WHO, id);
        opdrachten.create(WHO, id, "gezinsplan", plan("Drie"));
        assertThat(creations().get(2)).as("or mended").contains("Drie");
    }

    @Test
    void withoutANumberNothingIsSent() {
        zaaksysteem.behave(offer -> offer.fault("StUF058", "server"));
        Opdracht none = opdrachten.create(WHO, UUID.randomUUID(), "gezinsplan", plan("Geen nummer"));
        assertThat(none.toestand()).isEqualTo(Toestand.NIEUW);
        assertThat(none.uitleg()).isNotEmpty();
        assertThat(creations()).isEmpty();
    }

    @Test
    void aSecondClickWaitsForNothingAndSendsNothing() throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        zaaksysteem.behave(offer -> {
            if (asksNumber(offer)) {
                return 0;
            }
            there.countDown();
            go.await();
            return 200;
        });
        UUID id = UUID.randomUUID();
        Thread first = Thread.ofVirtual().start(() -> opdrachten.create(WHO, id, "gezinsplan", plan("Klik")));
        there.await();
        Opdracht second = opdrachten.create(WHO, id, "gezinsplan", plan("Klik"));
        assertThat(second.bezig()).isTrue();
        assertThat(second.isVast()).isTrue();
        go.countDown();
        first.join();
        assertThat(opdrachten.find(WHO, id)).get().matches(Opdracht::isGelukt);
        assertThat(creations()).hasSize(1);
    }
}
