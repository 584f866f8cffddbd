// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, started by its command as an operator does: {@code serve}. */
public final class Serverproces implements AutoCloseable {
    /** For a short life: one that lasts seconds gains nothing from the second compiler. */
    private static final List<String> FLAGS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:cds*=off", "-Xlog:aot*=off");

    private final Process process;
    private final URI adres;

    private Serverproces(Process process, URI adres) {
        this.process = process;
        this.adres = adres;
    }

    /** Starts a server on a free port and waits until it listens. */
    public static Serverproces start(Path data, String... options) {
        return start(data, 0, List.of(), List.of(options));
    }

    /**
     * Starts one with a folder of its own and waits until it listens.
     *
     * @param settings as {@code --zaakregie...=} arguments
     * @param flags    of the JVM, beside those for a short life
     */
    static Serverproces start(int port, List<String> settings, String... flags) {
        try {
            Path data = folder("zaakregie-rol");
            Path config = data.resolve("instellingen.yml");
            Files.writeString(config, yaml(settings));
            return start(data, port, List.of(flags), List.of("--config", config.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Serverproces start(Path data, int port, List<String> flags, List<String> options) {
        List<String> all = new ArrayList<>(flags);
        all.add("-XX:SharedArchiveFile=" + Archief.FILE);
        return launch(data, port, all, options);
    }

    /** The classes of the program as the JVM likes them best, written by a first start: each later one is faster. */
    private static final class Archief {
        static final Path FILE = learn();

        private static Path learn() {
            Path file = folder("zaakregie-archief").resolve("server.jsa");
            launch(folder("zaakregie-leren"), 0, List.of("-XX:ArchiveClassesAtExit=" + file), List.of())
                    .close();
            return file;
        }
    }

    private static Serverproces launch(Path data, int port, List<String> flags, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", Klassenpad.ofJars(), "nl.zaakregie.cli.Zaakregie", "serve"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(options);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new Serverproces(process, address(process));
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

    private static URI address(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains("luistert op ")) {
                Thread.ofVirtual().start(() -> drain(output));
                return URI.create(line.substring(line.indexOf("http")));
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

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it said to listen: its first role. */
    public URI adres() {
        return adres;
    }

    /** The same without the path of a role. */
    String basis() {
        return adres.resolve("/").toString().replaceAll("/$", "");
    }

    Process process() {
        return process;
    }

    /** kill -9, in the middle of whatever it does. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the server as Ctrl-C does. */
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
