// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** A server on loopback that plays a script with the first connection it gets. */
final class Nepscanner implements AutoCloseable {
    private final ServerSocket socket;
    private final CompletableFuture<byte[]> received;

    /** What the server does with a connection; returns what it wants to remember of it. */
    interface Script {
        byte[] play(InputStream in, OutputStream out) throws IOException;
    }

    Nepscanner(Script script) throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        received = CompletableFuture.supplyAsync(() -> {
            try (Socket connection = socket.accept()) {
                byte[] result = script.play(connection.getInputStream(), connection.getOutputStream());
                connection.getOutputStream().flush();
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    byte[] received() {
        return received.join();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
