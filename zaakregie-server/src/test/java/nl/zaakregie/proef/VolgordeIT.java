// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Partnerserver.message;
import static nl.zaakregie.proef.Zaakdienst.confirmed;
import static nl.zaakregie.proef.Zaakdienst.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fault comes first, what is a duplicate, and what becomes of answers that come late (R-046, R-048, chapter 7). */
class VolgordeIT {
    private static final String ASYNCHROON = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String REGIE = "/soap/regiesysteem/OntvangAsynchroon";
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-min.xml";
    private static final String LEVENSDOMEIN = "creeerZaak-levensdomeinplan-request-min.xml";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";

    private static Partnerserver server;

    @BeforeAll
    static void start() {
        server = Partnerserver.start(
                HttpClient.newHttpClient(),
                List.of(Proefrol.class, Proefrol.Vervanging.class),
                "--zaakregie.systemen[0].naam=suite",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].applicatie=SUITE",
                "--zaakregie.systemen[1].naam=precies",
                "--zaakregie.systemen[1].organisatie=9999",
                "--zaakregie.systemen[1].applicatie=PRECIES",
                "--zaakregie.systemen[1].streng=true",
                "--zaakregie.systemen[1].tijdstipOplopend=true",
                "--zaakregie.systemen[2].naam=hergebruiker",
                "--zaakregie.systemen[2].applicatie=HERGEBRUIKER",
                "--zaakregie.systemen[2].hergebruiktReferentienummers=true",
                "--zaakregie.systemen[3].naam=lezer",
                "--zaakregie.systemen[3].applicatie=LEZER",
                "--zaakregie.systemen[3].services=geefZaakdetails",
                "--zaakregie.systemen[4].naam=ordelijk",
                "--zaakregie.systemen[4].organisatie=9999",
                "--zaakregie.systemen[4].applicatie=ORDELIJK",
                "--zaakregie.systemen[4].streng=true",
                "--zaakregie.systemen[4].tijdstipOplopend=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class Adressen {
        @Test
        void anUnknownReceiverComesBeforeAnUnknownSender() {
            // T-06, R-046
            String both = message(GEZINSPLAN, "AD1", "9999", "NIEMAND").replace(">ZAAKREGIE<", ">ELDERS<");
            Antwoord answer = post(both);
            refused(answer, "StUF010");
            assertThat(answer.body()).doesNotContain("StUF013");
            refused(post(both.replace(">ELDERS<", ">ZAAKREGIE<")), "StUF013");
            assertThat(zaken("AD1")).isZero();
        }

        @Test
        void aQuestionOfAnUnknownSenderGetsAnFo02() {
            // T-27, R-041
            Antwoord answer = server.post(
                    "/soap/zaaksysteem/BeantwoordVraag",
                    Service.GEEF_ZAAKDETAILS.soapAction(),
                    message("geefZaakdetails-request-full.xml", "AD2", "9999", "NIEMAND"));
            refused(answer, "StUF013");
            assertThat(answer.message().localName()).isEqualTo("Fo02Bericht");
        }

        @Test
        void theOrganisationIsPartOfTheSenderAndTheUserIsNot() {
            // interop 21
            refused(post(message(GEZINSPLAN, "AD3", "0518", "SUITE")), "StUF013");
            confirmed(post(message(GEZINSPLAN, "AD3", "9999", "SUITE")
                    .replaceFirst(
                            "</StUF:applicatie></StUF:zender>",
                            "</StUF:applicatie><StUF:gebruiker>j.jansen</StUF:gebruiker></StUF:zender>")));
        }

        @Test
        void aStrictPartnerNamesTheReceiverInFull() {
            //
            String message = message(GEZINSPLAN, "AD4", "9999", "PRECIES")
                    .replace("<StUF:ontvanger>", "<StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie>");
            refused(post(message), "StUF010");
            confirmed(post(message.replaceFirst("9999</StUF:applicatie>", "").replace("PRECIES", "SUITE")));
        }
    }

