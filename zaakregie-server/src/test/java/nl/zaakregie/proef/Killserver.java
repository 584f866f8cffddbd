// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Wachttijden;
import nl.zaakregie.stuf.Systeem;

/** A server in a JVM of its own, to be killed. */
record Killserver(Process process, Partner partner) {
    private static final Wachttijden TIMES =
            new Wachttijden(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));

    static Killserver start(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", // a server that lives for a second gains nothing from the second
                        // compiler
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.zaakregie.cli.Zaakregie",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .directory(new File("."))
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("luistert op ")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(l -> {}));
                Partner partner = Partner.of(
                                Systeem.of("9999", "ZAAKSYS"), URI.create(line.substring(line.indexOf("http"))))
                        .withWachttijden(TIMES);
                return new Killserver(process, partner);
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it in the ordinary way. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
