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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The server as a process of its own, started by its command as an operator does.
 *
 * @param adres where its zaaksysteem listens
 */
public record Serverproces(Process process, URI adres) implements AutoCloseable {

    /** Starts a server on a free port and waits until it listens. */
    public static Serverproces start(Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // a server that lives for a second gains nothing from the second compiler
                "-cp",
                System.getProperty("java.class.path"),
                "nl.zaakregie.cli.Zaakregie",
                "serve",
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
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
                return new Serverproces(process, URI.create(line.substring(line.indexOf("http"))));
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    /** Ends the server as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
