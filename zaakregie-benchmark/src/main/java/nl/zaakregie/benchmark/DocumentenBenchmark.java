// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.zaakregie.benchmark.Documentzender.Klaar;
import nl.zaakregie.mtom.Inhoudsvorm;

/**
 * Documents up and down with little memory: one large one, and many at once. Each comes back with the hash of what was sent.
 * The bytes of what goes up are written by plain JDBC to the same PostgreSQL too, in turns with it.
 */
final class DocumentenBenchmark implements Benchmark {
    private static final long MEGABYTE = 1024 * 1024;
    private static final String LITTLE = "256m";
    private static final String SOME = "512m";
    private static final int AT_ONCE = 20;
    /** As many as the server writes to its store at the same time. */
    private static final int WRITERS = 6;

    @Override
    public String name() {
        return "documenten";
    }

    @Override
    public String description() {
        return "grote documenten heen en terug met weinig geheugen, naast dezelfde bytes met JDBC";
    }

    @Override
    public List<Figure> run(Scale scale, PrintStream progress) throws Exception {
        Scale.Documenten sizes = scale.documenten();
        List<Figure> figures = new ArrayList<>();
        for (Inhoudsvorm vorm : Inhoudsvorm.values()) {
            try (Run run = new Run(LITTLE, vorm, progress)) {
                figures.addAll(run.one(sizes.large(), sizes.rounds()));
            }
            try (Run run = new Run(SOME, vorm, progress)) {
                figures.addAll(run.many(sizes.each(), sizes.rounds()));
            }
        }
        return figures;
    }

    /** One server under measurement. */
    private static final class Run implements AutoCloseable {
        private final Workplace workplace = Workplace.open();
        private final String form;
        private final PrintStream progress;
        private final Path log;
        private final ServerProcess server;
        private final Documentzender zender;
        private final Documentplafond plafond;
        private long seed;

        Run(String heap, Inhoudsvorm vorm, PrintStream progress) throws Exception {
            this.form = vorm.name().toLowerCase(Locale.ROOT) + "-" + heap;
            this.progress = progress;
            this.log = workplace.folder().resolve("gc.log");
            this.server = ServerProcess.start(workplace.folder(), List.of("-Xmx" + heap, Memory.option(log)));
            this.zender = new Documentzender(server.base(), vorm);
            this.plafond = new Documentplafond(Database.of(workplace.folder()));
            zender.createZaak();
            Klaar small = zender.prepare(--seed, 8 * MEGABYTE);
            zender.add(small);
            zender.read(small);
            plafond.write(--seed, 8 * MEGABYTE);
        }

        /** One large document after the other. */
        List<Figure> one(long megabytes, int rounds) throws Exception {
            List<Double> up = new ArrayList<>();
            List<Double> down = new ArrayList<>();
            List<Double> jdbc = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Klaar document = zender.prepare(++seed, megabytes * MEGABYTE);
                jdbc.add(seconds(() -> plafond.write(++seed, megabytes * MEGABYTE)));
                plafond.empty();
                up.add(seconds(() -> zender.add(document)));
                down.add(seconds(() -> zender.read(document)));
                tell(up.getLast(), down.getLast(), jdbc.getLast());
            }
            Memory memory = Memory.of(log, server.pid());
            String size = megabytes + "mb-" + form;
            Figure ceiling = figure("jdbc-" + size, megabytes, jdbc);
            return List.of(
                    figure("heen-" + size, megabytes, up)
                            .against(ceiling.perSecond())
                            .with(memory),
                    figure("terug-" + size, megabytes, down),
                    ceiling);
        }

        /** Many documents at once. */
        List<Figure> many(long megabytes, int rounds) throws Exception {
            List<Double> up = new ArrayList<>();
            List<Double> jdbc = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                List<Klaar> documents = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    documents.add(zender.prepare(++seed, megabytes * MEGABYTE));
                }
                long first = seed;
                seed += AT_ONCE;
                jdbc.add(seconds(() ->
                        together(WRITERS, i -> () -> plafond.write(first + 1 + i, megabytes * MEGABYTE))));
                plafond.empty();
                up.add(seconds(() -> together(AT_ONCE, i -> () -> zender.add(documents.get(i)))));
                tell(up.getLast(), 0, jdbc.getLast());
                together(2, i -> () -> zender.read(documents.get(i)));
            }
            Memory memory = Memory.of(log, server.pid());
            String size = AT_ONCE + "x" + megabytes + "mb-" + form;
            Figure ceiling = figure("jdbc-" + size, megabytes * AT_ONCE, jdbc);
            return List.of(
                    figure("heen-" + size, megabytes * AT_ONCE, up)
                            .against(ceiling.perSecond())
                            .with(memory),
                    ceiling);
        }

        private void tell(double up, double down, double jdbc) {
            progress.printf(
                    Locale.ROOT,
                    "%s: heen %.1f s, terug %.1f s, dezelfde bytes met JDBC %.1f s%n",
                    form,
                    up,
                    down,
                    jdbc);
        }

        /** Megabytes a second; of so few rounds the slowest stands for the 99th percentile. */
        private static Figure figure(String name, long megabytes, List<Double> seconds) {
            List<Double> sorted = new ArrayList<>(seconds);
            Collections.sort(sorted);
            double median = sorted.get(sorted.size() / 2);
            return Figure.of(name, megabytes / median, median * 1000, sorted.getLast() * 1000);
        }

        @Override
        public void close() throws Exception {
            try (workplace;
                    server) {
                zender.close();
            }
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** The work for one of many. */
    @FunctionalInterface
    private interface Numbered {
        Work of(int i);
    }

    private static double seconds(Work work) throws Exception {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }

    /** Does all twenty, so many at the same time. */
    private static void together(int threads, Numbered work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> tasks = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        work.of(i).run();
                        return null;
                    })
                    .toList();
            for (Future<Void> done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
