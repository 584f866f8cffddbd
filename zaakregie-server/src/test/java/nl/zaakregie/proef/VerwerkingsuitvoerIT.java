// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every record of processing reaches the collector, also when that was away for a while. */
class VerwerkingsuitvoerIT {
    private static final int ACTIONS = 100;

    private final Set<String> received = Collections.synchronizedSet(new HashSet<>());
    private final Set<String> bodies = Collections.synchronizedSet(new HashSet<>());
    private final AtomicBoolean away = new AtomicBoolean(true);

    @Test
    void whileTheCollectorIsAwayNothingIsLost() throws IOException {
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!away.get()) {
                bodies.add(body);
                spans(body);
            }
            byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(away.get() ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        collector.start();
        try (Partnerserver server = Partnerserver.start(
                "--zaakregie.scherm.demo=true",
                "--zaakregie.scherm.plancheck-per-uur=1000",
                "--zaakregie.verwerkingen.otlp=http://127.0.0.1:"
                        + collector.getAddress().getPort() + "/v1/traces")) {
            Bezoeker kcc = new Bezoeker(server.address());
            kcc.login("demo-kcc", "");
            for (int i = 0; i < ACTIONS; i++) {
                kcc.post("/app/plancheck", Map.of("bsn", "999990019", "taak", "WMO"));
            }
            Set<String> written = new HashSet<>(
                    server.jdbc().queryForList("select encode(span_id, 'hex') from verwerking", String.class));
            assertThat(written).hasSize(2 * ACTIONS);
            assertThat(received).isEmpty();
            away.set(false);
            Stelsel.await("all exported", () -> received.containsAll(written));
            assertThat(received).isEqualTo(written);
            assertThat(bodies)
                    .allSatisfy(body -> assertThat(body)
                            .contains("dpl.core.processing_activity_id", "dpl.core.data_subject_id")
                            .doesNotContain("999990019", "demo-kcc"));
        } finally {
            collector.stop(0);
        }
    }

    private void spans(String body) {
        JsonNode spans = new ObjectMapper().readTree(body).at("/resourceSpans/0/scopeSpans/0/spans");
        spans.forEach(span -> received.add(span.get("spanId").asString()));
    }
}
