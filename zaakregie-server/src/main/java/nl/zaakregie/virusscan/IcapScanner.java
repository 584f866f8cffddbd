// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scanner that speaks ICAP (RFC 3507): the content is shown to it as the answer to a request, and 204 means that it has
 * no objection. Any other content that it would rather send is an objection.
 */
final class IcapScanner implements Virusscanner {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final String REQUEST = "GET /inhoud HTTP/1.1\r\nHost: zaakregie\r\n\r\n";

    private final URI service;
    private final Scannerverbinding address;

    IcapScanner(URI service, Scannerverbinding address) {
        this.service = service;
        this.address = address;
    }

    @Override
    public Optional<String> scan(InputStream inhoud, long grootte) throws IOException {
        try (Socket socket = address.open()) {
            send(socket, inhoud, grootte);
            return judge(receive(socket.getInputStream()));
        }
    }

    private static Optional<String> judge(Answer answer) throws IOException {
        return switch (answer.status()) {
            case 204 -> Optional.empty();
            case 200, 201 -> Optional.of(answer.finding());
            default -> throw new IOException("The virus scanner answered with ICAP status " + answer.status());
        };
    }

    private void send(Socket socket, InputStream content, long size) throws IOException {
        String response =
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " + size + "\r\n\r\n";
        String head = "RESPMOD " + service + " ICAP/1.0\r\nHost: " + address.host() + ":" + address.port()
                + "\r\nAllow: 204\r\nConnection: close\r\nEncapsulated: req-hdr=0, res-hdr=" + REQUEST.length()
                + ", res-body=" + (REQUEST.length() + response.length()) + "\r\n\r\n";
        byte[] piece = new byte[PIECE];
        int length = content.readNBytes(piece, 0, PIECE);
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), PIECE + 16);
            out.write(ascii(head + REQUEST + response));
            while (length > 0) {
                out.write(ascii(Integer.toHexString(length) + "\r\n"));
                out.write(piece, 0, length);
                out.write(ascii("\r\n"));
                length = content.readNBytes(piece, 0, PIECE);
            }
            out.write(ascii("0\r\n\r\n"));
            out.flush();
        } catch (SocketException e) {
            // the scanner stopped listening: it has an answer already
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Answer receive(InputStream in) throws IOException {
        String first = line(in);
        String[] parts = first.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("ICAP/") || !parts[1].matches("\\d{3}")) {
            throw new IOException("The virus scanner does not speak ICAP");
        }
        Map<String, String> headers = new TreeMap<>();
        int total = first.length();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            total += line.length();
            if (total > LONGEST_HEAD) {
                throw new IOException("The virus scanner answered with too much");
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Answer(Integer.parseInt(parts[1]), headers);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_HEAD) {
            if (next != '\r') {
                line.write(next);
            }
            next = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** The head of the answer. */
    private record Answer(int status, Map<String, String> headers) {
        String finding() {
            for (String header : new String[] {"x-infection-found", "x-virus-id", "x-violations-found"}) {
                String value = headers.get(header);
                if (value != null && !value.isEmpty()) {
                    return value;
                }
            }
            return "geweigerd zonder reden";
        }
    }
}
