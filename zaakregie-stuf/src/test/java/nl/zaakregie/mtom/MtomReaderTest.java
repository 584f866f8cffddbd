// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import nl.zaakregie.xml.Verzamelaar;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages with attachments as real senders could write them. */
class MtomReaderTest {
    private static final String START = "<root@voorbeeld.invalid>";
    private static final String CID = "inhoud-1@voorbeeld.invalid";
    private static final String TYPE = "multipart/related; type=\"application/xop+xml\"; start=\"" + START
            + "\"; start-info=\"text/xml\"; boundary=\"grens\"";
    private static final String INLINE = Voorbeelden.text("voegZaakdocumentToe-request-full.xml");
    private static final String BASE64 = "R2V6aW5zcGxhbiBmYW1pbGllIFZvb3JiZWVsZCAtIGZpY3RpZWYgdGVzdGRvY3VtZW50Cg==";
    private static final byte[] TEXT = Base64.getDecoder().decode(BASE64);

    private final Verzamelaar receiver = new Verzamelaar();

    @Test
    void readsTheExampleOfTheStandard() throws MalformedBerichtException {
        // T-23
        String http = Voorbeelden.text("voegZaakdocumentToe-request-mtom.http");
        int gap = http.indexOf("\n\n");
        String type = http.lines()
                .filter(line -> line.startsWith("Content-Type: "))
                .findFirst()
                .orElseThrow()
                .substring("Content-Type: ".length());
        ReadResult read = read(http.substring(gap + 2).getBytes(StandardCharsets.UTF_8), type);
        assertThat(read.bevindingen()).isEmpty();
        assertThat(new String(receiver.contents().getFirst(), StandardCharsets.UTF_8))
                .isEqualTo("Gezinsplan familie Voorbeeld - fictief testdocument\n");
    }

