// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole: help, versions, wrong use. */
class OpdrachtregelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "serve",
                "validate",
                "send",
                "testplatform",
                "testplatform list",
                "testplatform run",
                "testplatform serve",
                "testplatform compare"
            })
    void everyCommandExplainsItselfAndItsExitCodes(String command) {
        Opdracht help = Opdracht.run((command + " --help").split(" "));
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Gebruik: zaakregie " + command)
                .contains("Exitcodes:")
                .contains("Toon deze uitleg")
                .doesNotContain("Usage");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(Opdracht.run("--help").out())
                .contains("demo", "serve", "test", "validate", "send", "bench", "testplatform");
    }

    @Test
    void readmeNamesEveryCommandAndExitCode() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        Zaakregie.commandLine()
                .getSubcommands()
                .keySet()
                .forEach(name -> assertThat(readme).contains("| `./zaakregie " + name));
        assertThat(readme).contains("| 0 |", "| 1 |", "| 2 |", "| 3 |");
    }

    @Test
    void versionIsThatOfTheProject() throws Exception {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String version = pom.replaceAll("(?s).*<artifactId>zaakregie</artifactId>\\s*<version>([^<]*)<.*", "$1");
        assertThat(Opdracht.run("--version").out()).isEqualToIgnoringNewLines("Zaakregie " + version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo",
                "serve --poort 1",
                "serve --port abc",
                "serve --port 70000",
                "serve --config er-is-niets.yml",
                "validate",
                "validate er-is-niets.xml",
                "send er-is-niets.xml --to http://127.0.0.1",
                "send x.xml"
            })
    void wrongUseIsOneSentenceInDutch(String line) {
        Opdracht wrong = Opdracht.run(line.split(" "));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err().lines()).hasSizeBetween(1, 2);
        assertThat(wrong.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(Opdracht.run().code()).isEqualTo(2);
    }
}
