// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.testplatform.verslag.Verslagmap;

/**
 * The platform as a small web site: start a run, follow it, read and compare reports. On loopback only, because who sees
 * it may send messages from this machine; requests that other sites have a browser make are refused.
 */
public final class Testsite implements AutoCloseable {
    private static final int MOST_AT_ONCE = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Paginas paginas;

    /**
     * Starts the site.
     *
     * @param poort 0 for any free one
     */
    public Testsite(int poort, Ontvangstpunt ontvangstpunt, Verslagmap verslagen) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
        this.paginas = new Paginas(new Runs(ontvangstpunt, verslagen, MOST_AT_ONCE), verslagen);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where the site is. */
    public String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Respons answer = isOurs(exchange)
                    ? paginas.answer(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            Formulier.read(exchange.getRequestBody()))
                    : Respons.text(403, "Dit verzoek komt van een andere site.");
            answer.send(exchange);
        }
    }

    /** Whether a browser means this site: its own name, and for a form a page of its own. */
    private boolean isOurs(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        Set<String> names = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return host != null
                && names.contains(host)
                && (origin == null || names.contains(origin.replaceFirst("^http://", "")));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
