// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import static nl.zaakregie.benchmark.BenchIT.json;
import static nl.zaakregie.benchmark.BenchIT.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The benchmark of documents, beside the others: it takes as long as all of them. */
class DocumentenBenchIT {
    @TempDir
    Path folder;

    @Test
    void documentenGivesWhatWentUpAndDownBesideJdbcAndTheMemoryThatItTook() throws Exception {
        JsonNode figures = json(new DocumentenBenchmark(), folder);
        assertThat(names(figures))
                .containsExactly(
                        "heen-3mb-mtom-256m",
                        "terug-3mb-mtom-256m",
                        "jdbc-3mb-mtom-256m",
                        "heen-20x1mb-mtom-512m",
                        "jdbc-20x1mb-mtom-512m",
                        "heen-3mb-inline-256m",
                        "terug-3mb-inline-256m",
                        "jdbc-3mb-inline-256m",
                        "heen-20x1mb-inline-512m",
                        "jdbc-20x1mb-inline-512m");
        assertThat(figures.get(0).get("memory").get("heap").asInt()).isBetween(1, 256);
        assertThat(figures.get(0).get("baseline")).isEqualTo(figures.get(2).get("perSecond"));
    }
}
