// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server in a JVM of its own, as {@code ./zaakregie serve} runs it, with its PostgreSQL in a folder. */
final class ServerProcess implements AutoCloseable {
    /** The program; absent: the classes of this JVM. */
    private static final String JAR = "zaakregie.jar";
    /** What the launcher gives the JVM of a server, each option on a line. */
    private static final String OPTIONS = "zaakregie.jvm";

    private final Process process;
    private final URI base;
    private final Duration started;

    private ServerProcess(Process process, URI base, Duration started) {
        this.process = process;
        this.base = base;
        this.started = started;
    }

    static ServerProcess start(Path data) throws IOException {
        return start(data, List.of());
    }

    /**
     * A server whose JVM has options of its own, which go before those of the launcher.
     *
     * @param arguments more arguments of {@code serve}
     */
    static ServerProcess start(Path data, List<String> options, String... arguments) throws IOException {
        long begin = System.nanoTime();
        List<String> command = command(data, options);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(data.toFile())
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("luistert op ")) {
                Duration started = Duration.ofNanos(System.nanoTime() - begin);
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                URI base = URI.create(line.substring(line.indexOf("http")).strip());
                return new ServerProcess(process, base, started);
            }
        }
        throw new IOException("The server did not start:\n" + said);
    }

    private static List<String> command(Path data, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty(OPTIONS, "-Xmx512m").strip().split("\n")));
        command.addAll(options);
        String jar = System.getProperty(JAR);
        command.addAll(
                jar == null
                        ? List.of("-cp", System.getProperty("java.class.path"), "nl.zaakregie.cli.Zaakregie")
                        : List.of("-jar", jar));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        return command;
    }

    long pid() {
        return process.pid();
    }

    /** Address of the zaaksysteem, without the port type. */
    URI base() {
        return base;
    }

    /** From the start of the JVM until it said that it listens. */
    Duration started() {
        return started;
    }

    /** Stops it, its database with it. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("The server did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
