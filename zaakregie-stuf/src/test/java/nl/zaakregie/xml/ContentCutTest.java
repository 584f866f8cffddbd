// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Binary content that stands in the message as base64 (R-202, R-205). */
class ContentCutTest {
    private static final String EXAMPLE = Voorbeelden.text("voegZaakdocumentToe-request-full.xml");
    private static final String BASE64 = "R2V6aW5zcGxhbiBmYW1pbGllIFZvb3JiZWVsZCAtIGZpY3RpZWYgdGVzdGRvY3VtZW50Cg==";

    private final Verzamelaar receiver = new Verzamelaar();

    @Test
    void leavesTheHashAndTheSizeInTheMessageAndKeepsNameAndType() throws MalformedBerichtException {
        ReadResult read = read(EXAMPLE);
        StufElement inhoud = inhoud(read);
        assertThat(receiver.contents())
                .containsExactly(
                        "Gezinsplan familie Voorbeeld - fictief testdocument\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Inhoudsverwijzing.find(inhoud.text()))
                .contains(Verzamelaar.verwijzing(receiver.contents().getFirst()));
        assertThat(inhoud.attribute(Namen.BESTANDSNAAM)).contains("gezinsplan.txt");
        assertThat(inhoud.attribute(Namen.CONTENT_TYPE)).contains("text/plain");
        assertThat(read.bevindingen()).isEmpty();
    }

    @Test
    void theMessageWithTheReferenceIsValidItself() throws MalformedBerichtException {
        StufElement root = read(EXAMPLE).root();
        assertThat(new BerichtReader(Schemas.shared()).validate(root)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12_287, 12_288, 12_289, 12_290, 100_000})
    void decodesEveryLength(int size) throws MalformedBerichtException {
        byte[] bytes = random(size);
        assertThat(inhoud(read(with(Base64.getEncoder().encodeToString(bytes)))).text())
                .isEqualTo(Verzamelaar.verwijzing(bytes).text());
        assertThat(receiver.contents().getFirst()).isEqualTo(bytes);
    }

    @Test
    void takesLinesOf76DigitsWhiteSpaceCommentsAndCdata() throws MalformedBerichtException {
        // interop 13
        byte[] bytes = random(5000);
        String lines = Base64.getMimeEncoder().encodeToString(bytes);
        read(with("\r\n\t " + lines.substring(0, 1001) + "<!-- tussendoor --><![CDATA[" + lines.substring(1001)
                + "]]>\n "));
        assertThat(receiver.contents().getFirst()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dit is geen base64!", "QUJ", "QUJD=", "QQ==QUJD", "QUJD é", "====", "QUJDR"})
    void whatIsNoBase64IsAFindingAtItsPlaceAndTheRestIsStillJudged(String text) throws MalformedBerichtException {
        ReadResult read = read(with(text).replace("20160411</ZKN:registratiedatum>", "vandaag</ZKN:registratiedatum>"));
        assertThat(read.bevindingen())
                .extracting(Bevinding::xpath)
                .containsExactly(
                        "/ZKN:edcLk01/ZKN:object/ZKN:inhoud",
                        "/ZKN:edcLk01/ZKN:object/ZKN:isRelevantVoor/ZKN:registratiedatum");
        assertThat(inhoud(read).text()).isEmpty();
    }

    @Test
    void anElementWithoutContentStaysEmpty() throws MalformedBerichtException {
        assertThat(inhoud(read(with(""))).text()).isEmpty();
        assertThat(inhoud(read(with(" \n "))).text()).isEmpty();
        assertThat(receiver.contents()).isEmpty();
    }

    @Test
    void aQuestionForContentIsNoContent() throws MalformedBerichtException {
        ReadResult read = read(Voorbeelden.text("geefZaakdocumentLezen-request-min.xml"));
        assertThat(read.bevindingen()).isEmpty();
        assertThat(receiver.contents()).isEmpty();
    }

    @Test
    void anElementInTheContentIsAFinding() throws MalformedBerichtException {
        ReadResult read = read(with("<ZKN:titel>x</ZKN:titel>"));
        assertThat(read.bevindingen()).isNotEmpty();
    }

    @Test
    void contentDoesNotCountForTheSizeOfTheMessage() throws MalformedBerichtException {
        BerichtReader small = new BerichtReader(Schemas.shared(), new Limits(200, 20_000));
        String large = with(Base64.getEncoder().encodeToString(random(300_000)));
        Envelop envelop = new EnvelopReader(small).read(stream(large), receiver);
        assertThat(envelop.bericht().orElseThrow().bevindingen()).isEmpty();
        assertThat(receiver.contents().getFirst()).hasSize(300_000);
        String wordy = large.replace("Vastgesteld plan", "x".repeat(30_000));
        assertThatThrownBy(() -> new EnvelopReader(small).read(stream(wordy), receiver))
                .isInstanceOf(MalformedBerichtException.class);
    }

    @Test
    void withoutReceiverTheTextStaysAsItWas() {
        assertThat(inhoud(Voorbeelden.read("voegZaakdocumentToe-request-full.xml"))
                        .text())
                .isEqualTo(BASE64);
    }

    @Test
    void aFailureOfTheReceiverIsNoFaultOfTheSender() {
        Inhoudontvanger full = content -> {
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> reader().read(stream(EXAMPLE), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void aBodyThatBreaksOffInTheContentIsMalformed() {
        String half = EXAMPLE.substring(0, EXAMPLE.indexOf(BASE64) + 20);
        assertThatThrownBy(() -> read(half)).isInstanceOf(MalformedBerichtException.class);
    }

    @Test
    void readsContentThatWouldNotFitInMemoryAsText() throws MalformedBerichtException {
        // 400 million digits; as text in memory they alone would be 800 MB
        String digits = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldY".repeat(400);
        int repeats = 400_000_000 / digits.length();
        String message = with("@");
        InputStream body = new SequenceInputStream(java.util.Collections.enumeration(List.of(
                stream(message.substring(0, message.indexOf('@'))),
                new Repeated(digits.getBytes(StandardCharsets.US_ASCII), repeats),
                stream(message.substring(message.indexOf('@') + 1)))));
        long[] count = new long[1];
        long[] most = new long[1];
        long before = used();
        reader().read(body, content -> {
            byte[] buffer = new byte[64 * 1024];
            int length = content.read(buffer);
            for (int i = 0; length > 0; i++) {
                count[0] += length;
                if (i % 1000 == 0) {
                    System.gc();
                    most[0] = Math.max(most[0], used());
                }
                length = content.read(buffer);
            }
            return new Inhoudsverwijzing("0".repeat(64), count[0]);
        });
        assertThat(count[0]).isEqualTo((long) repeats * digits.length() / 4 * 3);
        assertThat(most[0] - before).isLessThan(64L * 1024 * 1024);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private ReadResult read(String message) throws MalformedBerichtException {
        return reader().read(stream(message), receiver).bericht().orElseThrow();
    }

    private static EnvelopReader reader() {
        return new EnvelopReader(new BerichtReader(Schemas.shared()));
    }

    private static String with(String content) {
        return EXAMPLE.replace(BASE64, content);
    }

    private static StufElement inhoud(ReadResult read) {
        return read.root().find(OBJECT, zkn("inhoud")).orElseThrow();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes over and over. */
    private static final class Repeated extends InputStream {
        private final byte[] pattern;
        private long left;
        private int position;

        Repeated(byte[] pattern, int times) {
            this.pattern = pattern;
            this.left = (long) pattern.length * times;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes one by one");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, Math.min(length, pattern.length - position));
            System.arraycopy(pattern, position, buffer, offset, count);
            position = (position + count) % pattern.length;
            left -= count;
            return count;
        }
    }
}
