// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** An operator keeps the figures away from the port of the partners. */
class BeheerpoortIT {

    @Test
    void figuresMoveToThePortOfTheAdministrators() throws IOException, InterruptedException {
        int port = Serverproces.freePort();
        try (HttpClient http = HttpClient.newHttpClient();
                Partnerserver server = Partnerserver.start("--management.server.port=" + port)) {
            URI figures = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
            assertThat(http.send(HttpRequest.newBuilder(figures).build(), BodyHandlers.ofString())
                            .body())
                    .contains("jvm_memory_used_bytes");
            assertThat(server.get("/actuator/prometheus").statusCode()).isNotEqualTo(200);
        }
    }
}
