// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test platform as a command. */
@Timeout(60)
class TestplatformCommandTest {

    @Test
    void listShowsSetsThenScenariosThenSteps() {
        assertThat(Opdracht.run("testplatform", "list").out())
                .contains("rzs: Officiële testset", "zaaksysteem", "controlegetal", "robuustheid", "belasting");
        assertThat(Opdracht.run("testplatform", "list", "--role", "ZKS").out())
                .contains("ZKS-01", "RZS 6.14")
                .doesNotContain("controles:");
        assertThat(Opdracht.run("testplatform", "list", "--role", "regiesysteem", "--scenario", "reg-01")
                        .out())
                .contains("REG-01.01 T>P genereerZaakIdentificatie -> Du02", "controles: soapaction")
                .doesNotContain("REG-02");
        assertThat(Opdracht.run("testplatform", "list", "--json").out())
                .startsWith("[")
                .contains("\"controlegetal\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "testplatform",
                "testplatform foo",
                "testplatform run",
                "testplatform run --role zaaksysteem",
                "testplatform run --role koffiezetter --url http://127.0.0.1:1",
                "testplatform run --role zaaksysteem --url 127.0.0.1",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --set geheim",
                "testplatform run --role servicebus --url http://127.0.0.1:1 --set belasting",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --scenario REG-01",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --sender zonderdubbelepunt",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --gemeentecode 12",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --zaaktype plan=X",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --zaaktype deelplan=ONBEKEND",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --run a/b",
                "testplatform run --role zaaksysteem --url http://127.0.0.1:1 --listen overal",
                "testplatform run --role zaaksysteem --url https://127.0.0.1:1 --cert er-is-niets.p12",
                "testplatform compare er-is-niets.json er-is-niets.json"
            })
    void wrongUseIsSaidInDutchWithExitCode2(String line) {
        Opdracht wrong = Opdracht.run(line.split(" "));
        assertThat(wrong.code()).as(wrong.out() + wrong.err()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void anEmptyAddressIsUnreachable(@TempDir Path map) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Opdracht ended = run("http://127.0.0.1:" + port, "--report", map.toString());
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).contains("systeem onbereikbaar", "daar luistert niets", "Verslag: ");
        try (var files = Files.list(map)) {
            Path page = files.filter(f -> f.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(page)).contains("Geen uitslag: systeem onbereikbaar", "daar luistert niets");
        }
    }

    @Test
    void anAddressThatNeverAnswersIsUnreachable() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Opdracht ended = run("http://127.0.0.1:" + silent.getLocalPort(), "--timeout", "1");
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.out()).contains("Geen antwoord binnen 1 seconden");
        }
    }

    @Test
    void aPageForPeopleIsNoSystem() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<!DOCTYPE html><html><body>Welkom</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            Opdracht ended = run("http://127.0.0.1:" + server.getAddress().getPort());
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.out()).contains("HTTP 200 zonder SOAP-antwoord (text/html)");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void jsonGoesToStandardOutputAndProgressBesideIt() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Opdracht ended = run("http://127.0.0.1:" + port, "--json");
        assertThat(ended.out()).startsWith("{").contains("\"status\" : \"ONBEREIKBAAR\"");
        assertThat(ended.err()).contains("rol zaaksysteem");
    }

    private static Opdracht run(String url, String... more) {
        String[] first = {"testplatform", "run", "--role", "zaaksysteem", "--url", url};
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Opdracht.run(all);
    }
}
