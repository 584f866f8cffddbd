// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.client.Scriptserver.bv03;
import static nl.zaakregie.client.Scriptserver.fo03;
import static nl.zaakregie.client.Scriptserver.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Scriptserver.Ontvangst;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.GewoneZaakBuilder;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a message goes over the line to each kind of partner. */
class BerichtverzenderTest {
    private static final Zaakidentificatie NUMMER = new Zaakidentificatie("9999GZP000001");
    private static final Zaakberichten BERICHTEN =
            new Zaakberichten(Systeem.of("9999", "REGIE"), Systeem.of("9999", "ZAAKSYS"), Berichtklok.system());
    private static final Zaakbericht BERICHT = BERICHTEN.creeerZaak(zaak().build());

    private final Scriptserver server = Scriptserver.start();

    private static GewoneZaakBuilder zaak() {
        return NieuweZaak.gewoneZaak(NUMMER, LocalDate.of(2026, 3, 14), new Zaaktypeverwijzing("WMOHULP", "Wmo"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Ontvangst sent(Partner partner, Zaakbericht bericht) {
        server.plays(bv03());
        try (Berichtverzender verzender = new Berichtverzender(partner)) {
            verzender.send(bericht);
        }
        return server.ontvangen.getLast();
    }

    private static Envelop read(Ontvangst ontvangst) throws Exception {
        return new EnvelopReader(new BerichtReader(Schemas.shared()))
                .read(new ByteArrayInputStream(ontvangst.body().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    VOLLEDIG                     | "http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01"
                    ZONDER_AANHALINGSTEKENS      | http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01
                    KORT                         | "creeerZaak_Lk01"
                    KORT_ZONDER_AANHALINGSTEKENS | creeerZaak_Lk01
                    HOOFDLETTER                  | "http://www.egem.nl/StUF/sector/zkn/0310/CreeerZaak_Lk01"
                    """, quoteCharacter = '\'')
    void soapActionHasTheFormOfThePartner(Soapactievorm vorm, String expected) {
        // interop 1, 2, 3
        assertThat(sent(server.partner().withSoapactievorm(vorm), BERICHT).action())
                .isEqualTo(expected);
    }

    @Test
    void soapActionCanBeSetPerService() {
        // interop 3
        Partner partner = server.partner().withSoapactie(Service.CREEER_ZAAK, "urn:maak-zaak");
        assertThat(sent(partner, BERICHT).action()).isEqualTo("urn:maak-zaak");
        assertThat(sent(partner, BERICHTEN.geefZaakstatus(NUMMER)).action()).endsWith("geefZaakstatus_Lv01\"");
    }

    @Test
    void eachPortTypeHasItsOwnEndpoint() {
        // interop 15, 16
        Partner partner = server.partner()
                .withEndpoint(Portsoort.VrijeBerichten, URI.create(server.address() + "/VrijBerichtService"));
        assertThat(sent(partner, BERICHT).path()).isEqualTo("/soap/OntvangAsynchroon");
        assertThat(sent(partner, BERICHTEN.geefZaakstatus(NUMMER)).path()).isEqualTo("/soap/BeantwoordVraag");
        assertThat(sent(partner, BERICHTEN.genereerZaakIdentificatie()).path()).isEqualTo("/soap/VrijBerichtService");
    }

    @Test
    void versionOfSoapIsThatOfThePartner() throws Exception {
        // interop 4
        Ontvangst eleven = sent(server.partner(), BERICHT);
        assertThat(eleven.type()).startsWith("text/xml");
        assertThat(read(eleven).versie()).isEqualTo(Soapversie.SOAP11);
        Ontvangst twelve = sent(server.partner().withSoapversie(Soapversie.SOAP12), BERICHT);
        assertThat(twelve.type())
                .startsWith("application/soap+xml")
                .contains("action=\"http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01\"");
        assertThat(read(twelve).versie()).isEqualTo(Soapversie.SOAP12);
        assertThat(read(twelve).bericht().orElseThrow().root()).isEqualTo(BERICHT.bericht());
    }

    @Test
    void basicGoesInTheHttpHeader() {
        // interop 15
        Partner partner =
                server.partner().withAanmelding(Aanmelding.GEEN.with(new Aanmelding.Basic("regie", "géheim")));
        String expected = Base64.getEncoder().encodeToString("regie:géheim".getBytes(StandardCharsets.UTF_8));
        assertThat(sent(partner, BERICHT).authorization()).isEqualTo("Basic " + expected);
        assertThat(partner.aanmelding().toString()).doesNotContain("géheim");
    }

    @Test
    void usernameTokenGoesInTheSoapHeader() throws Exception {
        // interop 15
        UsernameToken token = new UsernameToken("regie", "geheim", UsernameToken.Vorm.TEKST);
        Envelop envelop = read(sent(server.partner().withAanmelding(Aanmelding.GEEN.with(token)), BERICHT));
        StufElement written = tokenOf(envelop);
        assertThat(text(written, "Username")).isEqualTo("regie");
        assertThat(text(written, "Password")).isEqualTo("geheim");
        assertThat(envelop.bericht().orElseThrow().bevindingen()).isEmpty();
    }

    @Test
    void digestIsOverNonceMomentAndPassword() throws Exception {
        UsernameToken token = new UsernameToken("regie", "geheim", UsernameToken.Vorm.DIGEST);
        StufElement written =
                tokenOf(read(sent(server.partner().withAanmelding(Aanmelding.GEEN.with(token)), BERICHT)));
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(Base64.getDecoder().decode(text(written, "Nonce")));
        sha1.update((text(written, "Created") + "geheim").getBytes(StandardCharsets.UTF_8));
        assertThat(text(written, "Password")).isEqualTo(Base64.getEncoder().encodeToString(sha1.digest()));
        assertThat(token.toString()).doesNotContain("geheim");
    }

    private static StufElement tokenOf(Envelop envelop) {
        return envelop.headerBlocks().getFirst().children().getFirst();
    }

    private static String text(StufElement element, String local) {
        return element.children().stream()
                .filter(c -> c.localName().equals(local))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n <s:Body> <x>é</x> </s:Body></s:Envelope>",
                "\uFEFF\n<?xml version='1.0' encoding='UTF-8'?><!-- c --><s:Envelope"
                        + " xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header/><s:Body> <x>é</x> </s:Body></s:Envelope>",
                "<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Header ><a xmlns=\"urn:a\">é</a></Header>"
                        + "<Body><x xmlns=\"\">é</x></Body></Envelope>"
            })
    void envelopeOfSomebodyElseGoesAsItIsAroundTheToken(String envelope) throws Exception {
        byte[] bytes = envelope.getBytes(StandardCharsets.UTF_8);
        server.plays(bv03(), bv03());
        try (Berichtverzender verzender = new Berichtverzender(server.partner())) {
            verzender.send(Service.CREEER_ZAAK, "", Soapversie.SOAP11, bytes);
        }
        assertThat(server.ontvangen.getLast().body()).isEqualTo(envelope);
        Aanmelding wss = Aanmelding.GEEN.with(new UsernameToken("regie", "geheim", UsernameToken.Vorm.TEKST));
        try (Berichtverzender verzender = new Berichtverzender(server.partner().withAanmelding(wss))) {
            verzender.send(Service.CREEER_ZAAK, "", Soapversie.SOAP11, bytes);
        }
        Ontvangst sent = server.ontvangen.getLast();
        assertThat(tokenOf(read(sent)).localName()).isEqualTo("UsernameToken");
        String body = envelope.substring(envelope.indexOf("Body"));
        assertThat(sent.body()).endsWith(body);
    }

    @Test
    void messageIsOfferedAgainUnderANewTokenAndStaysTheSame() {
        // a receiver may refuse a nonce that it has seen
        Aanmelding digest = Aanmelding.GEEN.with(new UsernameToken("regie", "geheim", UsernameToken.Vorm.DIGEST));
        server.plays(fo03("StUF046", "server", ""), bv03());
        try (Berichtverzender verzender = new Berichtverzender(server.partner().withAanmelding(digest))) {
            Herzendbeleid once = new Herzendbeleid(List.of(Duration.ZERO));
            assertThat(new Herzender(verzender, once).send(BERICHT)).isInstanceOf(Ontvangen.class);
        }
        assertThat(server.ontvangen).hasSize(2);
        assertThat(server.ontvangen.get(0).body())
                .isNotEqualTo(server.ontvangen.get(1).body());
        assertThat(server.ontvangen.get(0).bericht())
                .isEqualTo(server.ontvangen.get(1).bericht());
    }

    @Test
    void textIsCutForAPartnerThatTakesLess() throws Exception {
        // interop 45
        Zaakbericht bericht = BERICHTEN.creeerZaak(zaak().omschrijving("Hulp bij het huishouden in de winter")
                .extraElement("kanaal", "balie op het gemeentehuis")
                .build());
        Partner partner = server.partner().withTekstgrens("omschrijving", 24).withTekstgrens("extraElement", 5);
        String sent = sent(partner, bericht).body();
        assertThat(sent).contains(">Hulp bij het huishouden<").contains(">balie<");
    }

    @Test
    void answerOfMoreThanTheLimitIsNotTakenIn() {
        server.plays((exchange, number) -> {
            exchange.getResponseHeaders().add("Content-Type", "multipart/related; boundary=grens");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write(
                            ("--grens\r\nContent-Type: text/xml\r\n\r\n<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                                            + "<s:Body/></s:Envelope>\r\n--grens\r\nContent-ID: <x>\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        try (Berichtverzender verzender = new Berichtverzender(server.partner())) {
            assertThat(verzender.send(BERICHT))
                    .isInstanceOfSatisfying(
                            GeenAntwoord.class,
                            none -> assertThat(none.oorzaak()).isEqualTo(Oorzaak.VERBROKEN));
        }
    }

    @Test
    void redirectIsNotFollowed() {
        // the message would go to whoever the partner names
        server.plays((exchange, number) -> {
            exchange.getResponseHeaders().add("Location", server.address() + "/elders");
            exchange.sendResponseHeaders(307, -1);
        });
        server.plays(http(200, "text/plain", "hier had niemand moeten komen"));
        try (Berichtverzender verzender = new Berichtverzender(server.partner())) {
            assertThat(verzender.send(BERICHT)).isInstanceOf(GeenAntwoord.class);
        }
        assertThat(server.ontvangen).hasSize(1);
    }

    @Test
    void certificateThatCannotBeReadIsRefusedAtOnce(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("kapot.pem"), "-----BEGIN CERTIFICATE-----\nx\n");
        Partner partner = server.partner().withAanmelding(Aanmelding.GEEN.with(Tls.withCertificaat(broken, "")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Berichtverzender(partner));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aanmelding.Basic("a:b", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> server.partner().withSoapversie(Soapversie.NONE));
    }
}
