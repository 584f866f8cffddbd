// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
    private static final long NO_MAXIMUM = Long.MAX_VALUE;
    private static final int CAPACITY = 1_000_000;

    @TempDir
    private Path folder;

    private Spool spool;

    @BeforeEach
    void open() throws IOException {
        spool = new Spool(folder, CAPACITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 500_000})
    void givesBackEveryByteMoreThanOnce(int size) throws IOException {
        byte[] bytes = random(size);
        try (SpooledInhoud content = spool.receive(new ByteArrayInputStream(bytes), NO_MAXIMUM)) {
            assertThat(content.verwijzing().grootte()).isEqualTo(size);
            assertThat(content.open().readAllBytes()).isEqualTo(bytes);
            assertThat(content.open().readAllBytes()).isEqualTo(bytes);
            assertThat(content.first()).isEqualTo(java.util.Arrays.copyOf(bytes, Math.min(size, 65_536)));
        }
    }

    @Test
    void takesTheHashOnTheWay() throws IOException {
        try (SpooledInhoud content = receive("abc")) {
            assertThat(content.verwijzing())
                    .isEqualTo(new Inhoudsverwijzing(
                            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
        }
    }

    @Test
    void filesHaveNoNameWhileTheyAreOpenSoThatNoneIsLeftBehind() throws IOException {
        try (SpooledInhoud content = spool.receive(new ByteArrayInputStream(random(500_000)), NO_MAXIMUM)) {
            assertThat(content.open().readAllBytes()).hasSize(500_000);
            assertThat(Files.list(folder)).isEmpty();
        }
    }

    @Test
    void keepsNoBytesOfContentBeyondTheMaximumAndStillTellsItsSize() throws IOException {
        try (SpooledInhoud content = spool.receive(new ByteArrayInputStream(random(500_000)), 100_000)) {
            assertThat(content.bewaring()).isEqualTo(Bewaring.TE_GROOT);
            assertThat(content.verwijzing().grootte()).isEqualTo(500_000);
            assertThat(spool.used()).isZero();
            assertThatThrownBy(content::open).isInstanceOf(IOException.class);
        }
    }

    @Test
    void contentThatDoesNotFitIsNotKeptAndTakesNoRoom() throws IOException {
        SpooledInhoud first = spool.receive(new ByteArrayInputStream(random(800_000)), NO_MAXIMUM);
        assertThat(spool.used()).isEqualTo(800_000);
        SpooledInhoud second = spool.receive(new ByteArrayInputStream(random(300_000)), NO_MAXIMUM);
        assertThat(second.bewaring()).isEqualTo(Bewaring.GEEN_RUIMTE);
        assertThat(second.verwijzing().grootte()).isEqualTo(300_000);
        assertThatThrownBy(second::open).isInstanceOf(IOException.class);
        assertThat(spool.used()).isEqualTo(800_000);
        first.close();
        first.close();
        assertThat(spool.used()).isZero();
        try (SpooledInhoud third = spool.receive(new ByteArrayInputStream(random(300_000)), NO_MAXIMUM)) {
            assertThat(third.bewaring()).isEqualTo(Bewaring.BEWAARD);
        }
    }

    @Test
    void givesTheRoomBackWhenTheSenderStopsHalfway() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(random(300_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> spool.receive(broken, NO_MAXIMUM)).hasMessageContaining("reset");
        assertThat(spool.used()).isZero();
    }

    @Test
    void suspectsContentThatIsBase64FromBeginningToEnd() throws IOException {
        // interop 13
        String twice = Base64.getMimeEncoder().encodeToString(random(3000));
        try (SpooledInhoud content = receive(twice);
                SpooledInhoud text = receive("Een gewone tekst, met komma's en punten. Niet gecodeerd.");
                SpooledInhoud word = receive("kort");
                SpooledInhoud padding = receive("QUJD".repeat(20) + "==QUJD")) {
            assertThat(content.isAllBase64()).isTrue();
            assertThat(text.isAllBase64()).isFalse();
            assertThat(word.isAllBase64()).isFalse();
            assertThat(padding.isAllBase64()).isFalse();
        }
    }

    private SpooledInhoud receive(String text) throws IOException {
        return spool.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NO_MAXIMUM);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void whatAKilledProgramLeftIsGoneAtTheNextStart() throws IOException {
        Path left = Files.write(folder.resolve("0d4c.inhoud"), new byte[10]);
        new Spool(folder, 1_000);
        assertThat(left).doesNotExist();
    }
}
