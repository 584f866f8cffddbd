// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Portsoort.OntvangAsynchroon;
import static nl.zaakregie.proef.Proefserver.example;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Proefserver.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input: the right code, and nothing stored. */
class FouteInvoerIT {
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";

    @ParameterizedTest
    @CsvSource({
        "creeerZaak-gezinsplan-request-min.xml, sector/zkn/0310, sector/zkn/0320, StUF007",
        "creeerZaak-gezinsplan-request-min.xml, sector/zkn/0310, sector/xyz/0310, StUF004",
        "creeerZaak-gezinsplan-request-min.xml, <StUF:berichtcode>Lk01, <StUF:berichtcode>Xx99, StUF022",
        "creeerZaak-gezinsplan-request-min.xml, <StUF:berichtcode>Lk01, <StUF:berichtcode>Lk02, StUF025",
        "creeerZaak-gezinsplan-request-min.xml, <StUF:berichtcode>Lk01, <StUF:berichtcode>Lv01, StUF040",
        "creeerZaak-gezinsplan-request-min.xml, <ZKN:startdatum>\\d*, <ZKN:startdatum>20160230, StUF055",
        "creeerZaak-gezinsplan-request-min.xml, <BG:inp.bsn>\\d*, <BG:inp.bsn>999990008, StUF058",
        "creeerZaak-gezinsplan-request-min.xml, <ZKN:code>GEZINSPLAN, <ZKN:code>ONBEKEND, StUF058",
        "creeerZaak-levensdomeinplan-request-min.xml, Client, Client, StUF064",
        "creeerZaak-deelplan-request-min.xml, Client, Client, StUF064",
        "updateZaak-gezinsplan-request-min.xml, mutatiesoort>W, mutatiesoort>W, StUF064",
        "actualiseerZaakstatus-request-min.xml, mutatiesoort>W, mutatiesoort>W, StUF064"
    })
    void isRefusedWithItsCode(String file, String pattern, String replacement, String code) {
        long before = rows();
        String action = Voorbeelden.list().stream()
                .filter(r -> r.file().equals(file))
                .findFirst()
                .orElseThrow()
                .soapAction();
        Antwoord answer = post(
                OntvangAsynchroon, "\"" + action + "\"", example(file, "FOU").replaceAll(pattern, replacement));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "999990");
        assertThat(rows()).isEqualTo(before);
    }

    static Stream<Voorbeelden.Rij> negatives() {
        // the server is lenient by default and understands a text that is too long (interop 45)
        return Voorbeelden.negatives().stream()
                .filter(r -> !r.file().contains("n39-"))
                .filter(r -> r.soapAction().endsWith("creeerZaak_Lk01")
                        || r.soapAction().endsWith("updateZaak_Lk01"));
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void refusesEveryNegativeExample(Voorbeelden.Rij row) {
        post(OntvangAsynchroon, CREEER, example("creeerZaak-gezinsplan-request-min.xml", "NEG"));
        long before = rows();
        Antwoord answer = post(OntvangAsynchroon, row.soapAction(), example(row.file(), "NEG"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(500);
        assertThat(answer.code()).isIn("StUF055", "StUF058");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesAStatusThatTheZaaktypeDoesNotHaveAndNamesThoseItHas() {
        post(OntvangAsynchroon, CREEER, example("creeerZaak-gezinsplan-request-min.xml", "STS"));
        Antwoord answer = post(
                OntvangAsynchroon,
                Service.ACTUALISEER_ZAAKSTATUS.soapAction(),
                example("actualiseerZaakstatus-request-min.xml", "STS")
                        .replaceAll("<ZKN:omschrijving>Gezinsplan opgesteld", "<ZKN:omschrijving>Weggewaaid"));
        assertThat(answer.code()).isEqualTo("StUF058");
        assertThat(answer.body()).contains("BR-19").contains("Zaak afgerond");
    }

    @Test
    void answersHostileXmlWithAPlainFault() {
        // T-28, R-053, R-211
        String dtd = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";
        String deep = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                + "<a>".repeat(3_400_000);
        for (String body : new String[] {"<a><b></a>", dtd, deep, "", "geen xml"}) {
            Antwoord answer = post(OntvangAsynchroon, CREEER, body);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).contains("soap:Client").doesNotContain("StUF0", "Exception");
        }
    }

    private static long rows() {
        Long rows = jdbc().queryForObject(
                        "select (select count(*) from zaak) + (select count(*) from zaak_versie) + (select count(*) from zaak_rol) + (select count(*) from ontvangen_bericht)",
                        Long.class);
        return rows == null ? 0 : rows;
    }
}
