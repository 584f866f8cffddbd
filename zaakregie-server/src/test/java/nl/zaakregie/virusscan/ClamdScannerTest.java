// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The protocol of clamd, against a server that plays its part. */
class ClamdScannerTest {
    private static final byte[] CONTENT = new byte[200_000];

    static {
        new Random(3310).nextBytes(CONTENT);
    }

    @Test
    void sendsEveryByteInPiecesAndUnderstandsOk() throws IOException {
        try (Nepscanner server = answering("stream: OK\0")) {
            assertThat(scan(server)).isEmpty();
            assertThat(server.received()).isEqualTo(CONTENT);
        }
    }

    @Test
    void tellsWhatWasFound() throws IOException {
        try (Nepscanner server = answering("stream: Eicar-Signature FOUND\0")) {
            assertThat(scan(server)).contains("Eicar-Signature");
        }
    }

    @Test
    void anErrorOfTheScannerIsNotClean() throws IOException {
        try (Nepscanner server = answering("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> scan(server)).hasMessageContaining("size limit");
        }
    }

    @Test
    void aScannerThatHangsUpIsNotClean() throws IOException {
        try (Nepscanner server = new Nepscanner((in, out) -> in.readNBytes(10))) {
            assertThatThrownBy(() -> scan(server)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aScannerThatSaysNothingIsNotClean() throws IOException {
        try (Nepscanner server = new Nepscanner((in, out) -> {
            byte[] read = stream(in);
            pause();
            return read;
        })) {
            Virusscanner impatient = new ClamdScanner(
                    Scannerverbinding.to(URI.create("clamd://" + server.address()), 3310, Duration.ofMillis(200)));
            assertThatThrownBy(() -> impatient.scan(new ByteArrayInputStream(CONTENT), CONTENT.length))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aScannerThatIsNotThereIsNotClean() throws IOException {
        Nepscanner gone = answering("");
        gone.close();
        assertThatThrownBy(() -> scan(gone)).isInstanceOf(IOException.class);
    }

    private static Nepscanner answering(String answer) throws IOException {
        return new Nepscanner((in, out) -> {
            byte[] read = stream(in);
            out.write(answer.getBytes(StandardCharsets.US_ASCII));
            return read;
        });
    }

    private static byte[] stream(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        assertThat(new String(data.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = data.readInt(); length > 0; length = data.readInt()) {
            all.write(data.readNBytes(length));
        }
        return all.toByteArray();
    }

    private static Optional<String> scan(Nepscanner server) throws IOException {
        Scannerinstellingen settings =
                new Scannerinstellingen(URI.create("clamd://" + server.address()), Duration.ofSeconds(20));
        return new VirusscanConfig().virusscanner(settings).scan(new ByteArrayInputStream(CONTENT), CONTENT.length);
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
