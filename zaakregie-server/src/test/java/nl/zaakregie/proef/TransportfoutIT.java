// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Portsoort.OntvangAsynchroon;
import static nl.zaakregie.proef.Proefserver.example;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Proefserver.post;
import static nl.zaakregie.proef.TransportIT.ADDRESS;
import static nl.zaakregie.proef.TransportIT.CREEER;
import static nl.zaakregie.proef.TransportIT.DETAILS;
import static nl.zaakregie.proef.TransportIT.GEZINSPLAN;
import static nl.zaakregie.proef.TransportIT.SOAP11;
import static nl.zaakregie.proef.TransportIT.SOAP12;
import static nl.zaakregie.proef.TransportIT.mark;
import static nl.zaakregie.proef.TransportIT.number;
import static nl.zaakregie.stuf.Namen.stuf;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Test;

/** The faults on the wire: who is meant, what is wrong, and how much of it is told. */
class TransportfoutIT {
    @Test
    void anFo03SaysWhoAndWhat() {
        // T-27, R-051, R-055, R-056, R-057; interop 6, 8, 9
        String message = example("creeerZaak-levensdomeinplan-request-min.xml", mark());
        Antwoord answer = post(OntvangAsynchroon, CREEER, message);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<faultcode>soap:Server</faultcode><faultstring>Object niet gevonden</faultstring><detail>")
                .doesNotContain("faultactor", "encodingStyle");
        StufElement fault = answer.message();
        assertThat(fault.localName()).isEqualTo("Fo03Bericht");
        assertThat(fault.value(stuf("stuurgegevens"), stuf("crossRefnummer"))).contains(number(message));
        assertThat(fault.value(stuf("stuurgegevens"), stuf("ontvanger"), stuf("applicatie")))
                .contains("REGIE");
        assertThat(fault.value(stuf("stuurgegevens"), stuf("zender"), stuf("applicatie")))
                .contains("ZAAKSYS");
        assertThat(fault.value(stuf("stuurgegevens"), stuf("referentienummer"))).isPresent();
        StufElement body = fault.child(stuf("body")).orElseThrow();
        assertThat(body.value(stuf("plek"))).contains("server");
        assertThat(body.value(stuf("omschrijving"))).contains("Object niet gevonden");
        assertThat(body.children())
                .extracting(StufElement::localName)
                .containsExactly("code", "plek", "omschrijving", "details");
    }

    @Test
    void anFo02HoldsOnlyItsCode() {
        // T-27, R-041
        Antwoord answer = post(
                "/soap/zaaksysteem/BeantwoordVraag",
                "text/xml",
                Stelsel.quoted(Service.GEEF_ZAAKDETAILS),
                example(DETAILS, mark()).replaceFirst("<StUF:sortering>\\d+", "<StUF:sortering>99"));
        assertThat(answer.status()).isEqualTo(500);
        StufElement fault = answer.message();
        assertThat(fault.localName()).isEqualTo("Fo02Bericht");
        assertThat(fault.child(stuf("stuurgegevens")).orElseThrow().children())
                .extracting(StufElement::localName)
                .containsExactly("berichtcode");
        assertThat(fault.value(stuf("body"), stuf("plek")))
                .hasValueSatisfying(p -> assertThat(p).isIn("client", "server"));
    }

    @Test
    void detailsAreCutAtAThousand() {
        // R-052, T-27
        String junk = "<ZKN:onzin>x</ZKN:onzin>".repeat(60);
        Antwoord answer = post(
                OntvangAsynchroon,
                CREEER,
                example(GEZINSPLAN, mark()).replaceFirst("<ZKN:zaakniveau>", junk + "<ZKN:zaakniveau>x"));
        assertThat(answer.code()).isEqualTo("StUF055");
        String details = answer.message().value(stuf("body"), stuf("details")).orElseThrow();
        assertThat(details).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void answersSoap12WithItsOwnFault() {
        // interop 4, 8
        Antwoord answer = post(
                ADDRESS,
                "application/soap+xml",
                CREEER,
                example("creeerZaak-levensdomeinplan-request-min.xml", mark()).replace(SOAP11, SOAP12));
        assertThat(answer.code()).isEqualTo("StUF064");
        assertThat(answer.body()).contains("soap:Receiver").doesNotContain("faultcode");
        Antwoord broken = post(
                ADDRESS,
                "application/soap+xml",
                CREEER,
                example(GEZINSPLAN, mark()).replace(SOAP11, SOAP12).replace("</ZKN:zakLk01>", ""));
        assertThat(broken.body()).contains(SOAP12).contains("soap:Sender").doesNotContain(SOAP11);
    }

    @Test
    void namesACharacterThatXmlForbids() {
        // interop 50: the log knows for whom it was by the address
        Antwoord answer = post(
                OntvangAsynchroon,
                CREEER,
                example(GEZINSPLAN, mark()).replaceFirst("<ZKN:zaakniveau>", "<ZKN:zaakniveau>\u0003"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("soap:Client")
                .contains("een teken dat in XML niet mag")
                .contains("regel ")
                .doesNotContain("<detail");
        assertThat(jdbc().queryForObject(
                                "select ontvanger from berichtenlog order by tijdstip desc limit 1", String.class))
                .isEqualTo("ZAAKREGIE/zaaksysteem");
    }
}
