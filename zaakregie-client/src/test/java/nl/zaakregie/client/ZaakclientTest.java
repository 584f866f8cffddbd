// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.client.Scriptserver.bv03;
import static nl.zaakregie.client.Scriptserver.fo03;
import static nl.zaakregie.client.Scriptserver.http;
import static nl.zaakregie.client.Scriptserver.soap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.client.Scriptserver.Antwoord;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.Zaakaanmaak.Aanmaakresultaat.Aangemaakt;
import nl.zaakregie.client.Zaakaanmaak.Aanmaakresultaat.NogNiet;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Zaakscope;
import nl.zaakregie.client.zaak.Zaakvraag;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The typed consumer: what goes in and comes out are values, not messages. */
class ZaakclientTest {
    private static final Zaakidentificatie NUMMER = new Zaakidentificatie("9999GZP2016000001");

    private final Scriptserver server = Scriptserver.start();
    private final Zaakclient client = new Zaakclient(
            server.partner(),
            Systeem.of("9999", "REGIE"),
            Berichtklok.system(),
            new Herzendbeleid(List.of(Duration.ZERO)));

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static Antwoord example(String name) {
        return http(200, "text/xml; charset=utf-8", Voorbeelden.text(name));
    }

    private static NieuweZaak plan(Zaakidentificatie nummer) {
        return NieuweZaak.gezinsplan(
                        nummer,
                        LocalDate.of(2026, 3, 14),
                        Medewerker.of("99991001", "Boer"),
                        Client.of(new Bsn("999999850"), "Osei"))
                .build();
    }

    @Test
    void numberIsAValue() {
        server.plays(example("genereerZaakIdentificatie-answer-min.xml"));
        assertThat(client.vrijeBerichten().reserveZaakidentificatie().find())
                .hasValueSatisfying(n -> assertThat(n.gemeentecode()).isEqualTo("9999"));
    }

    @Test
    void zaakIsATypedView() {
        server.plays(example("geefZaakdetails-answer-full.xml"));
        assertThat(client.beantwoordVraag().findZaak(NUMMER).find().orElseThrow())
                .hasValueSatisfying(zaak -> {
                    assertThat(zaak.identificatie()).contains(NUMMER.value());
                    assertThat(zaak.clients()).isNotEmpty();
                });
    }

    @Test
    void statusIsATypedView() {
        server.plays(example("geefZaakstatus-answer-full.xml"));
        assertThat(client.beantwoordVraag().findStatus(NUMMER).find().orElseThrow())
                .hasValueSatisfying(status -> assertThat(status.omschrijving()).isNotEmpty());
    }

    @Test
    void unknownZaakIsAnAnswer() {
        // not an error
        server.plays(example("geefZaakdetails-answer-notfound.xml"), example("geefZaakstatus-answer-notfound.xml"));
        assertThat(client.beantwoordVraag().findZaak(NUMMER).find())
                .hasValueSatisfying(z -> assertThat(z).isEmpty());
        assertThat(client.beantwoordVraag().findStatus(NUMMER).find())
                .hasValueSatisfying(s -> assertThat(s).isEmpty());
    }

    @Test
    void faultIsNoAnswer() {
        server.plays(example("geefZaakdetails-fault.xml"));
        assertThat(client.beantwoordVraag().findZaak(NUMMER)).isInstanceOf(NietBeantwoord.class);
    }

    @Test
    void listSaysWhetherThereIsMore() {
        server.plays(soap(
                200,
                "<z:zakLa01 xmlns:z=\"http://www.egem.nl/StUF/sector/zkn/0310\""
                        + " xmlns:t=\"http://www.egem.nl/StUF/StUF0301\"><z:stuurgegevens>"
                        + "<t:berichtcode>La01</t:berichtcode></z:stuurgegevens><z:parameters>"
                        + "<t:indicatorVervolgvraag>true</t:indicatorVervolgvraag></z:parameters>"
                        + "<z:melding>StUF0002: Meer objecten gevraagd dan teruggegeven</z:melding><z:antwoord>"
                        + "<z:object><z:identificatie>9999A</z:identificatie></z:object>"
                        + "<z:object><z:identificatie>9999B</z:identificatie></z:object></z:antwoord></z:zakLa01>"));
        Zakenlijst list = client.beantwoordVraag()
                .listZaken(Zaakvraag.everything(), Zaakscope.overzicht())
                .find()
                .orElseThrow();
        assertThat(list.zaken()).extracting(z -> z.identificatie().orElse("")).containsExactly("9999A", "9999B");
        assertThat(list.meer()).isTrue();
        assertThat(list.meldingen()).singleElement().asString().startsWith("StUF0002");
    }

    @Test
    void numberIsAskedOnceAndKeptOverEveryAttempt() {
        // interop 25: a time-out must not make a second zaak
        Zaakaanmaak aanmaak = new Zaakaanmaak(client, new InMemoryNummerregister());
        server.plays(
                example("genereerZaakIdentificatie-answer-min.xml"),
                http(502, "text/html", "<html>stuk</html>"),
                http(502, "text/html", "<html>stuk</html>"),
                fo03("StUF046", "server", ""),
                bv03());
        assertThat(aanmaak.create("werkstuk 1", ZaakclientTest::plan)).isInstanceOf(NogNiet.class);
        assertThat(aanmaak.create("werkstuk 1", ZaakclientTest::plan)).isInstanceOf(Aangemaakt.class);
        assertThat(server.ontvangen).hasSize(5);
        List<String> numbers = server.ontvangen.stream()
                .skip(1)
                .map(o -> o.body().replaceAll("(?s).*<ZKN:identificatie>(9999Z?[^<]*)<.*", "$1"))
                .toList();
        assertThat(numbers).hasSize(4);
        assertThat(server.ontvangen.get(1)).isEqualTo(server.ontvangen.get(2));
        assertThat(server.ontvangen.get(3)).isEqualTo(server.ontvangen.get(4));
    }

    @Test
    void noNumberMeansNoZaak() {
        Zaakaanmaak aanmaak = new Zaakaanmaak(client, new InMemoryNummerregister());
        server.plays(fo03("StUF052", "client", ""));
        assertThat(aanmaak.create("werkstuk 2", ZaakclientTest::plan))
                .isInstanceOfSatisfying(
                        NogNiet.class,
                        notYet -> assertThat(notYet.identificatie()).isEmpty());
        assertThat(server.ontvangen).hasSize(1);
    }
}
