// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.CREEER_ZAAK;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real senders write about zaken: what the register makes of it, and what it says of it (interop.md 2.3). */
class PraktijkberichtenIT {
    private final String id = nummer();
    private final String bsn = bsn();

    @Test
    void aRelationWithoutVerwerkingssoortIsReadAsItsZaakIs() {
        // interop 32
        creeer(gezinsplan(id, bsn)
                .replace("StUF:entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"T\"", "StUF:entiteittype=\"ZAKOBJ\""));
        assertThat(typed(id).clientBsns()).containsExactly(bsn);
        assertThat(warnings()).contains("SOEP-32");
    }

    @Test
    void aCodeThatIsTooLongNamesTheStatus() {
        // interop 39
        creeer(gezinsplan(id, bsn));
        zetStatus(status(id, heeft("Zaak afgerond", "", "20160801"))
                .replace("<ZKN:omschrijving>Zaak afgerond</ZKN:omschrijving>", attribuut("code", "Zaak afgerond")));
        assertThat(statussen(id)).first().isEqualTo("Zaak afgerond*");
    }

    @Test
    void aTextThatIsTooLongIsCutOutwardAndKeptInside() {
        // interop 45
        String text = "a".repeat(79) + "bcd";
        creeer(gezinsplan(id, bsn)
                .replaceFirst("<ZKN:startdatum>", attribuut("omschrijving", text) + "<ZKN:startdatum>"));
        assertThat(typed(id).text("omschrijving")).isEqualTo("a".repeat(79) + "b");
        assertThat(jdbc().queryForObject("select object::text from zaak where identificatie = ?", String.class, id))
                .contains(text);
        assertThat(warnings()).contains("SOEP-45");
    }

    @Test
    void elementsInAnotherOrderAreTheSameElements() {
        // interop 47
        String turned = gezinsplan(id, bsn)
                .replace(
                        "<ZKN:startdatum>20160411</ZKN:startdatum><ZKN:registratiedatum>20160411</ZKN:registratiedatum>",
                        "<ZKN:registratiedatum>20160412</ZKN:registratiedatum><ZKN:startdatum>20160411</ZKN:startdatum>");
        creeer(turned);
        Zaak zaak = typed(id);
        assertThat(zaak.text("startdatum")).isEqualTo("20160411");
        assertThat(zaak.text("registratiedatum")).isEqualTo("20160412");
        assertThat(warnings()).contains("SOEP-47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gor.straatnaam", "gor.openbareRuimteNaam"})
    void aStreetIsReadUnderEitherName(String name) {
        // interop 48
        String address = "<BG:verblijfsadres><BG:wpl.woonplaatsNaam>Proefstad</BG:wpl.woonplaatsNaam><BG:" + name
                + ">Proeflaan</BG:" + name
                + "><BG:aoa.postcode>9999AA</BG:aoa.postcode><BG:aoa.huisnummer>12</BG:aoa.huisnummer></BG:verblijfsadres>";
        creeer(gezinsplan(id, bsn).replace("</ZKN:natuurlijkPersoon>", address + "</ZKN:natuurlijkPersoon>"));
        StufElement person = zaak(id).find(
                        zkn("heeftBetrekkingOp"), GERELATEERDE, zkn("natuurlijkPersoon"), bg("verblijfsadres"))
                .orElseThrow();
        assertThat(person.value(bg(name))).contains("Proeflaan");
    }

    @Test
    void aWrongEntiteittypeIsThatOfItsElement() {
        // interop 49: what a well-known sender wrote for months
        creeer(gezinsplan(id, bsn).replace("ZAKBTRINI", "ZAKBTRBLH"));
        assertThat(typed(id).initiators()).hasSize(1);
        assertThat(typed(id).belanghebbenden()).isEmpty();
        assertThat(warnings()).contains("SOEP-49");
    }

    @Test
    void aCharacterThatXmlForbidsGivesACleanFault() {
        // interop 50
        Antwoord answer = send(CREEER_ZAAK, gezinsplan(id, bsn).replace("Voorbeeld", "Voor\u0001beeld"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("soap:Client", "regel 1").doesNotContain("Voor", bsn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ZKN:scope/>",
                "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\" StUF:scope=\"alleRelaties\"/></ZKN:scope>",
                "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\" StUF:scope=\"alles\" xsi:nil=\"true\"/></ZKN:scope>",
                "<ZKN:scope><ZKN:object StUF:scope=\"alles\"/></ZKN:scope>"
            })
    void aScopeThatCannotBeReadIsEverything(String scope) {
        // interop 52
        creeer(gezinsplan(id, bsn));
        StufElement zaak = objects(ask(vraag(gelijk(attribuut("identificatie", id)), scope)))
                .getFirst();
        assertThat(zaak.child(zkn("heeftBetrekkingOp"))).isPresent();
    }

    @Test
    void aScopeMayStandInAnyOrderAndItsQuestionBeUntyped() {
        // interop 52
        creeer(gezinsplan(id, bsn));
        String question = vraag(
                        gelijk(attribuut("identificatie", id)),
                        scope(gevraagd("zaakniveau"), gevraagd("startdatum"), gevraagd("identificatie")))
                .replace("<ZKN:gelijk StUF:entiteittype=\"ZAK\">", "<ZKN:gelijk>");
        assertThat(objects(ask(question)).getFirst().children())
                .extracting(StufElement::localName)
                .containsExactly("identificatie", "startdatum", "zaakniveau");
    }

    @Test
    void aDateIsADayAndNeverMovesWithTheClock() {
        // interop 24: whatever the time zone of the machine and of the database
        creeer(gezinsplan(id, bsn));
        StufElement zaak =
                objects(ask(vraag(gelijk(attribuut("identificatie", id)), ""))).getFirst();
        assertThat(gezinsplan(id, bsn))
                .contains("startdatum>" + zaak.value(zkn("startdatum")).orElseThrow() + "<")
                .contains("registratiedatum>"
                        + zaak.value(zkn("registratiedatum")).orElseThrow() + "<");
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(objects(ask(vraag(gelijk(attribuut("identificatie", id)), "")))
                                .getFirst())
                        .as(zone)
                        .isEqualTo(zaak);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aQuestionWhoseStuurgegevensNameNoEntiteittypeGetsAnAnswerThatDoes() {
        // interop 52
        creeer(gezinsplan(id, bsn));
        String question = vraag(gelijk(attribuut("identificatie", id)), scope(gevraagd("identificatie")));
        String untyped = question.replace("<StUF:entiteittype>ZAK</StUF:entiteittype>", "");
        assertThat(untyped).isNotEqualTo(question);
        assertThat(ask(untyped).find(zkn("stuurgegevens")).orElseThrow().value(stuf("entiteittype")))
                .contains("ZAK");
    }

    private String warnings() {
        return String.valueOf(jdbc().queryForObject(
                        "select string_agg(bevindingen::text, ' ') from berichtenlog where zaakidentificatie = ? and uitkomst = 'verwerkt'",
                        String.class,
                        id));
    }
}
