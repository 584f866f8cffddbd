// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.ContentWriter;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Inhoudbron;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import nl.zaakregie.xml.Verzamelaar;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content on its way out: what is written reads back the same (R-203 to R-205, interop 13). */
class MtomWriterTest {
    private final Map<Inhoudsverwijzing, byte[]> contents = new HashMap<>();
    private final Inhoudbron source = v -> new ByteArrayInputStream(contents.get(v));

    @ParameterizedTest
    @CsvSource({"SOAP11,1", "SOAP12,1", "SOAP11,49151", "SOAP11,49152", "SOAP11,49153", "SOAP12,1000000"})
    void attachmentsReadBackTheSame(Soapversie versie, int size) throws IOException, MalformedBerichtException {
        StufElement answer = answer(random(size));
        MtomWriter writer = new MtomWriter(versie, answer, source);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writer.write(body);
        assertThat(writer.hasContent()).isTrue();
        assertThat(writer.contentType()).contains("start-info=\"" + versie.mediaType() + "\"");
        checkReadsBack(versie, answer, body.toByteArray(), writer.contentType());
    }

    @ParameterizedTest
    @CsvSource({"SOAP11,1", "SOAP12,2", "SOAP11,49151", "SOAP11,49152", "SOAP11,49153", "SOAP12,1000000"})
    void base64ReadsBackTheSame(Soapversie versie, int size) throws MalformedBerichtException {
        StufElement answer = answer(random(size));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        BerichtWriter.writeEnvelope(versie, answer, ContentWriter.base64(source), body);
        checkReadsBack(versie, answer, body.toByteArray(), versie.mediaType());
        assertThat(body.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("</ZKN:inhoud>")
                .doesNotContain("\n\n");
    }

    private void checkReadsBack(Soapversie versie, StufElement answer, byte[] body, String type)
            throws MalformedBerichtException {
        Verzamelaar receiver = new Verzamelaar();
        EnvelopReader enveloppen = new EnvelopReader(new BerichtReader(Schemas.shared()));
        Envelop envelop = new MtomReader(enveloppen).read(new ByteArrayInputStream(body), type, receiver);
        assertThat(envelop.versie()).isEqualTo(versie);
        assertThat(envelop.bericht().orElseThrow().root()).isEqualTo(answer);
        assertThat(envelop.bericht().orElseThrow().bevindingen()).isEmpty();
        assertThat(receiver.contents()).containsExactlyElementsOf(List.copyOf(contents.values()));
    }

    @Test
    void contentThatStandsThereTwiceIsSentOnce() throws IOException, MalformedBerichtException {
        StufElement one = answer(random(5000));
        StufElement twice = one.mapChildren(child -> child.is(zkn("antwoord"))
                ? StufElement.of(
                        zkn("antwoord"),
                        child.children().getFirst(),
                        child.children().getFirst())
                : child);
        MtomWriter writer = new MtomWriter(Soapversie.SOAP11, twice, source);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writer.write(body);
        assertThat(body.size()).isLessThan(5000 + 8000);
        checkReadsBack(Soapversie.SOAP11, twice, body.toByteArray(), writer.contentType());
    }

    @Test
    void aMessageWithoutContentHasNothingToAttach() {
        StufElement answer = answer(new byte[0]);
        assertThat(new MtomWriter(Soapversie.SOAP11, answer, source).hasContent())
                .isFalse();
        assertThat(BerichtWriter.writeString(answer)).contains("xmime:contentType=\"text/plain\"/>");
    }

    @Test
    void aTypeThatIsNoHeaderIsNotWrittenIntoOne() throws IOException {
        StufElement answer = answer(random(10))
                .transform(e -> e.is(zkn("inhoud")) ? e.withAttribute(Namen.CONTENT_TYPE, "a/b\r\nX-Evil: ja") : e);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new MtomWriter(Soapversie.SOAP11, answer, source).write(body);
        assertThat(body.toString(StandardCharsets.ISO_8859_1))
                .contains("Content-Type: application/octet-stream\r\n")
                .doesNotContain("\r\nX-Evil");
    }

    @Test
    void contentThatBreaksOffBreaksTheAnswerOff() {
        StufElement answer = answer(random(10));
        Inhoudbron broken = v -> {
            throw new IOException("damaged");
        };
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new MtomWriter(Soapversie.SOAP11, answer, broken).write(body))
                .hasMessageContaining("damaged");
        assertThat(body.toString(StandardCharsets.ISO_8859_1)).doesNotEndWith("--\r\n");
    }

    private StufElement answer(byte[] content) {
        Inhoudsverwijzing verwijzing = Verzamelaar.verwijzing(content);
        if (content.length > 0) {
            contents.put(verwijzing, content);
        }
        StufElement root =
                Voorbeelden.read("geefZaakdocumentLezen-answer-full.xml").root();
        assertThat(root.find(zkn("antwoord"), OBJECT, zkn("inhoud"))).isPresent();
        return root.transform(e -> e.is(zkn("inhoud")) ? e.withText(verwijzing.text()) : e);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
