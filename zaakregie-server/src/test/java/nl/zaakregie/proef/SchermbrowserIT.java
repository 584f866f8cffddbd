// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every page in a real browser: axe, 320 px, no other host. Counts as skipped where there is no Chromium on the PATH. With
 * {@code -Dzaakregie.schermen=FOLDER} the pages are drawn in that folder.
 */
class SchermbrowserIT {

    private static Optional<Path> browser() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void everyPagePassesAxeAndFitsAndAsksNobodyElse() throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "no Chromium on the PATH");
        List<String> command = new ArrayList<>(List.of(
                "node",
                "browser/bekijk.mjs",
                Schermserver.server().address(),
                browser.orElseThrow().toString()));
        Optional.ofNullable(System.getProperty("zaakregie.schermen")).ifPresent(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("BSN_MET_PLAN", Schermserver.client());
        builder.environment().put("BSN_ZONDER_PLAN", Schermserver.belanghebbende());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        JsonNode result = new ObjectMapper().readTree(output);
        List<String> problems = new ArrayList<>();
        result.get("problems").forEach(problem -> problems.add(problem.asString()));
        assertThat(problems).isEmpty();
        assertThat(result.get("checked").asInt()).isGreaterThan(40);
    }
}
