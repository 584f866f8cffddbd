// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, as somebody starts it: {@code serve} with a file of settings. */
final class Rolproces implements AutoCloseable {
    private final Process process;
    private final String address;

    private Rolproces(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it listens.
     *
     * @param settings as {@code --zaakregie...=} arguments
     * @param flags    of the JVM, beside those for a short life
     */
    static Rolproces start(int port, List<String> settings, String... flags) {
        try {
            Path data = Files.createTempDirectory("zaakregie-rol");
            Path config = data.resolve("instellingen.yml");
            Files.writeString(config, yaml(settings));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of(flags));
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    "nl.zaakregie.cli.Zaakregie",
                    "serve",
                    "--port",
                    Integer.toString(port),
                    "--data",
                    data.toString(),
                    "--config",
                    config.toString()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new Rolproces(process, address(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last one of a setting that is given twice counts, as on the command line. */
    private static String yaml(List<String> settings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] parts = setting.substring(2).split("=", 2);
            values.put(parts[0], parts[1]);
        }
        StringBuilder yaml = new StringBuilder();
        values.forEach((name, value) ->
                yaml.append('"').append(name).append("\": \"").append(value).append("\"\n"));
        return yaml.toString();
    }

    private static String address(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("luistert op ")) {
                Thread.ofVirtual().start(() -> drain(output));
                return line.substring(line.indexOf("http")).replaceAll("/soap.*", "");
            }
        }
        throw new AssertionError("The program did not start:\n" + said);
    }

    /** So that the program never waits for somebody to read what it says. */
    private static void drain(BufferedReader output) {
        try (output) {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // killed
        }
    }

    String address() {
        return address;
    }

    /** kill -9, in the middle of whatever it does. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