    @Nested
    class Herhaling {
        @ParameterizedTest
        @CsvSource({
            "<ZKN:startdatum>\\d*, <ZKN:startdatum>20160102",
            "<ZKN:startdatum>\\d*, <ZKN:startdatum>20160230",
            "<ZKN:code>GEZINSPLAN, <ZKN:code>ONBEKEND",
            "<StUF:entiteittype>ZAK, <StUF:entiteittype>XYZ",
            "<StUF:berichtcode>Lk01, <StUF:berichtcode>Lk02"
        })
        void anotherMessageUnderAUsedNumberIsThatFirst(String pattern, String replacement) {
            // T-03, R-046, R-061: StUF016 comes before StUF022, StUF028, StUF055 and StUF058
            String mark = mark();
            String first = message(GEZINSPLAN, mark, "9999", "SUITE");
            confirmed(post(first));
            refused(post(first.replaceFirst(pattern, replacement)), "StUF016");
            assertThat(zaken(mark)).isEqualTo(1);
        }

        @Test
        void theSameNumberOfAnotherSenderIsAnotherMessage() {
            // T-04, R-020
            String mark = mark();
            String first = message(GEZINSPLAN, mark, "9999", "SUITE");
            confirmed(post(first));
            confirmed(post(first.replace(
                    "<StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>SUITE",
                    "<StUF:applicatie>HERGEBRUIKER")));
        }

        @Test
        void aRefusedMessageIsJudgedAfreshWhenItIsOfferedAgain() {
            // T-05, R-063
            String mark = mark();
            String plan = message(LEVENSDOMEIN, mark, "9999", "SUITE");
            refused(post(plan), "StUF064");
            refused(post(plan), "StUF064");
            confirmed(post(message(GEZINSPLAN, mark, "9999", "SUITE")));
            confirmed(post(plan));
            Antwoord again = post(plan);
            confirmed(again);
            assertThat(again.body()).isEqualTo(post(plan).body());
        }

        @Test
        void theEarlierAnswerComesInTheEnvelopeThatIsAskedForNow() {
            // R-060, interop 4
            String message = message(GEZINSPLAN, mark(), "9999", "SUITE");
            Antwoord first = post(message);
            Antwoord second = post(message.replace(SOAP11, SOAP12));
            assertThat(second.body()).contains(SOAP12);
            assertThat(second.message()).isEqualTo(first.message());
        }

        @Test
        void aPartnerThatReusesNumbersIsToldApartByContent() {
            // interop 20
            String mark = mark();
            String first =
                    message(GEZINSPLAN, mark, "", "HERGEBRUIKER").replace("<StUF:organisatie></StUF:organisatie>", "");
            String second = first.replace("GZP000001", "GZP000002");
            Antwoord answer = post(first);
            confirmed(answer);
            confirmed(post(second));
            assertThat(zaken(mark)).isEqualTo(2);
            assertThat(post(first).body()).isEqualTo(answer.body());
            assertThat(zaken(mark)).isEqualTo(2);
            assertThat(
                            server.jdbc()
                                    .queryForList(
                                            "select 1 from berichtenlog where systeem = 'hergebruiker' and bevindingen::text like '%SOEP-20%'"))
                    .hasSize(1);
        }
    }

    @Nested
    class Tijdstip {
        @Test
        void aStrictPartnerSendsInOrder() {
            // StUF019, A-02, R-023
            String late = precise("20350101120000000");
            confirmed(post(late));
            refused(post(precise("20350101120000000")), "StUF019");
            refused(post(precise("2035010111")), "StUF019");
            confirmed(post(precise("20350101120000001")));
            confirmed(post(late));
        }

        @Test
        void whatWasRefusedBeforeKeepsItsMoment() {
            //
            String mark = mark();
            String plan = message(LEVENSDOMEIN, mark, "9999", "ORDELIJK")
                    .replaceFirst("<StUF:tijdstipBericht>\\d*", "<StUF:tijdstipBericht>20310101");
            refused(post(plan), "StUF064");
            confirmed(post(message(GEZINSPLAN, mark, "9999", "SUITE")));
            confirmed(post(precise("20310102").replace("PRECIES", "ORDELIJK")));
            confirmed(post(plan));
        }

