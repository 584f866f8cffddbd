// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.zaakregie.bericht.Portsoort;

/**
 * The endpoints of the platform: each run has addresses of its own, {@code /run/{id}/{portType}}, so that several runs go
 * on at once.
 */
public final class Ontvangstpunt implements AutoCloseable {
    private static final int LARGEST = 64 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Ontvanger> runs = new ConcurrentHashMap<>();
    private final String adres;

    /** What happens with a request of a run. */
    public interface Ontvanger {
        Httpbericht receive(Httpbericht verzoek);
    }

    /**
     * Listens.
     *
     * @param host  address to listen on; loopback unless the system under test is elsewhere
     * @param poort 0 for any free one
     * @param eigen the address by which the system under test reaches this machine; empty for host and port
     */
    public Ontvangstpunt(String host, int poort, Optional<URI> eigen) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), poort), 0);
        this.adres = eigen.map(uri -> uri.toString().replaceAll("/+$", ""))
                .orElse("http://" + host + ":" + server.getAddress().getPort());
        server.setExecutor(threads);
        server.createContext("/run/", this::handle);
        server.start();
    }

    /** On loopback at a free port. */
    public static Ontvangstpunt loopback() throws IOException {
        return new Ontvangstpunt("127.0.0.1", 0, Optional.empty());
    }

    public String adres() {
        return adres;
    }

    /** The addresses of a run. */
    public Map<Portsoort, URI> adressen(String run) {
        Map<Portsoort, URI> found = new LinkedHashMap<>();
        for (Portsoort port : Portsoort.values()) {
            found.put(port, URI.create(adres + "/run/" + run + "/" + port));
        }
        return found;
    }

    public void register(String run, Ontvanger ontvanger) {
        runs.put(run, ontvanger);
    }

    public void unregister(String run) {
        runs.remove(run);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] parts = exchange.getRequestURI().getPath().split("/");
            Ontvanger run = parts.length > 2 ? runs.get(parts[2]) : null;
            if (run == null || !exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(run == null ? 404 : 405, -1);
                return;
            }
            Map<String, String> koppen = new LinkedHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> koppen.put(name, String.join(", ", values)));
            byte[] body;
            try (InputStream in = exchange.getRequestBody()) {
                body = in.readNBytes(LARGEST);
            }
            Httpbericht answer = run.receive(Httpbericht.request(parts[parts.length - 1], koppen, body));
            answer.koppen()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] bytes = answer.inhoud();
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
