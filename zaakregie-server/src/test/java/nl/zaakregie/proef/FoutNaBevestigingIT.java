// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.stuf.Namen.stuf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner that wants a Bv03 first, and an Fo01 for what cannot be processed (E-14). */
class FoutNaBevestigingIT {
    private static final String ADDRESS = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String ACTION = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";

    private Proefontvanger suite;
    private Partnerserver server;

    @BeforeEach
    void start() throws Exception {
        suite = new Proefontvanger();
        server = Partnerserver.start(
                "--zaakregie.verzending.eersteHerhaling=100ms",
                "--zaakregie.systemen[0].naam=suite",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].applicatie=SUITE",
                "--zaakregie.systemen[0].foutNaBevestiging=true",
                "--zaakregie.systemen[0].endpoints.OntvangAsynchroon=" + suite.address());
    }

    @AfterEach
    void stop() {
        server.close();
        suite.close();
    }

    @Test
    void aRefusalIsConfirmedAndFollowsAsFo01() throws Exception {
        suite.behave(offer -> offer.number() == 0 ? 503 : 200);
        String plan = plan("FN1").replaceFirst("<BG:inp.bsn>\\d*", "<BG:inp.bsn>999990008");

        Antwoord answer = server.post(ADDRESS, ACTION, plan);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Bv03Bericht");
        assertThat(server.stored()).isZero();
        ReadResult late = read(taken());
        assertThat(late.bevindingen()).isEmpty();
        StufElement fault = late.root();
        assertThat(fault.is(stuf("Fo01Bericht"))).isTrue();
        assertThat(fault.value(stuf("body"), stuf("code"))).contains("StUF058");
        assertThat(fault.value(stuf("body"), stuf("details")).orElse("")).contains("BR-07");
        assertThat(fault.value(stuf("stuurgegevens"), stuf("crossRefnummer"))).contains(Proefontvanger.number(plan));
        assertThat(fault.value(stuf("stuurgegevens"), stuf("ontvanger"), stuf("applicatie")))
                .contains("SUITE");
    }

    @Test
    void whatIsWrongWithTheAddressIsRefusedAtOnce() {
        String plan = plan("FN2").replace("sector/zkn/0310", "sector/xyz/0310");

        Antwoord answer = server.post(ADDRESS, ACTION, plan);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("Fo03Bericht");
        assertThat(suite.offered()).isEmpty();
    }

    @Test
    void whatIsGoodIsConfirmedAndNothingFollows() {
        Antwoord answer = server.post(ADDRESS, ACTION, plan("FN3"));

        assertThat(answer.body()).contains("Bv03Bericht");
        assertThat(server.jdbc()
                        .queryForObject("select count(*) from uitgaand_bericht where service = 'Fo01'", Long.class))
                .isZero();
    }

    @Test
    void withoutAnAddressForItTheProgramDoesNotStart() {
        assertThatThrownBy(() -> Partnerserver.start(
                        "--zaakregie.systemen[0].naam=suite",
                        "--zaakregie.systemen[0].applicatie=SUITE",
                        "--zaakregie.systemen[0].foutNaBevestiging=true"))
                .hasStackTraceContaining("endpoints.OntvangAsynchroon");
    }

    private static String plan(String mark) {
        return Partnerserver.message("creeerZaak-gezinsplan-request-min.xml", mark, "9999", "SUITE");
    }

    private String taken() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (suite.taken().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(suite.taken()).hasSize(1);
        return suite.offered().getLast();
    }

    private static ReadResult read(String envelope) throws Exception {
        return new EnvelopReader(new BerichtReader(Schemas.shared()))
                .read(new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)))
                .bericht()
                .orElseThrow();
    }
}
