// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** ICAP, against a server that plays its part. */
class IcapScannerTest {
    private static final byte[] CONTENT = new byte[150_000];

    static {
        new Random(1344).nextBytes(CONTENT);
    }

    @Test
    void showsTheContentAsAnAnswerAndUnderstands204() throws IOException {
        StringBuilder head = new StringBuilder();
        try (Nepscanner server = new Nepscanner((in, out) -> {
            byte[] body = request(in, head);
            out.write("ICAP/1.0 204 No Content\r\nISTag: \"1\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return body;
        })) {
            assertThat(scan(server)).isEmpty();
            assertThat(server.received()).isEqualTo(CONTENT);
        }
        String text = head.toString();
        assertThat(text).startsWith("RESPMOD icap://127.0.0.1:").contains("/avscan ICAP/1.0\r\n", "Allow: 204\r\n");
        int body = text.indexOf("\r\n\r\n") + 4;
        String encapsulated = "res-body=" + (text.length() - body);
        assertThat(text).contains("req-hdr=0, res-hdr=" + (text.indexOf("HTTP/1.1 200") - body), encapsulated);
        assertThat(text).endsWith("Content-Length: 150000\r\n\r\n");
    }

    @Test
    void tellsWhatWasFound() throws IOException {
        try (Nepscanner server = answering(
                "ICAP/1.0 200 OK\r\nX-Infection-Found: Type=0; Resolution=2; Threat=Eicar;\r\nEncapsulated: res-hdr=0\r\n\r\n")) {
            assertThat(scan(server)).contains("Type=0; Resolution=2; Threat=Eicar;");
        }
    }

    @Test
    void contentThatTheScannerWouldReplaceIsRefusedWithoutAReasonToo() throws IOException {
        try (Nepscanner server = answering("ICAP/1.0 200 OK\r\nEncapsulated: res-hdr=0\r\n\r\n")) {
            assertThat(scan(server)).contains("geweigerd zonder reden");
        }
    }

    @Test
    void failuresAreNotClean() throws IOException {
        for (String answer : new String[] {
            "ICAP/1.0 500 Server Error\r\n\r\n", "ICAP/1.0 404 Service not found\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", ""
        }) {
            try (Nepscanner server = answering(answer)) {
                assertThatThrownBy(() -> scan(server)).as(answer).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void onlyKnownProtocolsAreAccepted() {
        Scannerinstellingen wrong = new Scannerinstellingen(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1));
        assertThatThrownBy(() -> new VirusscanConfig().virusscanner(wrong)).hasMessageContaining("clamd:// of icap://");
    }

    private static Nepscanner answering(String answer) throws IOException {
        return new Nepscanner((in, out) -> {
            byte[] body = request(in, new StringBuilder());
            out.write(answer.getBytes(StandardCharsets.US_ASCII));
            return body;
        });
    }

    /** Reads the three heads and the chunks. */
    private static byte[] request(InputStream in, StringBuilder heads) throws IOException {
        for (int empty = 0; empty < 3; ) {
            String line = line(in);
            heads.append(line).append("\r\n");
            empty += line.isEmpty() ? 1 : 0;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(length));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("end");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static Optional<String> scan(Nepscanner server) throws IOException {
        Scannerinstellingen settings =
                new Scannerinstellingen(URI.create("icap://" + server.address() + "/avscan"), Duration.ofSeconds(20));
        return new VirusscanConfig().virusscanner(settings).scan(new ByteArrayInputStream(CONTENT), CONTENT.length);
    }
}
