// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.client.Scriptserver.bv03;
import static nl.zaakregie.client.Scriptserver.fo03;
import static nl.zaakregie.client.Scriptserver.http;
import static nl.zaakregie.client.Scriptserver.soap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.client.Scriptserver.Antwoord;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.NieuwBerichtNodig;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.Verzendresultaat.OpnieuwAanbieden;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T-26: what a sender does after each kind of answer. */
class HerzenderTest {
    private static final Zaakberichten BERICHTEN =
            new Zaakberichten(Systeem.of("9999", "REGIE"), Systeem.of("9999", "ZAAKSYS"), Berichtklok.system());
    private static final Wachttijden SHORT =
            new Wachttijden(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final Herzendbeleid TWICE_MORE =
            new Herzendbeleid(List.of(Duration.ofSeconds(1), Duration.ofSeconds(5)));

    private final Scriptserver server = Scriptserver.start();
    private final List<Duration> slept = new ArrayList<>();
    private Zaakbericht bericht;

    @BeforeEach
    void makeMessage() {
        bericht = BERICHTEN.creeerZaak(NieuweZaak.gezinsplan(
                        new Zaakidentificatie("9999GZP000001"),
                        LocalDate.of(2026, 3, 14),
                        Medewerker.of("99991001", "Boer"),
                        Client.of(new Bsn("999999850"), "Osei"))
                .build());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Verzendresultaat send(Partner partner) {
        try (Berichtverzender verzender = new Berichtverzender(partner)) {
            return new Herzender(verzender, TWICE_MORE, slept::add).send(bericht);
        }
    }

    private Verzendresultaat send() {
        return send(server.partner());
    }

    private static Antwoord silence() {
        return (exchange, number) -> Thread.sleep(5_000);
    }

    private static Antwoord halfAnAnswer() {
        return (exchange, number) -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("<soap:Envelope".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("breaks off");
        };
    }

    private static Antwoord headersAndThenNothing() {
        return (exchange, number) -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().flush();
            Thread.sleep(5_000);
        };
    }

    static List<Antwoord> troublesOfTheReceiver() {
        return List.of(
                fo03("StUF046", "server", ""),
                fo03("StUF058", "Server", "even geen database"), // interop 9
                fo03("XYZ0001", "SERVER", ""), // any code
                fo03("StUF046", "", ""), // no plek: faultcode decides
                halfAnAnswer(),
                http(200, "text/html", "<html><body>Bezig met onderhoud</body></html>"),
                http(502, "text/html", "<!DOCTYPE html><html><body>Bad gateway<br></body></html>"),
                http(404, "application/json", "{\"error\": \"no service\"}"),
                http(200, "text/xml", ""), // interop 11
                http(204, "text/xml", ""),
                http(202, "text/xml", ""),
                soap(200, ""),
                soap(500, "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>x</faultstring></soap:Fault>"));
    }

    @ParameterizedTest
    @MethodSource("troublesOfTheReceiver")
    void offersTheSameBytesAgainAfterTroubleOfTheReceiver(Antwoord trouble) {
        server.plays(trouble, bv03());
        assertThat(send()).isInstanceOf(Ontvangen.class);
        assertThat(server.ontvangen).hasSize(2);
        assertThat(server.ontvangen.get(1)).isEqualTo(server.ontvangen.get(0));
        assertThat(slept).containsExactly(Duration.ofSeconds(1));
    }

    static List<Antwoord> silences() {
        return List.of(silence(), headersAndThenNothing());
    }

    @ParameterizedTest
    @MethodSource("silences")
    void offersTheSameBytesAgainAfterATimeOut(Antwoord silence) {
        server.plays(silence, silence, silence);
        assertThat(send(server.partner().withWachttijden(SHORT)))
                .isInstanceOfSatisfying(
                        GeenAntwoord.class, none -> assertThat(none.oorzaak()).isEqualTo(Oorzaak.TIME_OUT));
        assertThat(server.ontvangen).hasSize(3);
        assertThat(new java.util.HashSet<>(server.ontvangen)).hasSize(1);
    }

    @Test
    void offersTheSameBytesAgainAfterAFailedConnection() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        Verzendresultaat result =
                send(Partner.of(Systeem.of("9999", "ZAAKSYS"), URI.create("http://127.0.0.1:" + port + "/soap")));
        assertThat(result)
                .isInstanceOfSatisfying(
                        GeenAntwoord.class, none -> assertThat(none.oorzaak()).isEqualTo(Oorzaak.GEEN_VERBINDING));
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @Test
    void givesUpWithTheLastResult() {
        server.plays(fo03("StUF046", "server", "1"), http(502, "", ""), fo03("StUF049", "server", "3"));
        assertThat(send())
                .isInstanceOfSatisfying(
                        OpnieuwAanbieden.class,
                        again -> assertThat(again.fout().code()).isEqualTo("StUF049"));
        assertThat(server.ontvangen).hasSize(3);
    }

    static List<Antwoord> troublesOfTheSender() {
        return List.of(
                fo03("StUF055", "client", ""),
                fo03("StUF013", "Client", ""),
                soap(200, Scriptserver.foutbericht("StUF016", "client", "")), // no SOAP fault, status 200
                soap(500, "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>x</faultstring></soap:Fault>"));
    }

    @ParameterizedTest
    @MethodSource("troublesOfTheSender")
    void leavesAFaultOfTheSenderToTheCaller(Antwoord trouble) {
        server.plays(trouble, bv03());
        assertThat(send()).isInstanceOf(NieuwBerichtNodig.class);
        assertThat(server.ontvangen).hasSize(1);
        assertThat(slept).isEmpty();
    }

    @Test
    void newMessageAfterAFaultOfTheSenderHasANewNumber() {
        // the caller mends and makes a new one
        server.plays(fo03("StUF055", "client", ""), bv03());
        assertThat(send()).isInstanceOf(NieuwBerichtNodig.class);
        String first = bericht.referentienummer();
        makeMessage();
        assertThat(send()).isInstanceOf(Ontvangen.class);
        assertThat(bericht.referentienummer()).isNotEqualTo(first);
    }

    @Test
    void doesNotRepeatWhatABusinessRuleRefuses() {
        // by the table StUF058 lies with the server, but the same content breaks the same rule again
        server.plays(fo03("StUF058", "server", "BR-03: precies één initiator"), bv03());
        assertThat(send())
                .isInstanceOfSatisfying(
                        OpnieuwAanbieden.class,
                        again -> assertThat(again.fout().details()).startsWith("BR-03"));
        assertThat(server.ontvangen).hasSize(1);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {401, 403, 405, 415})
    void doesNotRepeatWhatTheDoorkeeperRefuses(int status) {
        server.plays(http(status, "text/html", "<html>nee</html>"), bv03());
        assertThat(send())
                .isInstanceOfSatisfying(
                        GeenAntwoord.class, none -> assertThat(none.oorzaak()).isEqualTo(Oorzaak.AFGEWEZEN));
        assertThat(server.ontvangen).hasSize(1);
    }

    @Test
    void interruptedSenderStops() {
        server.plays(fo03("StUF046", "server", ""), bv03());
        try (Berichtverzender verzender = new Berichtverzender(server.partner())) {
            Herzender.Pauze interrupted = duration -> {
                throw new InterruptedException();
            };
            Verzendresultaat result = new Herzender(verzender, TWICE_MORE, interrupted).send(bericht);
            assertThat(result).isInstanceOf(OpnieuwAanbieden.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(server.ontvangen).hasSize(1);
    }
}
