// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Each path through the screens in a real browser: axe, 320 px, no other host. Counts as skipped, with the reason, where no
 * browser can be had or it does not run. With {@code -Dzaakregie.schermen=FOLDER} the pages are drawn in that folder.
 */
class SchermbrowserIT {
    private static final int DOES_NOT_RUN = 75;

    /** Walked by {@link ThemaIT}, with a theme, and by {@link BeheerschermIT}, with a system that refuses. */
    private static final Set<String> ELSEWHERE = Set.of("thema", "herverzending");

    @TempDir
    Path folder;

    static List<String> paths() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("browser/paden"))) {
            return files.map(file -> file.getFileName().toString().replace(".mjs", ""))
                    .filter(path -> !ELSEWHERE.contains(path))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPageOfThePathPassesAxeAndFitsAndAsksNobodyElse(String path) throws IOException, InterruptedException {
        Map<String, String> people =
                Map.of("BSN_MET_PLAN", Schermserver.client(), "BSN_ZONDER_PLAN", Schermserver.belanghebbende());
        walk(path, Schermserver.server().address(), people, folder);
    }

    /** Walks a path through a server in a browser, with the people it asks for; counts as skipped when there is none. */
    static void walk(String path, String address, Map<String, String> people, Path folder)
            throws IOException, InterruptedException {
        Browser browser = Browser.find();
        assumeTrue(browser.program().isPresent(), browser.reason());
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        List<String> arguments =
                List.of(path, address, browser.program().orElseThrow().toString());
        int code = run(arguments, people, output, errors);
        assumeTrue(code != DOES_NOT_RUN, () -> read(errors));
        assertThat(code).as("%s%n%s", read(output), read(errors)).isZero();
        JsonNode result = new ObjectMapper().readTree(read(output));
        List<String> problems = new ArrayList<>();
        result.get("problems").forEach(problem -> problems.add(problem.asString()));
        assertThat(problems).isEmpty();
        assertThat(result.get("checked").asInt()).isPositive();
    }

    private static int run(List<String> arguments, Map<String, String> people, Path output, Path errors)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "browser/bekijk.mjs"));
        command.addAll(arguments);
        Optional.ofNullable(System.getProperty("zaakregie.schermen")).ifPresent(command::add);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(people);
        return builder.start().waitFor();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
