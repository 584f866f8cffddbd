// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a benchmark by name. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Voert een meting uit.")
public final class Bench implements Callable<Integer> {
    private static final String EXAMPLES = "zaakregie-stuf/src/test/resources/berichten/creeerZaak-gezinsplan-request-";

    @Parameters(paramLabel = "NAAM", description = "xsd: lezen en schemacontrole van het gezinsplan")
    private String name = "";

    @Option(names = "--json", paramLabel = "BESTAND", description = "schrijft de cijfers als JSON")
    private @Nullable Path json;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "duur van elke meting")
    private double seconds = 5;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = new CommandLine(this).getOut();
        if (!"xsd".equals(name)) {
            out.println("Onbekende meting: " + name + " (bekend: xsd)");
            out.flush();
            return 2;
        }
        var benchmark = new SchemaBenchmark(seconds);
        List<Meting> figures = benchmark.run(List.of(Path.of(EXAMPLES + "min.xml"), Path.of(EXAMPLES + "full.xml")));
        figures.forEach(figure -> out.println(figure.asRow()));
        out.flush();
        if (json != null) {
            Files.writeString(
                    json, figures.stream().map(Meting::asJson).collect(Collectors.joining(",\n ", "[", "]\n")));
        }
        return 0;
    }
}
