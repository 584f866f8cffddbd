// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Partnerserver.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input of every kind: the right code, no trace of the inside, and nothing stored (issue 2, show 4). */
class VijandigIT {
    private static final String ASYNCHROON = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    private static final String STATUS = "\"" + Service.ACTUALISEER_ZAAKSTATUS.soapAction() + "\"";
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-min.xml";
    private static final String ENVELOPE =
            "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body>";

    private static Partnerserver server;
    private long before;

    @BeforeAll
    static void start() {
        server = Partnerserver.start(
                "--zaakregie.ontvangst.maximum=12MB",
                "--zaakregie.systemen[0].naam=suite",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].applicatie=SUITE");
        assertThat(server.post(ASYNCHROON, CREEER, message(GEZINSPLAN, "BAS", "9999", "SUITE"))
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void count() {
        before = server.stored();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(server.stored()).isEqualTo(before);
    }

    static Stream<Arguments> content() {
        return Stream.of(
                Arguments.of(
                        "no client",
                        "StUF058",
                        "BR-06",
                        edit("(?s)<ZKN:heeftBetrekkingOp .*?</ZKN:heeftBetrekkingOp>", "")),
                Arguments.of("two initiators", "StUF058", "BR-03", (UnaryOperator<String>) VijandigIT::twice),
                Arguments.of(
                        "no initiator",
                        "StUF058",
                        "BR-03",
                        edit("(?s)<ZKN:heeftAlsInitiator .*?</ZKN:heeftAlsInitiator>", "")),
                Arguments.of(
                        "BSN that fails the 11-proef",
                        "StUF058",
                        "BR-07",
                        edit("<BG:inp.bsn>\\d*", "<BG:inp.bsn>999990008")),
                Arguments.of(
                        "30 February",
                        "StUF055",
                        "startdatum",
                        edit("<ZKN:startdatum>\\d*", "<ZKN:startdatum>20160230")),
                Arguments.of(
                        "month 13",
                        "StUF055",
                        "registratiedatum",
                        edit("<ZKN:registratiedatum>\\d*", "<ZKN:registratiedatum>20161301")),
                Arguments.of(
                        "unknown zaaktype", "StUF058", "BR-15", edit("<ZKN:code>GEZINSPLAN", "<ZKN:code>ONBEKEND")),
                Arguments.of("zaak of another municipality", "StUF058", "BR-01", edit("9999VIJGZP", "0518VIJGZP")),
                Arguments.of(
                        "known zaak, other content",
                        "StUF067",
                        "9999BASGZP000001",
                        edit("(?s)9999VIJGZP000001(.*?<ZKN:startdatum>)\\d*", "9999BASGZP000001$120160102")),
                Arguments.of("unknown sector model", "StUF004", "zkn 0310", edit("sector/zkn/0310", "sector/xyz/0310")),
                Arguments.of(
                        "other version of the sector model",
                        "StUF007",
                        "zkn 0310",
                        edit("sector/zkn/0310", "sector/zkn/0320")),
                Arguments.of("older StUF", "StUF001", "StUF 03.01", edit("StUF/StUF0301", "StUF/StUF0204")),
                Arguments.of("newer StUF", "StUF001", "StUF 03.01", edit("StUF/StUF0301", "StUF/StUF0302")),
                Arguments.of("unknown sender", "StUF013", "", edit(">SUITE<", ">NIEMAND<")),
                Arguments.of("unknown receiver", "StUF010", "ZAAKREGIE", edit(">ZAAKREGIE<", ">ELDERS<")),
                Arguments.of("unknown code", "StUF022", "Lk01", edit("berichtcode>Lk01", "berichtcode>Lk99")),
                Arguments.of("code that is not offered", "StUF025", "", edit("berichtcode>Lk01", "berichtcode>Sa01")),
                Arguments.of(
                        "unknown entiteittype",
                        "StUF028",
                        "",
                        edit("<StUF:entiteittype>ZAK", "<StUF:entiteittype>ZAP")),
                Arguments.of(
                        "entiteittype that is not offered",
                        "StUF031",
                        "",
                        edit("<StUF:entiteittype>ZAK", "<StUF:entiteittype>BSL")),
                Arguments.of(
                        "unknown functie",
                        "StUF034",
                        "",
                        edit("</StUF:entiteittype>", "</StUF:entiteittype><StUF:functie>toveren</StUF:functie>")),
                Arguments.of(
                        "functie that is not offered",
                        "StUF037",
                        "",
                        edit(
                                "</StUF:entiteittype>",
                                "</StUF:entiteittype><StUF:functie>overdragenZaak</StUF:functie>")),
                Arguments.of(
                        "unknown element",
                        "StUF055",
                        "onzin",
                        edit("<ZKN:startdatum>", "<ZKN:onzin/><ZKN:startdatum>")),
                Arguments.of(
                        "element of another namespace",
                        "StUF055",
                        "",
                        edit("<ZKN:startdatum>", "<x:y xmlns:x='urn:x'/><ZKN:startdatum>")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("content")
    void refusesContentWithItsCode(String what, String code, String detail, UnaryOperator<String> change) {
        // issue 2 show 4; R-049, BR-01, 03, 06, 07, 15
        String message = change.apply(message(GEZINSPLAN, "VIJ", "9999", "SUITE"));
        Antwoord answer = server.post(ASYNCHROON, CREEER, message);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        // interop 65
        assertThat(answer.body()).contains(detail).doesNotContain("Exception", "\tat ", "java.");
    }

    @Test
    void refusesPlansOfAnUnknownGezinsplanAndStatusesThatDoNotExist() {
        Antwoord plan =
                server.post(ASYNCHROON, CREEER, message("creeerZaak-deelplan-request-min.xml", "WEZ", "9999", "SUITE"));
        assertThat(plan.code()).isEqualTo("StUF064");
        Antwoord status = server.post(
                ASYNCHROON, STATUS, message("actualiseerZaakstatus-request-min.xml", "WEZ", "9999", "SUITE"));
        assertThat(status.code()).isEqualTo("StUF064");
        Antwoord unknown = server.post(
                ASYNCHROON,
                STATUS,
                message("actualiseerZaakstatus-request-min.xml", "BAS", "9999", "SUITE")
                        .replaceAll("<ZKN:omschrijving>Gezinsplan opgesteld", "<ZKN:omschrijving>Weggewaaid"));
        assertThat(unknown.code()).isEqualTo("StUF058");
        assertThat(unknown.body()).contains("BR-19").contains("Zaak afgerond");
    }

    @Nested
    class Xml {
        @Test
        void refusesEntitiesWithoutExpandingThem() {
            // T-28, R-211, R-230, interop 19
            StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
            for (int i = 1; i < 40; i++) {
                bomb.append("<!ENTITY e")
                        .append(i)
                        .append(" '&e")
                        .append(i - 1)
                        .append(";&e")
                        .append(i - 1)
                        .append(";'>");
            }
            bomb.append("]><a>&e39;</a>");
            String external = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + ENVELOPE
                    + "&x;</soap:Body></soap:Envelope>";
            String parameter = "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x.dtd'>%p;]><a/>";
            String undeclared = message(GEZINSPLAN, "VIJ", "9999", "SUITE")
                    .replace("<ZKN:zaakniveau>", "<ZKN:zaakniveau>&onbekend;");
            for (String body : new String[] {bomb.toString(), external, parameter, undeclared}) {
                plainFault(server.post(ASYNCHROON, CREEER, body));
            }
        }

        @Test
        void refusesTenMegabytesOfNestingAfterItsFirstLevels() {
            plainFault(server.post(ASYNCHROON, CREEER, ENVELOPE + "<a>".repeat(3_400_000)));
            plainFault(server.post(
                    ASYNCHROON,
                    CREEER,
                    ENVELOPE + "<a>".repeat(1_000) + "</a>".repeat(1_000) + "</soap:Body></soap:Envelope>"));
            plainFault(server.post(
                    ASYNCHROON, CREEER, ENVELOPE + "<a " + attributes(5_000) + "/></soap:Body></soap:Envelope>"));
            plainFault(server.post(
                    ASYNCHROON,
                    CREEER,
                    ENVELOPE + "<a b='" + "x".repeat(2_000_000) + "'/></soap:Body></soap:Envelope>"));
        }

        @Test
        void refusesWhatIsNotXml() {
            String valid = message(GEZINSPLAN, "VIJ", "9999", "SUITE");
            for (String body : new String[] {
                "",
                " ",
                "geen xml",
                "{\"a\": 1}",
                "<a><b></a>",
                valid.substring(0, valid.length() / 2),
                valid + "<nog/>",
                valid.replace("<ZKN:zaakniveau>", "<ZKN:zaakniveau>\u0001"),
                valid.replace("</ZKN:object>", "")
            }) {
                plainFault(server.post(ASYNCHROON, CREEER, body));
            }
        }

        @Test
        void survivesAThousandBrokenMessages() {
            // generated with a fixed seed: whatever comes in, the answer is an envelope and the server stands
            Random random = new Random(20261125);
            String valid = message(GEZINSPLAN, "VIJ", "9999", "NIEMAND");
            for (int i = 0; i < 1_000; i++) {
                StringBuilder broken = new StringBuilder(valid);
                for (int n = 0; n <= random.nextInt(4); n++) {
                    int at = random.nextInt(broken.length());
                    switch (random.nextInt(4)) {
                        case 0 -> broken.deleteCharAt(at);
                        case 1 -> broken.insert(at, "<>&\"'/\u0000\uFFFF]]>".charAt(random.nextInt(11)));
                        case 2 -> broken.setCharAt(at, (char) random.nextInt(0x300));
                        default -> broken.setLength(Math.max(1, at));
                    }
                }
                Antwoord answer = server.post(ASYNCHROON, CREEER, broken.toString());
                assertThat(answer.status()).as("seed 20261125, message %d", i).isEqualTo(500);
                assertThat(answer.body())
                        .as("seed 20261125, message %d", i)
                        .contains("Envelope")
                        .doesNotContain("Exception", "onverwachte fout", "Onverwachte fout");
            }
        }

        private String attributes(int count) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < count; i++) {
                all.append("a").append(i).append("='' ");
            }
            return all.toString();
        }

        private void plainFault(Antwoord answer) {
            // services.md 0.7, R-053
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<faultcode>soap:Client</faultcode>")
                    .doesNotContain("<detail", "StUF0", "Exception", "\tat ", "hostname", "haha");
        }
    }

    @Nested
    class Omvang {
        @Test
        void refusesABodyOverTheLimitWhileItComesIn() {
            // announced, and in chunks of which nobody knows the number
            String filler = "<!-- " + "x".repeat(13 * 1024 * 1024) + " -->";
            Antwoord announced = server.post(ASYNCHROON, CREEER, ENVELOPE + filler);
            assertThat(announced.status()).isEqualTo(500);
            assertThat(announced.body()).contains("soap:Client").contains("groter dan 12582912 bytes");
            HttpResponse<String> chunked =
                    server.exchange(HttpRequest.newBuilder(URI.create(server.address() + ASYNCHROON))
                            .header("Content-Type", "text/xml")
                            .header("SOAPAction", CREEER)
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                                    new ByteArrayInputStream(ENVELOPE.getBytes(StandardCharsets.UTF_8)),
                                    new Blanks(60L * 1024 * 1024))))
                            .build());
            assertThat(chunked.statusCode()).isEqualTo(500);
            assertThat(chunked.body()).contains("groter dan");
            assertThat(server.jdbc().queryForList("""
                            select length(i.verzoek) from berichtenlog l join berichtinhoud i using (id)
                            where l.foutcode = 'CLIENT' order by l.tijdstip desc limit 2""", Integer.class))
                    .as("what is kept of them")
                    .allMatch(size -> size < 70_000);
        }

        @Test
        void acceptsAMessageJustBelowTheLimit() {
            String filler = "<!-- " + "x".repeat(11 * 1024 * 1024) + " -->";
            Antwoord answer = server.post(
                    "/soap/zaaksysteem/BeantwoordVraag",
                    Service.GEEF_ZAAKDETAILS.soapAction(),
                    message("geefZaakdetails-request-full.xml", "VIJ", "9999", "SUITE")
                            .replace("</SOAP-ENV:Body>", "</SOAP-ENV:Body>" + filler));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }

        @Test
        void letsGoOfASenderThatStopsHalfway() throws Exception {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                    OutputStream out = socket.getOutputStream()) {
                out.write(("POST " + ASYNCHROON
                                + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n"
                                + ENVELOPE)
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            assertThat(server.post(ASYNCHROON, Map.of(), "<a/>").status()).isEqualTo(500);
        }
    }

    /** White space without end, made as it is read. */
    private static final class Blanks extends InputStream {
        private long left;

        Blanks(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }

    private static UnaryOperator<String> edit(String pattern, String replacement) {
        return text -> text.replaceAll(pattern, replacement);
    }

    private static String twice(String text) {
        return text.replaceFirst("(?s)(<ZKN:heeftAlsInitiator .*?</ZKN:heeftAlsInitiator>)", "$1$1");
    }
}
