// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive HTTP/1.1 connection that does no more than a benchmark needs, so that the cores go to the server. Not
 * safe for use by several threads.
 */
final class SoapConnection implements Closeable {
    private final URI base;
    private final byte[] buffer = new byte[64 * 1024];
    private @Nullable Socket socket;
    private int filled;

    SoapConnection(URI base) {
        this.base = base;
    }

    /** Sends one request of an operation and reads its answer. */
    void call(Operation operation) throws IOException {
        byte[] body = operation.body().get();
        Socket open = socket == null ? connect() : socket;
        open.getOutputStream().write(request(operation, body));
        read(open.getInputStream(), operation);
    }

    private Socket connect() throws IOException {
        Socket fresh = new Socket(base.getHost(), base.getPort());
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(30_000);
        socket = fresh;
        return fresh;
    }

    private byte[] request(Operation operation, byte[] body) {
        String head = "POST " + base.getPath() + "/" + operation.service().portsoort()
                + " HTTP/1.1\r\nHost: " + base.getAuthority()
                + "\r\nContent-Type: text/xml; charset=utf-8\r\nSOAPAction: \""
                + operation.service().soapAction() + "\"\r\nContent-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + body.length);
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private void read(InputStream input, Operation operation) throws IOException {
        filled = 0;
        int bodyStart = fill(input, 0);
        while (bodyStart < 0) {
            bodyStart = fill(input, filled);
        }
        String head = new String(buffer, 0, bodyStart, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        int end = bodyStart + length(head);
        if (end > buffer.length) {
            throw new IOException("An answer of " + end + " bytes is larger than the benchmark expects");
        }
        while (filled < end) {
            fill(input, filled);
        }
        if (!head.startsWith("http/1.1 200") || !holds(bodyStart, end, operation.expected())) {
            throw new IOException(operation.name() + " was not answered as it should: "
                    + new String(buffer, 0, end, StandardCharsets.UTF_8));
        }
        if (head.contains("connection: close")) {
            close();
        }
    }

    /** Reads what is there; gives the start of the body once the head is whole, or -1. */
    private int fill(InputStream input, int from) throws IOException {
        int count = input.read(buffer, filled, buffer.length - filled);
        if (count <= 0) {
            throw new EOFException("The server closed the connection");
        }
        filled += count;
        for (int i = Math.max(0, from - 3); i + 3 < filled; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    private static int length(String head) throws IOException {
        String name = "content-length:";
        int at = head.indexOf(name);
        if (at < 0) {
            throw new IOException("An answer without Content-Length");
        }
        int end = head.indexOf('\r', at);
        return Integer.parseInt(head.substring(at + name.length(), end).strip());
    }

    private boolean holds(int from, int to, byte[] wanted) {
        for (int i = from; i + wanted.length <= to; i++) {
            if (buffer[i] == wanted[0] && Arrays.equals(buffer, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
