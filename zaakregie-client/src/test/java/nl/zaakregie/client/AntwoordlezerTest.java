// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.client.Scriptserver.bevestiging;
import static nl.zaakregie.client.Scriptserver.foutbericht;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.NieuwBerichtNodig;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.Verzendresultaat.OpnieuwAanbieden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of real systems, which are judged by their body. */
class AntwoordlezerTest {
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private final Antwoordlezer lezer = new Antwoordlezer();

    private Verzendresultaat read(int status, String body) {
        return read(Service.CREEER_ZAAK, status, envelop(SOAP11, body));
    }

    private Verzendresultaat read(Service service, int status, String body) {
        return read(service, status, "text/xml; charset=utf-8", body.replace("#nummer#", "REF-1"));
    }

    private Verzendresultaat read(Service service, int status, String type, String body) {
        try {
            return lezer.read(
                    service,
                    "REF-1",
                    status,
                    type,
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                    Inhoudmeter.INSTANCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String envelop(String namespace, String body) {
        return "<s:Envelope xmlns:s=\"" + namespace + "\"><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    private static Ontvangen received(Verzendresultaat result) {
        assertThat(result).isInstanceOf(Ontvangen.class);
        return (Ontvangen) result;
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 500})
    void confirmationCountsUnderAnyStatus(int status) {
        // interop 6
        assertThat(received(read(status, bevestiging("Bv03"))).opmerkingen()).isEmpty();
    }

    @Test
    void faultCountsUnderStatus200() {
        // interop 6
        String fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>x</faultstring><detail>"
                + foutbericht("StUF055", "client", "regel 3") + "</detail></s:Fault>";
        assertThat(read(200, fault)).isInstanceOfSatisfying(NieuwBerichtNodig.class, refused -> {
            assertThat(refused.fout().code()).isEqualTo("StUF055");
            assertThat(refused.fout().details()).isEqualTo("regel 3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bv02", "Bv04", "Bv01"})
    void otherConfirmationIsReceiptWithARemark(String code) {
        // interop 12, R-037
        assertThat(received(read(200, bevestiging(code))).opmerkingen())
                .singleElement()
                .asString()
                .contains(code);
    }

    @Test
    void confirmationCountsInsideAWrapperOfTheVendor() {
        // interop 7
        String wrapped = "<Lk01Response xmlns=\"http://tempuri.org/\">" + bevestiging("Bv03") + "</Lk01Response>";
        assertThat(received(read(200, wrapped)).antwoord().localName()).isEqualTo("Bv03Bericht");
    }

    @Test
    void foutberichtCountsInsideAWrapperWithoutFaultAndWithoutNumbers() {
        // interop 7: code Fo03 instead of a StUF code, empty zender, no crossRefnummer
        String wrapped = "<Lk01Response xmlns=\"http://tempuri.org/\"><Fo03Bericht"
                + " xmlns=\"http://www.egem.nl/StUF/StUF0301\"><stuurgegevens><berichtcode>Fo03</berichtcode>"
                + "<zender><applicatie/></zender></stuurgegevens><body><code>Fo03</code><plek>Server</plek>"
                + "<omschrijving>Fout bij verwerken</omschrijving></body></Fo03Bericht></Lk01Response>";
        assertThat(read(200, wrapped)).isInstanceOfSatisfying(OpnieuwAanbieden.class, again -> {
            assertThat(again.fout().code()).isEqualTo("Fo03");
            assertThat(again.fout().omschrijving()).isEqualTo("Fout bij verwerken");
        });
    }

    @Test
    void missingCrossRefnummerIsOnlyRemarked() {
        // interop 7
        String without = bevestiging("Bv03").replaceAll("<StUF:crossRefnummer>.*</StUF:crossRefnummer>", "");
        assertThat(received(read(200, without)).opmerkingen()).containsExactly("crossRefnummer ontbreekt");
    }

    @Test
    void longReferentienummerIsOnlyRemarked() {
        // interop 22
        String longer = bevestiging("Bv03").replace("Z-1", "a".repeat(64));
        assertThat(received(read(200, longer)).opmerkingen())
                .singleElement()
                .asString()
                .contains("langer dan 40");
    }

    @Test
    void answerToAnotherMessageIsRemarked() {
        assertThat(received(read(200, bevestiging("Bv03").replace("#nummer#", "REF-2")))
                        .opmerkingen())
                .singleElement()
                .asString()
                .contains("crossRefnummer");
    }

    @Test
    void faultWithQualifiedChildrenAndWithACodeOfTheOtherSoapIsUnderstood() {
        // interop 8
        String qualified = "<s:Fault><s:faultcode>s:Client</s:faultcode><s:faultstring>mis</s:faultstring></s:Fault>";
        assertThat(read(500, qualified))
                .isInstanceOfSatisfying(
                        NieuwBerichtNodig.class,
                        refused -> assertThat(refused.fout().omschrijving()).isEqualTo("mis"));
        String receiver = "<s:Fault><faultcode>env:Receiver</faultcode><faultstring>mis</faultstring></s:Fault>";
        assertThat(read(500, receiver)).isInstanceOf(OpnieuwAanbieden.class);
    }

    @Test
    void faultOfSoap12IsUnderstood() {
        // interop 4
        String fault = "<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text xml:lang=\"nl\">mis"
                + "</s:Text></s:Reason><s:Detail>" + foutbericht("StUF055", "client", "") + "</s:Detail></s:Fault>";
        assertThat(read(Service.CREEER_ZAAK, 500, envelop(SOAP12, fault))).isInstanceOf(NieuwBerichtNodig.class);
    }

    @Test
    void bareMessageWithoutEnvelopeCounts() {
        received(read(Service.CREEER_ZAAK, 200, bevestiging("Bv03")));
    }

    @Test
    void byteOrderMarkAndBlankLinesBeforeTheAnswerAreSkipped() {
        received(read(Service.CREEER_ZAAK, 200, "\uFEFF\n\n" + envelop(SOAP11, bevestiging("Bv03"))));
    }

    @Test
    void answerNeedNotBeValid() {
        // interop 47: no sleutel, no order, no entiteittype, an element that the schema does not know
        String answer = "<z:zakLa01 xmlns:z=\"http://www.egem.nl/StUF/sector/zkn/0310\""
                + " xmlns:t=\"http://www.egem.nl/StUF/StUF0301\"><z:stuurgegevens><t:berichtcode>La01</t:berichtcode>"
                + "</z:stuurgegevens><z:antwoord><z:object><z:eigenVeld>x</z:eigenVeld>"
                + "<z:identificatie>9999GZP000001</z:identificatie></z:object></z:antwoord></z:zakLa01>";
        received(read(Service.GEEF_ZAAKDETAILS, 200, envelop(SOAP11, answer)));
    }

    @Test
    void answerWithAttachmentsIsRead() {
        // R-204
        String body = "--grens\r\nContent-Type: application/xop+xml; type=\"text/xml\"\r\nContent-ID: <root>\r\n\r\n"
                + envelop(SOAP11, bevestiging("Bv03").replace("#nummer#", "REF-1")) + "\r\n--grens--\r\n";
        String type = "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=\"grens\"";
        received(read(Service.CREEER_ZAAK, 200, type, body));
    }

    @Test
    void confirmationIsNoAnswerToAQuestion() {
        assertThat(read(Service.GEEF_ZAAKDETAILS, 200, envelop(SOAP11, bevestiging("Bv03"))))
                .isInstanceOfSatisfying(
                        GeenAntwoord.class, none -> assertThat(none.oorzaak()).isEqualTo(Oorzaak.ONVERWACHT));
    }

    @Test
    void externalEntitiesOfAnAnswerAreNotOpened() {
        // interop 19
        String bomb = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + envelop(SOAP11, "&x;");
        assertThat(read(Service.CREEER_ZAAK, 200, bomb)).isInstanceOf(GeenAntwoord.class);
    }
}
