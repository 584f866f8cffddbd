// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The benchmarks run and say what they should; how fast is none of a test's business. */
class BenchIT {
    private static final Scale TINY = new Scale(
            Duration.ofMillis(200),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            List.of(1, 2),
            List.of(20, 60),
            10,
            50,
            1,
            new Scale.Documenten(3, 1, 1));

    @TempDir
    Path folder;

    @Test
    void zakenGivesEachServiceAndTheCeilingAtBothNumbersOfZaken() throws Exception {
        JsonNode figures = json(new ZakenBenchmark());
        assertThat(names(figures))
                .containsExactly(
                        "geefZaakdetails-20",
                        "geefZaakstatus-20",
                        "updateZaak-20",
                        "creeerZaak-20",
                        "plafond-creeerZaak-20",
                        "geefZaakdetails-60",
                        "geefZaakstatus-60",
                        "updateZaak-60",
                        "creeerZaak-60",
                        "plafond-creeerZaak-60");
        checkShape(figures);
        assertThat(figures.get(3).get("baseline")).isEqualTo(figures.get(4).get("perSecond"));
    }

    @Test
    void notificatiesGivesTheTimeToDeliveryAndTheRateWithAndWithoutABacklog() throws Exception {
        JsonNode figures = json(new NotificatiesBenchmark());
        assertThat(names(figures))
                .containsExactly(
                        "wijziging-tot-melding", "afleveringen-zonder-achterstand", "afleveringen-met-achterstand");
        checkShape(figures);
        assertThat(figures.get(2).get("baseline")).isEqualTo(figures.get(1).get("perSecond"));
    }

    @Test
    void startGivesTheTimesWithANewAndWithAnExistingDatabase() throws Exception {
        JsonNode figures = json(new StartBenchmark());
        assertThat(names(figures))
                .containsExactly(
                        "start-nieuwe-database", "start-bestaande-database", "eerste-antwoord-bestaande-database");
        checkShape(figures);
    }

    @Test
    void schermenGivesEachPageOfEachRole() throws Exception {
        JsonNode figures = json(new SchermenBenchmark());
        assertThat(names(figures))
                .contains(
                        "scherm-regisseur-gezinsplannen",
                        "scherm-kcc-plancheck",
                        "scherm-beheerder-berichten",
                        "scherm-beheerder-gezondheid");
        figures.forEach(figure -> assertThat(figure.get("p95Ms").asDouble()).isPositive());
    }

    private JsonNode json(Benchmark benchmark) throws Exception {
        return json(benchmark, folder);
    }

    /** What a benchmark writes at a scale that takes seconds. */
    static JsonNode json(Benchmark benchmark, Path folder) throws Exception {
        List<Figure> figures = benchmark.run(TINY, new PrintStream(OutputStream.nullOutputStream()));
        Path file = folder.resolve(benchmark.name() + ".json");
        Report.write(file, figures);
        return new ObjectMapper().readTree(file);
    }

    static List<String> names(JsonNode figures) {
        List<String> names = new ArrayList<>();
        figures.forEach(figure -> names.add(figure.get("name").asString()));
        return names;
    }

    private static void checkShape(JsonNode figures) {
        assertThat(figures.isArray()).isTrue();
        for (JsonNode figure : figures) {
            assertThat(figure.propertyNames())
                    .containsExactly("name", "perSecond", "p50Ms", "p99Ms", "baseline", "ratio");
            for (String number : List.of("perSecond", "p50Ms", "p99Ms")) {
                assertThat(figure.get(number).asDouble()).as(number).isPositive();
            }
            assertThat(figure.get("baseline").isNull())
                    .isEqualTo(figure.get("ratio").isNull());
        }
    }
}
