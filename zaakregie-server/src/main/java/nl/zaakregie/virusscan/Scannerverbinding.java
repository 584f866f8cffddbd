// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Where the scanner listens. Each content goes over a connection of its own. */
record Scannerverbinding(String host, int port, Duration wachttijd) {
    private static final int CONNECT_MILLIS = 10_000;

    static Scannerverbinding to(URI address, int standardPort, Duration wachttijd) {
        int port = address.getPort() < 0 ? standardPort : address.getPort();
        return new Scannerverbinding(address.getHost(), port, wachttijd);
    }

    Socket open() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(Math.toIntExact(wachttijd.toMillis()));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