        @Test
        void othersMayOvertake() {
            confirmed(post(message(GEZINSPLAN, mark(), "9999", "SUITE")
                    .replaceFirst("<StUF:tijdstipBericht>\\d*", "<StUF:tijdstipBericht>20310101")));
            confirmed(post(message(GEZINSPLAN, mark(), "9999", "SUITE")
                    .replaceFirst("<StUF:tijdstipBericht>\\d*", "<StUF:tijdstipBericht>20100101")));
        }

        private String precise(String moment) {
            return message(GEZINSPLAN, mark(), "9999", "PRECIES")
                    .replaceFirst("<StUF:tijdstipBericht>\\d*", "<StUF:tijdstipBericht>" + moment);
        }
    }

    @Nested
    class Rechten {
        @Test
        void comeAfterTheKindOfMessageAndBeforeItsContent() {
            // 040 before 052 before 055
            String message =
                    message(GEZINSPLAN, mark(), "", "LEZER").replace("<StUF:organisatie></StUF:organisatie>", "");
            refused(server.post(ASYNCHROON, Service.GEEF_ZAAKSTATUS.soapAction(), message), "StUF040");
            refused(post(message.replaceFirst("<ZKN:startdatum>\\d*", "<ZKN:startdatum>x")), "StUF052");
        }
    }

    @Nested
    class LateAntwoorden {
        @Test
        void areTakenInAndHandedToWhoSent() {
            // E-12, A-45, R-055
            Proefrol rol = server.bean(Proefrol.class);
            for (String code : List.of("Bv03", "Fo03", "Bv01", "Fo01")) {
                String message = late(code, Proefrol.SENT);
                Antwoord answer = server.post(REGIE, "\"http://www.egem.nl/StUF/StUF0301/" + code + "\"", message);
                confirmed(answer);
                assertThat(rol.answers).endsWith(code + " " + Proefrol.SENT);
                int taken = rol.answers.size();
                assertThat(server.post(REGIE, "", message).body()).isEqualTo(answer.body());
                assertThat(rol.answers).hasSize(taken);
            }
            confirmed(server.post(ASYNCHROON, "", late("Fo03", Proefrol.SENT)));
        }

        @Test
        void onNothingOfOursAreRefusedSaveABv03() {
            // StUF043, A-45
            for (String code : List.of("Fo03", "Bv01", "Fo01")) {
                refused(server.post(REGIE, "", late(code, "ONBEKEND-1")), "StUF043");
            }
            String message = late("Bv03", "ONBEKEND-2");
            confirmed(server.post(REGIE, "", message));
            assertThat(server.jdbc()
                            .queryForObject(
                                    "select bevindingen::text from berichtenlog where cross_refnummer = 'ONBEKEND-2'",
                                    String.class))
                    .contains("R-021");
        }

        @Test
        void areCheckedLikeAnyMessage() {
            String odd = late("Fo03", Proefrol.SENT).replace("<StUF:plek>client", "<StUF:plek>Client");
            refused(
                    server.post(REGIE, "", odd.replace(">SUITE<", ">PRECIES<").replace(">20250101<", ">20900101<")),
                    "StUF055");
            confirmed(server.post(REGIE, "", odd)); // R-054, interop 9
            refused(server.post(REGIE, "", late("Bv03", Proefrol.SENT).replace(">SUITE<", ">NIEMAND<")), "StUF013");
            refused(
                    server.post(REGIE, "", late("Bv03", Proefrol.SENT).replace("berichtcode>Bv03", "berichtcode>Fo03")),
                    "StUF040");
        }

        @Test
        void aDu01OnNothingOfOursIsRefused() {
            // T-25, R-199
            String message = message("bevestigOverdragenZaak-request-full.xml", mark(), "9999", "SUITE");
            Antwoord answer = server.post(REGIE, Service.BEVESTIG_OVERDRAGEN_ZAAK.soapAction(), message);
            refused(answer, "StUF043");
            assertThat(answer.message().localName()).isEqualTo("Fo03Bericht");
            confirmed(server.post(
                    REGIE,
                    Service.BEVESTIG_OVERDRAGEN_ZAAK.soapAction(),
                    message.replaceFirst("<StUF:crossRefnummer>[^<]*", "<StUF:crossRefnummer>" + Proefrol.SENT)));
        }

