// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From the start of the JVM to the first answer, with a database that exists. */
final class StartBenchmark implements Benchmark {
    private static final double AIM_SECONDS = 6;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "hoe snel de server klaar is: met een nieuwe en met een bestaande database";
    }

    @Override
    public List<Figure> run(Scale scale, PrintStream progress) throws Exception {
        Zaakberichten berichten = new Zaakberichten();
        List<Double> listening = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        try (Workplace workplace = Workplace.open()) {
            long begin = System.nanoTime();
            double first;
            try (ServerProcess server = ServerProcess.start(workplace.folder())) {
                new Load(server.base()).count(berichten.creeerZaak(), 1, 1);
                first = millis(begin);
            }
            for (int i = 0; i < scale.starts(); i++) {
                begin = System.nanoTime();
                try (ServerProcess server = ServerProcess.start(workplace.folder())) {
                    new Load(server.base()).count(berichten.geefZaakdetails(), 1, 1);
                    answered.add(millis(begin));
                    listening.add(server.started().toNanos() / 1e6);
                }
                progress.printf("start %d: %.0f ms%n", i + 1, listening.getLast());
            }
            return List.of(
                    figure("start-nieuwe-database", List.of(first)),
                    figure("start-bestaande-database", listening).against(1 / AIM_SECONDS),
                    figure("eerste-antwoord-bestaande-database", answered));
        }
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Of so few starts the slowest stands for the 99th percentile. */
    private static Figure figure(String name, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        double median = sorted.get(sorted.size() / 2);
        return Figure.of(name, 1000 / median, median, sorted.getLast());
    }
}
