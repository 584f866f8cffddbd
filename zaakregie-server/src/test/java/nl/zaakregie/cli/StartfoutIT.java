// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that cannot start says why in one sentence and ends with code 2. */
class StartfoutIT {
    /** Stays: the programs of the first PostgreSQL in a JVM are those of every later one. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private Opdracht serve(String config, String port) throws IOException {
        Path file = Files.writeString(folder.resolve("instellingen.yml"), config);
        return Opdracht.run(
                "serve", "--port", port, "--data", folder.resolve("data").toString(), "--config", file.toString());
    }

    private static void isOneSentence(Opdracht start, String... parts) {
        assertThat(start.code()).isEqualTo(2);
        assertThat(start.err().lines()).hasSize(1);
        assertThat(start.err()).startsWith("Niet gestart: ").contains(parts).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zaakregie: {vraag: {maximum: veel}}       | zaakregie.vraag.maximum
                    zaakregie: {catalogus: er-is-niets.yml}   | er-is-niets.yml
                    """)
    void settingThatCannotBeUsedIsNamed(String config, String part) throws IOException {
        isOneSentence(serve(config, "0"), part);
    }

    @Test
    void catalogusThatIsWrongIsNamedWithItsPlace() throws IOException {
        Path catalogus = Files.writeString(folder.resolve("zaaktypen.yml"), "zaaktypen:\n  - code: X\n");
        isOneSentence(serve("zaakregie: {catalogus: \"" + catalogus + "\"}", "0"), "zaaktypen.yml", "omschrijving");
    }

    @Test
    void databaseThatDoesNotAnswerIsNamed() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/x";
        Opdracht start =
                serve("zaakregie: {database: {url: \"" + url + "\", gebruiker: a, wachtwoord: zeergeheim}}", "0");
        isOneSentence(start, "database");
        assertThat(start.err()).doesNotContain("zeergeheim");
    }

    @Test
    void portThatIsInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            isOneSentence(serve("zaakregie: {gemeentecode: \"9999\"}", port), "poort " + port, "--port");
        }
    }
}