        private String late(String code, String cross) {
            String body = code.startsWith("Fo")
                    ? "<StUF:body><StUF:code>StUF058</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>x</StUF:omschrijving></StUF:body>"
                    : "";
            String root = "StUF:" + code + "Bericht";
            return "<s:Envelope xmlns:s='" + SOAP11 + "'><s:Body><" + root
                    + " xmlns:StUF='http://www.egem.nl/StUF/StUF0301'><StUF:stuurgegevens><StUF:berichtcode>"
                    + code
                    + "</StUF:berichtcode><StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>SUITE</StUF:applicatie></StUF:zender><StUF:ontvanger><StUF:applicatie>ZAAKREGIE</StUF:applicatie></StUF:ontvanger><StUF:referentienummer>"
                    + UUID.randomUUID()
                    + "</StUF:referentienummer><StUF:tijdstipBericht>20250101</StUF:tijdstipBericht><StUF:crossRefnummer>"
                    + cross
                    + "</StUF:crossRefnummer></StUF:stuurgegevens>" + body + "</" + root + "></s:Body></s:Envelope>";
        }
    }

    @Nested
    class Rollen {
        @Test
        void onlyTheChosenOnesAnswer() {
            assertThat(server.post(REGIE, "", "<a/>").status()).isEqualTo(500);
            try (Partnerserver one = Partnerserver.start(
                    HttpClient.newHttpClient(),
                    List.of(Proefrol.class, Proefrol.Vervanging.class),
                    "--zaakregie.rollen=zakenmagazijn")) {
                assertThat(one.post(REGIE, "", "<a/>").status()).isEqualTo(404);
                confirmed(one.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "ROL", "9999", "SUITE")));
            }
        }

        @Test
        void anUnknownOneStopsTheStart() {
            assertThatThrownBy(() -> Partnerserver.start("--zaakregie.rollen=zaaksysteem,postkamer"))
                    .hasStackTraceContaining("postkamer")
                    .hasStackTraceContaining("zaaksysteem");
        }
    }

    @Test
    void countsWhatPartnersDoDifferently() {
        // interop: per partner, as a metric and as a query
        String message = message(GEZINSPLAN, mark(), "9999", "SUITE");
        confirmed(server.post(ASYNCHROON, "", "\n" + message));
        assertThat(server.get("/actuator/prometheus").body())
                .containsPattern("zaakregie_afwijkingen_total\\{regel=\"SOEP-01\",systeem=\"suite\"\\} [1-9]")
                .containsPattern("zaakregie_afwijkingen_total\\{regel=\"SOEP-10\",systeem=\"suite\"\\} [1-9]");
        assertThat(server.jdbc()
                        .queryForObject(
                                "select sum(aantal) from afwijking where systeem = 'suite' and regel = 'SOEP-10' and dag >= current_date - 1",
                                Integer.class))
                .isPositive();
    }

    @Test
    void understandsTheFaultsOfOthersAsTheyStandInTheExamples() {
        for (String example : List.of("generic-fo01-answer.xml", "generic-bv01-answer.xml")) {
            String message = Voorbeelden.text(example)
                    .replaceFirst(
                            "(?s)<StUF:zender>.*?</StUF:zender>",
                            "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>SUITE</StUF:applicatie></StUF:zender>")
                    .replaceFirst(
                            "(?s)<StUF:ontvanger>.*?</StUF:ontvanger>",
                            "<StUF:ontvanger><StUF:applicatie>ZAAKREGIE</StUF:applicatie></StUF:ontvanger>")
                    .replaceFirst("<StUF:crossRefnummer>[^<]*", "<StUF:crossRefnummer>" + Proefrol.SENT);
            confirmed(server.post(ASYNCHROON, "", message));
        }
    }

    private static Antwoord post(String message) {
        return server.post(ASYNCHROON, CREEER, message);
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static int zaken(String mark) {
        Integer count = server.jdbc()
                .queryForObject(
                        "select count(*) from zaak where identificatie like ?", Integer.class, "9999" + mark + "%");
        return count == null ? 0 : count;
    }
}
