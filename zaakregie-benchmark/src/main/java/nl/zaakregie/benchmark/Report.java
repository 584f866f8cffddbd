// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows figures to people and writes them for programs. */
final class Report {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    static void print(PrintStream out, String benchmark, List<Figure> figures) {
        out.println();
        out.println("bench " + benchmark + ": " + Machine.describe());
        out.printf("%-34s %12s %10s %10s %12s %8s%n", "", "per seconde", "p50 ms", "p99 ms", "vergelijk", "ratio");
        for (Figure figure : figures) {
            out.printf(
                    Locale.ROOT,
                    "%-34s %12.2f %10.3f %10.3f %12s %8s%n",
                    figure.name(),
                    figure.perSecond(),
                    figure.p50Ms(),
                    figure.p99Ms(),
                    number(figure.baseline()),
                    number(figure.ratio()));
            if (figure.p95Ms() != null) {
                out.printf(Locale.ROOT, "    p95 %.1f ms%n", figure.p95Ms());
            }
            if (figure.memory() != null) {
                out.printf(
                        "    geheugen: heap %d MB, RSS %d MB%n",
                        figure.memory().heap(), figure.memory().rss());
            }
        }
    }

    private static String number(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }

    static void write(Path file, List<Figure> figures) {
        JSON.writeValue(file.toFile(), figures.stream().map(Report::rounded).toList());
    }

    /** Four significant digits are more than a measurement has. */
    private static Figure rounded(Figure figure) {
        return new Figure(
                figure.name(),
                round(figure.perSecond()),
                round(figure.p50Ms()),
                round(figure.p99Ms()),
                figure.baseline() == null ? null : round(figure.baseline()),
                figure.ratio() == null ? null : round(figure.ratio()),
                figure.memory(),
                figure.p95Ms() == null ? null : round(figure.p95Ms()));
    }

    private static double round(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .doubleValue();
    }
}
