// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A subscriber that confirms every message at once and does no more than a benchmark needs. */
final class Abonnee implements Closeable {
    private static final String BV03 = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>\
            <StUF:berichtcode>Bv03</StUF:berichtcode></StUF:stuurgegevens></StUF:Bv03Bericht></s:Body></s:Envelope>""";
    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: "
                    + BV03.length() + "\r\n\r\n" + BV03)
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final Consumer<String> heard;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param heard takes the identificatie of the zaak of each notification, before it is confirmed */
    Abonnee(Consumer<String> heard) throws IOException {
        this.server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        this.heard = heard;
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream input = new BufferedInputStream(socket.getInputStream());
            for (int length = head(input); length >= 0; length = head(input)) {
                String body = new String(input.readNBytes(length), StandardCharsets.UTF_8);
                heard.accept(zaak(body));
                socket.getOutputStream().write(ANSWER);
            }
        } catch (IOException e) {
            // the server went away
        } finally {
            open.remove(socket);
        }
    }

    /** Reads the head of a request; gives the length of its body, or -1 when there is no request any more. */
    private static int head(InputStream input) throws IOException {
        int length = 0;
        boolean any = false;
        for (String line = line(input); !line.isEmpty(); line = line(input)) {
            any = true;
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        return any ? length : -1;
    }

    private static String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = input.read(); c >= 0 && c != '\n'; c = input.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static String zaak(String body) {
        int at = body.indexOf("identificatie>");
        int start = at + "identificatie>".length();
        return at < 0 ? "" : body.substring(start, body.indexOf('<', start));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
