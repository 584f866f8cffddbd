// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.bericht.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final int STALL = 400;

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (requests.incrementAndGet() == 20) {
                sleep();
            }
            byte[] answer = "<goed/>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private static void sleep() {
        try {
            Thread.sleep(STALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void openLoopCountsTheWaitOfEachRequestThatAStallHeldUp() {
        // a request every 2.5 ms over one connection: the stall of 400 ms holds up at least 150 of 200
        Load.Outcome outcome = load().open(operation("goed"), 1, 400, Duration.ofMillis(500));
        assertThat(requests).hasValue(200);
        assertThat(outcome.p50Ms()).isGreaterThan(100);
    }

    @Test
    void sendsExactlyTheNumberThatWasAsked() {
        load().count(operation("goed"), 3, 50);
        assertThat(requests).hasValue(50);
    }

    @Test
    void failsOnAnAnswerThatIsNotTheExpectedOne() {
        assertThatThrownBy(() -> load().count(operation("beter"), 1, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("creeerZaak");
    }

    private Load load() {
        return new Load(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/soap/zaaksysteem"));
    }

    private static Operation operation(String expected) {
        return new Operation("creeerZaak", Service.CREEER_ZAAK, () -> new byte[10], expected);
    }
}
