// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.uitvoering.Luisteraar;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runner;
import nl.zaakregie.testplatform.uitvoering.Runstatus;
import nl.zaakregie.testplatform.uitvoering.Tester;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A system that is not there, hangs, or speaks no SOAP is no finding and no failure of the platform. */
@Timeout(30)
class OnbereikbaarTest {

    @BeforeAll
    static void readTheSchemas() {
        nl.zaakregie.xml.Schemas.shared().model();
    }

    @Test
    void nothingListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Run run = run(Rol.ZAAKSYSTEEM, URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(5));
        assertUnreachable(run, "daar luistert niets");
    }

    @Test
    void acceptsAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI adres = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            assertUnreachable(run(Rol.ZAAKSYSTEEM, adres, Duration.ofSeconds(1)), "Geen antwoord");
        }
    }

    @Test
    void startsToAnswerAndNeverEnds() throws IOException {
        CountDownLatch forever = new CountDownLatch(1);
        HttpServer server = server(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            await(forever);
        });
        try {
            assertUnreachable(run(Rol.ZAAKSYSTEEM, adres(server), Duration.ofSeconds(1)), "Geen antwoord");
        } finally {
            forever.countDown();
            server.stop(0);
        }
    }

    @Test
    void answersWithAPage() throws IOException {
        HttpServer server = server(exchange -> {
            byte[] page = "<!DOCTYPE html><html><body>Welkom</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        try {
            Run run = run(Rol.ZAKENMAGAZIJN, adres(server), Duration.ofSeconds(5));
            assertUnreachable(run, "HTTP 200 zonder SOAP-antwoord (text/html)");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void consumerThatSendsNothing() throws IOException {
        Run run = run(Rol.REGIESYSTEEM, URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1));
        assertUnreachable(run, "Er kwam niets binnen op http://127.0.0.1:");
    }

    @Test
    void systemThatFallsSilentHalfwayEndsTheRunAfterThreeTries() throws IOException {
        Gebrek silent = new Gebrek() {
            private int count;

            @Override
            public nl.zaakregie.testplatform.verkeer.Httpbericht line(
                    nl.zaakregie.testplatform.verkeer.Httpbericht verzoek,
                    java.util.function.UnaryOperator<nl.zaakregie.testplatform.verkeer.Httpbericht> goed) {
                if (++count > 10) {
                    throw new IllegalStateException("gone");
                }
                return goed.apply(verzoek);
            }
        };
        Run run = Proefrun.provider("rzs", Rol.ZAAKSYSTEEM, silent, List.of());
        assertThat(run.status()).isEqualTo(Runstatus.ONBEREIKBAAR);
        assertThat(run.resultaten()).hasSize(run.rijen() / 2);
        assertThat(run.resultaten().get(9).oordeel()).isEqualTo(Oordeel.GESLAAGD);
        assertThat(run.resultaten().get(10).gebrekkig()).contains("tijdslimiet");
    }

    private static Run run(Rol rol, URI adres, Duration wacht) throws IOException {
        try (Ontvangstpunt punt = Ontvangstpunt.loopback()) {
            Runner runner = new Runner(punt, Clock.systemUTC());
            Run run = runner.prepare(Proefrun.opdracht("rzs", rol, adres, List.of(), wacht));
            runner.execute(run, Tester.nobody(), Luisteraar.nobody());
            return run;
        }
    }

    private static void assertUnreachable(Run run, String reason) {
        assertThat(run.status()).isEqualTo(Runstatus.ONBEREIKBAAR);
        assertThat(run.toelichting()).contains(reason);
        assertThat(run.geslaagd()).isFalse();
        assertThat(run.resultaten()).allMatch(r -> r.oordeel() == Oordeel.OVERGESLAGEN);
    }

    private static HttpServer server(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    private static URI adres(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
