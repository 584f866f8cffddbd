// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./zaakregie bench}. */
@Command(
        name = "zaakregie bench",
        mixinStandardHelpOptions = true,
        description = "Meet hoe snel Zaakregie is, op deze machine. Zonder naam: de lijst van metingen.")
final class Bench implements Callable<Integer> {
    private static final List<Benchmark> BENCHMARKS = List.of(
            new ZakenBenchmark(),
            new NotificatiesBenchmark(),
            new ValidatieBenchmark(),
            new StartBenchmark(),
            new DocumentenBenchmark(),
            new SchermenBenchmark());

    @Parameters(
            arity = "0..1",
            paramLabel = "NAAM",
            description = "zaken, notificaties, validatie, start, documenten of schermen")
    @Nullable
    String name;

    @Option(names = "--json", paramLabel = "BESTAND", description = "Schrijf de cijfers ook als JSON")
    @Nullable
    Path json;

    @Option(names = "--quick", description = "Kort: of alles werkt; de cijfers zeggen dan weinig")
    boolean quick;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (name == null) {
            BENCHMARKS.forEach(b -> System.out.printf("%-13s %s%n", b.name(), b.description()));
            return 0;
        }
        Optional<Benchmark> benchmark =
                BENCHMARKS.stream().filter(b -> b.name().equals(name)).findFirst();
        if (benchmark.isEmpty()) {
            System.err.println("Onbekende meting: " + name
                    + ". Kies zaken, notificaties, validatie, start, documenten of schermen.");
            return 2;
        }
        List<Figure> figures = benchmark.get().run(quick ? Scale.QUICK : Scale.FULL, System.out);
        Report.print(System.out, name, figures);
        if (json != null) {
            Report.write(json, figures);
        }
        return 0;
    }
}