    @Test
    void anAttachmentAndBase64GiveTheSameMessage() throws MalformedBerichtException {
        //
        ReadResult attached = read(new Body().root(envelope(CID)).part(CID, TEXT), TYPE);
        ReadResult inline = read(INLINE.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-8");
        assertThat(attached.root()).isEqualTo(inline.root());
        assertThat(attached.bevindingen()).isEmpty();
        assertThat(receiver.contents()).containsExactly(TEXT, TEXT);
    }

    @Test
    void theAttachmentMayComeBeforeTheEnvelope() throws MalformedBerichtException {
        ReadResult read = read(new Body().part(CID, TEXT).root(envelope(CID)), TYPE);
        assertThat(read.bevindingen()).isEmpty();
        assertThat(inhoud(read).text()).isEqualTo(Verzamelaar.verwijzing(TEXT).text());
    }

    @Test
    void withoutStartTheFirstPartIsTheEnvelope() throws MalformedBerichtException {
        String type = "Multipart/Related; boundary=grens; type=\"application/xop+xml\"";
        assertThat(read(new Body().root(envelope(CID)).part(CID, TEXT), type).bevindingen())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 70_000, 3_000_000})
    void givesEveryByteOfAnAttachment(int size) throws MalformedBerichtException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        ReadResult read = read(new Body().root(envelope(CID)).part(CID, bytes), TYPE);
        assertThat(receiver.contents().getFirst()).isEqualTo(bytes);
        assertThat(inhoud(read).text()).isEqualTo(Verzamelaar.verwijzing(bytes).text());
        assertThat(read.bevindingen()).isEmpty();
    }

    @Test
    void bytesThatLookLikeALineEndOrABoundaryAreContent() throws MalformedBerichtException {
        byte[] bytes = "\r\n--gren\r\n--\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        read(new Body().root(envelope(CID)).part(CID, bytes), TYPE);
        assertThat(receiver.contents().getFirst()).isEqualTo(bytes);
    }

    @Test
    void understandsEscapedReferencesAndCodedParts() throws MalformedBerichtException {
        String id = "inhoud 1+é@voorbeeld.invalid";
        String escaped = "inhoud%201+%C3%A9@voorbeeld.invalid";
        byte[] coded = Base64.getMimeEncoder().encode(TEXT);
        ReadResult read = read(new Body().root(envelope(escaped)).part(id, "base64", coded), TYPE);
        assertThat(read.bevindingen()).isEmpty();
        assertThat(receiver.contents().getFirst()).isEqualTo(TEXT);
    }

    @Test
    void anEnvelopeWithoutAttachmentsIsFine() throws MalformedBerichtException {
        //
        ReadResult read = read(new Body().root(INLINE), TYPE);
        assertThat(read.bevindingen()).isEmpty();
        assertThat(receiver.contents()).containsExactly(TEXT);
    }

    @Test
    void understandsSoap12() throws MalformedBerichtException {
        String type = TYPE.replace("text/xml", "application/soap+xml");
        String soap12 = envelope(CID).replace(Soapversie.SOAP11.namespace(), Soapversie.SOAP12.namespace());
        byte[] body = new Body().root(soap12).part(CID, TEXT).end();
        assertThat(reader().read(new ByteArrayInputStream(body), type, receiver).versie())
                .isEqualTo(Soapversie.SOAP12);
    }

    @Test
    void aMissingAttachmentIsAFindingAtItsPlace() throws MalformedBerichtException {
        ReadResult read = read(new Body().root(envelope(CID)).part("andere@voorbeeld.invalid", TEXT), TYPE);
        assertThat(read.bevindingen())
                .filteredOn(b -> b.ernst() == Ernst.FOUT)
                .extracting(Bevinding::regel, Bevinding::xpath)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R-204", "/ZKN:edcLk01/ZKN:object/ZKN:inhoud"));
        assertThat(read.bevindingen()).extracting(Bevinding::line).contains(44);
    }

    @Test
    void aReferenceInAMessageWithoutPartsIsAFinding() throws MalformedBerichtException {
        ReadResult read = read(envelope(CID).getBytes(StandardCharsets.UTF_8), "text/xml");
        assertThat(read.bevindingen()).extracting(Bevinding::regel).containsExactly("R-204");
    }

    @Test
    void anAttachmentTooManyIsAWarning() throws MalformedBerichtException {
        ReadResult read = read(new Body().root(envelope(CID)).part(CID, TEXT).part("logo@x.invalid", TEXT), TYPE);
        assertThat(read.bevindingen()).extracting(Bevinding::ernst).containsExactly(Ernst.WAARSCHUWING);
    }

    @Test
    void otherFindingsKeepTheirPlaceBehindAReference() throws MalformedBerichtException {
        String wrong = envelope(CID).replace("20160411</ZKN:registratiedatum>", "vandaag</ZKN:registratiedatum>");
        ReadResult read = read(new Body().root(wrong).part(CID, TEXT), TYPE);
        assertThat(read.bevindingen())
                .extracting(Bevinding::xpath)
                .containsExactly("/ZKN:edcLk01/ZKN:object/ZKN:isRelevantVoor/ZKN:registratiedatum");
    }

    @Test
    void partsThatBreakOffAreRefused() {
        byte[] whole =
                new Body().root(envelope(CID)).part(CID, new byte[50_000]).end();
        for (int cut : new int[] {9, 20_000, 50_200, whole.length - 500}) {
            byte[] half = java.util.Arrays.copyOf(whole, whole.length - cut);
            assertThatThrownBy(() -> read(half, TYPE))
                    .as("cut %d bytes off", cut)
                    .isInstanceOf(MalformedBerichtException.class);
        }
    }

    @Test
    void twoPartsWithOneContentIdAreRefused() {
        Body twice = new Body().root(envelope(CID)).part(CID, TEXT).part(CID, TEXT);
        assertThatThrownBy(() -> read(twice, TYPE)).hasMessageContaining("Content-ID");
        Body roots = new Body().root(envelope(CID)).root(envelope(CID)).part(CID, TEXT);
        assertThatThrownBy(() -> read(roots, TYPE)).hasMessageContaining("Content-ID");
    }

    @Test
    void aBodyWithoutTheEnvelopeIsRefused() {
        assertThatThrownBy(() -> read(new Body().part(CID, TEXT), TYPE)).hasMessageContaining("envelop ontbreekt");
        assertThatThrownBy(() -> read("geen delen".getBytes(StandardCharsets.UTF_8), TYPE))
                .isInstanceOf(MalformedBerichtException.class);
        assertThatThrownBy(() -> read(INLINE.getBytes(StandardCharsets.UTF_8), "multipart/related"))
                .isInstanceOf(MalformedBerichtException.class);
    }

    @Test
    void tooManyPartsAndHeadersAreRefused() {
        Body parts = new Body().root(envelope(CID));
        for (int i = 0; i < 20; i++) {
            parts.part(i + "@voorbeeld.invalid", TEXT);
        }
        assertThatThrownBy(() -> read(parts, TYPE)).hasMessageContaining("meer dan 20 delen");
        Body headers = new Body().root(envelope(CID)).headers("X-Veel: ja\r\n".repeat(40), TEXT);
        assertThatThrownBy(() -> read(headers, TYPE)).isInstanceOf(MalformedBerichtException.class);
        Body longOne = new Body().root(envelope(CID)).headers("X-Lang: " + "a".repeat(20_000) + "\r\n", TEXT);
        assertThatThrownBy(() -> read(longOne, TYPE)).isInstanceOf(MalformedBerichtException.class);
    }

    private static String envelope(String cid) {
        return INLINE.replace(
                BASE64, "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:" + cid + "\"/>");
    }

    private ReadResult read(Body body, String type) throws MalformedBerichtException {
        return read(body.end(), type);
    }

    private ReadResult read(byte[] body, String type) throws MalformedBerichtException {
        return reader().read(new ByteArrayInputStream(body), type, receiver)
                .bericht()
                .orElseThrow();
    }

    private static MtomReader reader() {
        return new MtomReader(new EnvelopReader(new BerichtReader(Schemas.shared())));
    }

    private static StufElement inhoud(ReadResult read) {
        return read.root().find(OBJECT, zkn("inhoud")).orElseThrow();
    }

    /** A multipart body, part by part. */
    private static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Body root(String envelope) {
            return headers(
                    "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: " + START
                            + "\r\n",
                    envelope.getBytes(StandardCharsets.UTF_8));
        }

        Body part(String id, byte[] content) {
            return part(id, "binary", content);
        }

        Body part(String id, String coding, byte[] content) {
            return headers(
                    "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: " + coding
                            + "\r\nContent-ID: <" + id + ">\r\n",
                    content);
        }

        Body headers(String headers, byte[] content) {
            bytes.writeBytes(("--grens\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(content);
            bytes.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        byte[] end() {
            bytes.writeBytes("--grens--\r\n".getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        }
    }
}
