// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the microbenchmarks of reading, validating and writing in a JVM of their own. */
final class ValidatieBenchmark implements Benchmark {
    private static final double AIM_MICROS = 400;

    @Override
    public String name() {
        return "validatie";
    }

    @Override
    public String description() {
        return "een bericht lezen, controleren (XSD en regels) en schrijven, op één kern";
    }

    @Override
    public List<Figure> run(Scale scale, PrintStream progress) throws Exception {
        Duration step = scale.measure().dividedBy(5);
        Options options = new OptionsBuilder()
                .include(ValidatieMicrobenchmark.class.getName())
                .forks(1)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                .warmupIterations(5)
                .warmupTime(time(step))
                .measurementIterations(5)
                .measurementTime(time(step))
                .verbosity(VerboseMode.SILENT)
                .build();
        progress.println("JMH ...");
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getPrimaryResult().getLabel() + "-"
                    + result.getParams().getParam("bericht");
            Statistics micros = result.getPrimaryResult().getStatistics();
            Figure figure = Figure.of(
                    name, 1e6 / micros.getMean(), micros.getPercentile(50) / 1e3, micros.getPercentile(99) / 1e3);
            figures.add(name.equals("lezenXsdEnRegels-full") ? figure.against(1e6 / AIM_MICROS) : figure);
        }
        return figures;
    }

    private static TimeValue time(Duration duration) {
        return TimeValue.milliseconds(duration.toMillis());
    }
}
