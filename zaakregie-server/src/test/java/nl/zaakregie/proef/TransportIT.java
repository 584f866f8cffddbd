// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Portsoort.OntvangAsynchroon;
import static nl.zaakregie.proef.Proefserver.example;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Proefserver.post;
import static nl.zaakregie.proef.Zaakdienst.confirmed;
import static nl.zaakregie.proef.Zaakdienst.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as the field sends them: odd addresses, headers, envelopes and media types. */
class TransportIT {
    static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-min.xml";
    static final String DETAILS = "geefZaakdetails-request-full.xml";
    static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String ADDRESS = "/soap/zaaksysteem/OntvangAsynchroon";

    @Nested
    class Adressen {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/soap/zaaksysteem/OntvangAsynchroon",
                    "/soap/zaaksysteem/ontvangasynchroon",
                    "/soap/Zaaksysteem/OntvangAsynchroonService",
                    "/soap/zakenmagazijn/OntvangAsynchroon",
                    "/soap/documentbeheersysteem/OntvangAsynchroon",
                    "/soap/zaaksysteem",
                    "/soap/zaaksysteem/VrijeBerichten",
                    "/soap/zaaksysteem/services/v1/OntvangAsynchroon/"
                })
        void findsTheServiceWhateverTheAddress(String path) {
            // interop 16
            confirmed(post(path, "text/xml", CREEER, example(GEZINSPLAN, mark())));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "VrijBericht",
                    "vrijeberichten",
                    "VerwerkSynchroonVrijBericht",
                    "VrijBerichtService",
                    "BeantwoordVraag"
                })
        void answersVrijeBerichtenUnderEachName(String name) {
            // interop 16
            Antwoord answer = post(
                    "/soap/zaaksysteem/" + name,
                    "text/xml",
                    quoted(Service.GENEREER_ZAAK_IDENTIFICATIE),
                    example("genereerZaakIdentificatie-request-full.xml", mark()));
            assertThat(answer.message().localName()).isEqualTo("genereerZaakIdentificatie_Du02");
        }

        @Test
        void saysThatItDoesNotPlayARole() {
            for (String rol : new String[] {"postkamer", "servicebus2"}) {
                Antwoord answer = post("/soap/" + rol + "/OntvangAsynchroon", "text/xml", CREEER, "<a/>");
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.body()).contains("rol");
            }
        }
    }

    @Nested
    class Soapactie {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "creeerZaak-gezinsplan-request-min.xml;http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01",
                    "creeerZaak-gezinsplan-request-min.xml;'\"CreeerZaak_Lk01\"'",
                    "creeerZaak-gezinsplan-request-min.xml;creeerZaak",
                    "creeerZaak-gezinsplan-request-min.xml;'\"\"'",
                    "creeerZaak-gezinsplan-request-min.xml;http://www.egem.nl/StUF/sector/zkn/0310/zakLk01",
                    "creeerZaak-gezinsplan-request-min.xml;urn:creeerZaak_Lk01"
                })
        void understandsEachSpelling(String file, String action) {
            // T-24, R-214, interop 1 to 3
            confirmed(post(OntvangAsynchroon, action, example(file, mark())));
        }

        @Test
        void doesWithoutTheHeader() throws Exception {
            // interop 1: never a bare HTTP error
            HttpResponse<String> answer = send(
                    HttpRequest.newBuilder(URI.create(Proefserver.address() + ADDRESS))
                            .header("Content-Type", "text/xml"),
                    example(GEZINSPLAN, mark()).getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }

        @Test
        void tellsTheThreeServicesOfOneRootApartByContent() {
            // T-24, R-213
            String mark = mark();
            confirmed(post(OntvangAsynchroon, "", example(GEZINSPLAN, mark)));
            confirmed(post(OntvangAsynchroon, "", example("actualiseerZaakstatus-request-min.xml", mark)));
            confirmed(post(OntvangAsynchroon, "", example("updateZaak-gezinsplan-request-min.xml", mark)));
            assertThat(jdbc().queryForList(
                                    "select service from berichtenlog where zaakidentificatie like ? order by tijdstip",
                                    String.class,
                                    "9999" + mark + "%"))
                    .containsExactly("creeerZaak", "actualiseerZaakstatus", "updateZaak");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://www.egem.nl/StUF/sector/zkn/0310/geefZaakstatus_Lv01",
                    "iets",
                    "http://tempuri.org/Dienst/Verwerk"
                })
        void refusesWithStufCodeWhatContradictsTheMessage(String action) {
            // services.md 0.7: StUF040
            Antwoord answer = post(OntvangAsynchroon, action, example(GEZINSPLAN, mark()));
            refused(answer, "StUF040");
        }

        @ParameterizedTest
        @CsvSource({
            "overdragenZaak-request-full.xml, overdragenZaak, overdragenZaak_Di01",
            "bevestigOverdragenZaak-request-full.xml, bevestigOverdragenZaak, overdragenZaak_Du01",
            "notificeerOverZaak-request-full.xml, notificeerOverZaak, notificeerOverZaak_Di01",
            "initieerNotificeerOverZaak-request-full.xml, initieerNotificeerOverZaak, initieerNotificeerOverZaak_Di01"
        })
        void recognisesRzsServicesInEachSpelling(String file, String operation, String root) {
            // T-24, E-10; the zaaksysteem knows them but does not offer them
            for (String action : new String[] {
                "\"http://www.egem.nl/StUF/sector/rzs/0310/" + operation + "\"",
                "\"http://www.stufstandaarden.nl/koppelvlak/rzs0310/" + operation + "\"",
                "\"http://www.stufstandaarden.nl/koppelvlak/rzs0310/" + root + "\"",
                root,
                "\"\""
            }) {
                String message = example(file, mark());
                Antwoord answer = post(OntvangAsynchroon, action, message);
                assertThat(answer.code()).as(action).isIn("StUF025", "StUF037");
                assertThat(jdbc().queryForObject(
                                        "select service from berichtenlog where referentienummer = ?",
                                        String.class,
                                        number(message)))
                        .as(action)
                        .isEqualTo(operation);
            }
        }
    }

    @Nested
    class Envelop {
        @ParameterizedTest
        @ValueSource(strings = {"text/xml", "application/soap+xml", "application/xml", "text/xml; charset=UTF-8"})
        void takesTheVersionFromTheEnvelope(String type) {
            // interop 4
            Antwoord answer =
                    post(ADDRESS, type, CREEER, example(GEZINSPLAN, mark()).replace(SOAP11, SOAP12));
            confirmed(answer);
            assertThat(answer.body()).contains(SOAP12);
            Antwoord old = post(ADDRESS, type, CREEER, example(GEZINSPLAN, mark()));
            confirmed(old);
            assertThat(old.body()).contains(SOAP11);
        }

        @Test
        void takesTheActionFromTheMediaTypeOfSoap12() throws Exception {
            // interop 4
            HttpResponse<String> answer = send(
                    HttpRequest.newBuilder(URI.create(Proefserver.address() + ADDRESS))
                            .header(
                                    "Content-Type",
                                    "application/soap+xml; charset=utf-8; action=\""
                                            + Service.GEEF_ZAAKDETAILS.soapAction() + "\""),
                    example(DETAILS, mark()).replace(SOAP11, SOAP12).getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(t -> assertThat(t).startsWith("application/soap+xml"));
        }

        @Test
        void refusesAnUnknownVersion() {
            //
            Antwoord answer = post(
                    ADDRESS,
                    "text/xml",
                    CREEER,
                    example(GEZINSPLAN, mark()).replace(SOAP11, "http://voorbeeld.nl/soap"));
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<faultcode>soap:VersionMismatch</faultcode>")
                    .contains(SOAP11)
                    .doesNotContain("detail");
        }

        @Test
        void refusesAHeaderThatMustBeUnderstood() {
            // interop 5
            String block =
                    "<wsa:Action xmlns:wsa='http://www.w3.org/2005/08/addressing' SOAP-ENV:mustUnderstand='%s'%s>x</wsa:Action>";
            Antwoord answer = post(OntvangAsynchroon, CREEER, withHeader(block.formatted("1", "")));
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<faultcode>soap:MustUnderstand</faultcode>")
                    .doesNotContain("detail");
            Antwoord twelve = post(
                    OntvangAsynchroon,
                    CREEER,
                    withHeader(block.formatted("true", "")).replace(SOAP11, SOAP12));
            assertThat(twelve.body()).contains("soap:MustUnderstand").contains(SOAP12);
            confirmed(post(OntvangAsynchroon, CREEER, withHeader(block.formatted("0", ""))));
            confirmed(post(
                    OntvangAsynchroon,
                    CREEER,
                    withHeader(block.formatted("1", " SOAP-ENV:actor='http://voorbeeld.nl/bus'"))));
            confirmed(post(
                    OntvangAsynchroon,
                    CREEER,
                    withHeader("<x:Route xmlns:x='urn:leverancier'><x:naar mustUnderstand='1'/></x:Route>")));
        }

        @Test
        void acceptsByteOrderMarksOtherEncodingsAndLeadingSpace() throws Exception {
            // R-211, interop 10
            String message = example(GEZINSPLAN, mark());
            confirmed(post(OntvangAsynchroon, CREEER, "\uFEFF" + message));
            confirmed(post(OntvangAsynchroon, CREEER, "\r\n  " + Partnerserver.renumbered(message)));
            for (String charset : new String[] {"UTF-16", "UTF-16LE", "ISO-8859-1"}) {
                String text =
                        example(GEZINSPLAN, mark()).replaceFirst("encoding='UTF-8'", "encoding='" + charset + "'");
                byte[] bytes = (charset.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
                HttpResponse<String> answer = send(
                        HttpRequest.newBuilder(URI.create(Proefserver.address() + ADDRESS))
                                .header("Content-Type", "text/xml")
                                .header("SOAPAction", CREEER),
                        bytes);
                assertThat(answer.statusCode()).as(charset + answer.body()).isEqualTo(200);
            }
        }

        @Test
        void refusesWhatHoldsNoMessage() {
            String bare = example(GEZINSPLAN, mark())
                    .replaceFirst("(?s).*<SOAP-ENV:Body>", "")
                    .replaceFirst("(?s)</SOAP-ENV:Body>.*", "");
            String empty = "<s:Envelope xmlns:s='" + SOAP11 + "'><s:Body/></s:Envelope>";
            String two = "<s:Envelope xmlns:s='" + SOAP11 + "'><s:Body>" + bare + bare + "</s:Body></s:Envelope>";
            for (String body : new String[] {bare, empty, two}) {
                Antwoord answer = post(OntvangAsynchroon, CREEER, body);
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.body()).contains("soap:Client").doesNotContain("<detail");
            }
        }

        private String withHeader(String block) {
            return example(GEZINSPLAN, mark())
                    .replace("<SOAP-ENV:Header/>", "<SOAP-ENV:Header>" + block + "</SOAP-ENV:Header>");
        }
    }

    @Nested
    class Http {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "application/json",
                    "multipart/form-data; boundary=x",
                    "application/x-www-form-urlencoded",
                    "text/plain"
                })
        void refusesAnotherMediaTypeInWords(String type) {
            //
            Antwoord answer = post(ADDRESS, type, CREEER, example(GEZINSPLAN, mark()));
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.body()).contains("text/xml").contains("application/soap+xml");
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
        void refusesAnotherMethodInWords(String method) throws Exception {
            //
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(Proefserver.address() + ADDRESS))
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("POST");
            assertThat(answer.body()).contains("?wsdl");
        }
    }

    @Test
    void recordsWhatIsUnusualAndLosesNothing() {
        // interop 1, 2, 4, 10, 16
        String message = example(GEZINSPLAN, mark());
        confirmed(post("/soap/zaaksysteem/VrijBericht", "text/xml", "", "\uFEFF" + message.replace(SOAP11, SOAP12)));
        String findings = jdbc().queryForObject(
                        "select bevindingen::text from berichtenlog where referentienummer = ?",
                        String.class,
                        number(message));
        assertThat(findings)
                .contains("SOEP-01", "SOEP-04", "SOEP-10", "SOEP-16")
                .doesNotContain("SOEP-02");
        String proper = example(GEZINSPLAN, mark());
        confirmed(post(OntvangAsynchroon, CREEER, proper));
        assertThat(jdbc().queryForObject(
                                "select bevindingen::text from berichtenlog where referentienummer = ?",
                                String.class,
                                number(proper)))
                .doesNotContain("SOEP-0", "SOEP-1");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request.POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    static String number(String message) {
        return message.replaceFirst("(?s).*?<StUF:referentienummer>([^<]*).*", "$1");
    }

    static String mark() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private static String quoted(Service service) {
        return "\"" + service.soapAction() + "\"";
    }
}
