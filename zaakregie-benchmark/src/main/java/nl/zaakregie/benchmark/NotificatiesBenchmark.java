// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * From a change to its notifications: one server with the zaaksysteem and the abonnementenbeheer (variant 2), ten subscribers
 * that confirm at once, and one that is dead.
 */
final class NotificatiesBenchmark implements Benchmark {
    private static final int SUBSCRIBERS = 10;
    private static final double CHANGES = 100;
    private static final int CONNECTIONS = 12;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

    @Override
    public String name() {
        return "notificaties";
    }

    @Override
    public String description() {
        return "van een wijziging tot de meldingen bij tien abonnees, en met een grote achterstand voor een dode";
    }

    @Override
    public List<Figure> run(Scale scale, PrintStream progress) throws Exception {
        try (Workplace workplace = Workplace.open();
                Run run = Run.start(workplace.folder(), scale, progress)) {
            run.warmUp();
            List<Figure> figures = new ArrayList<>();
            figures.add(run.measureLatency());
            Figure before = run.measureDrain("afleveringen-zonder-achterstand");
            figures.add(before);
            run.fillForTheDead();
            figures.add(run.measureDrain("afleveringen-met-achterstand").against(before.perSecond()));
            return figures;
        }
    }

    /** One server under measurement, with its subscribers. */
    private static final class Run implements AutoCloseable {
        private final Map<String, Long> started = new ConcurrentHashMap<>();
        private final AtomicLong heard = new AtomicLong();
        private final Zaakberichten berichten = new Zaakberichten();
        private final List<Abonnee> subscribers = new ArrayList<>();
        private final Path folder;
        private final Scale scale;
        private final PrintStream progress;
        private final ServerProcess server;
        private final Database database;
        private final Load load;
        private volatile Histogram times = new ConcurrentHistogram(LONGEST, 3);

        private Run(Path folder, Scale scale, PrintStream progress) throws IOException {
            this.folder = folder;
            this.scale = scale;
            this.progress = progress;
            for (int i = 0; i < SUBSCRIBERS; i++) {
                subscribers.add(new Abonnee(this::hear));
            }
            Path config = folder.resolve("bench.yml");
            Files.writeString(config, settings());
            this.server = ServerProcess.start(folder, List.of(), "--config", config.toString());
            this.database = Database.of(folder);
            this.load = new Load(server.base());
        }

        static Run start(Path folder, Scale scale, PrintStream progress) throws IOException {
            return new Run(folder, scale, progress);
        }

        private void hear(String zaak) {
            Long begin = started.get(zaak);
            if (begin != null) {
                times.recordValue(Math.min(LONGEST, Math.max(1, System.nanoTime() - begin)));
            }
            heard.incrementAndGet();
        }

        private String settings() throws IOException {
            StringBuilder yaml = new StringBuilder("""
                    zaakregie:
                      rollen: [zaaksysteem, abonnementenbeheer]
                      variant: 2
                      systemen:
                        - {naam: zaaksysteem, applicatie: ZAAKSYS}
                        - {naam: regie, applicatie: REGIE}
                    """);
            for (int i = 0; i < SUBSCRIBERS; i++) {
                system(yaml, "abonnee" + i, subscribers.get(i).address().toString());
            }
            try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                system(yaml, "dood", "http://127.0.0.1:" + nobody.getLocalPort() + "/");
            }
            yaml.append("  abonnementen:\n");
            for (int i = 0; i < SUBSCRIBERS; i++) {
                yaml.append("    - {afnemer: abonnee").append(i).append("}\n");
            }
            return yaml.toString();
        }

        private static void system(StringBuilder yaml, String name, String address) {
            yaml.append("    - {naam: %1$s, applicatie: %1$s, endpoints: {OntvangAsynchroon: \"%2$s\"}}%n"
                    .formatted(name, address));
        }

        /** Lets the JVM compile what it will run: slowly at first, and then as it is measured. */
        void warmUp() throws SQLException {
            progress.println("warmdraaien ...");
            load.open(berichten.creeerZaak(), CONNECTIONS, CHANGES / 2, scale.warmUp());
            awaitHeard(berichten.zaken());
            load.open(
                    berichten.creeerZaak(), CONNECTIONS, CHANGES, scale.warmUp().multipliedBy(2));
            awaitHeard(berichten.zaken());
            database.analyze();
        }

        /** An open loop at a constant rate; the time counts from the moment at which the change should have started. */
        Figure measureLatency() throws IOException {
            CpuTime used = CpuTime.now(server, folder);
            long begin = heard.get() / SUBSCRIBERS;
            times = new ConcurrentHistogram(LONGEST, 3);
            berichten.onCreate(zaak -> started.put(zaak, System.nanoTime()));
            long first = System.nanoTime();
            load.open(
                    berichten.creeerZaak(),
                    CONNECTIONS,
                    CHANGES,
                    scale.measure().multipliedBy(2));
            awaitHeard(berichten.zaken());
            double seconds = (System.nanoTime() - first) / 1e9;
            tell(used, (heard.get() / SUBSCRIBERS - begin) * SUBSCRIBERS);
            berichten.onCreate(zaak -> {});
            started.clear();
            double perSecond = (heard.get() / SUBSCRIBERS - begin) * SUBSCRIBERS / seconds;
            Figure figure = Figure.of(
                    "wijziging-tot-melding",
                    perSecond,
                    times.getValueAtPercentile(50) / 1e6,
                    times.getValueAtPercentile(99) / 1e6);
            progress.printf(
                    Locale.ROOT,
                    "%.0f wijzigingen/s bij %d abonnees: p50 %.0f ms, p99 %.0f ms, langste %.0f ms%n",
                    CHANGES,
                    SUBSCRIBERS,
                    figure.p50Ms(),
                    figure.p99Ms(),
                    times.getMaxValue() / 1e6);
            return figure.against(CHANGES * SUBSCRIBERS);
        }

        /** How fast what waits goes out: everything is held back first. */
        Figure measureDrain(String name) throws SQLException, IOException {
            pause(true);
            long before = heard.get();
            long changes = scale.sample();
            load.count(berichten.creeerZaak(), CONNECTIONS, changes);
            times = new ConcurrentHistogram(LONGEST, 3);
            CpuTime used = CpuTime.now(server, folder);
            long begin = System.nanoTime();
            pause(false);
            awaitHeard(berichten.zaken());
            double seconds = (System.nanoTime() - begin) / 1e9;
            double perSecond = (heard.get() - before) / seconds;
            tell(used, heard.get() - before);
            progress.printf(Locale.ROOT, "%s: %.0f per seconde%n", name, perSecond);
            // of messages that wait in a row the time of one says nothing: the time between two stands for it
            return Figure.of(name, perSecond, 1000 / perSecond, 1000 / perSecond);
        }

        private void tell(CpuTime before, long messages) throws IOException {
            progress.println("  " + CpuTime.now(server, folder).since(before, messages));
        }

        private void pause(boolean paused) throws SQLException {
            try (Connection connection = database.connect();
                    PreparedStatement update = connection.prepareStatement(
                            "update bestemming set gepauzeerd = ? where naam like 'abonnee%'")) {
                update.setBoolean(1, paused);
                update.executeUpdate();
            }
        }

        /** Messages that wait for a destination that is dead, ten for each zaak. */
        void fillForTheDead() throws SQLException {
            int messages = scale.backlog();
            progress.printf(Locale.ROOT, "%d berichten voor een dode bestemming ...%n", messages);
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into bestemming (naam) values ('dood') on conflict do nothing");
                statement.execute("""
                        insert into uitgaand_bericht (bestemming, sleutel, rol, service, soap_action, portsoort, content_type,
                            zaakidentificatie, referentienummer, envelop, houdt_vast, gevolg, context, bron, aangemaakt,
                            aangeboden)
                        select 'dood', 'DOOD' || g / 10, t.rol, t.service, t.soap_action, t.portsoort, t.content_type,
                            'DOOD' || g / 10, 'DOOD-' || g, t.envelop, false, '', '', null, now(), now()
                        from generate_series(0, %d) g, (select * from uitgaand_bericht limit 1) t""".formatted(messages - 1));
                statement.execute("""
                        insert into wachtrij (bestemming, sleutel, volgende)
                        select 'dood', 'DOOD' || g, now() from generate_series(0, %d) g""".formatted((messages - 1) / 10));
                statement.execute("vacuum analyze");
            }
        }

        private void awaitHeard(long zaken) {
            long end = System.nanoTime() + LONGEST;
            while (heard.get() < zaken * SUBSCRIBERS) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "Na tien minuten kwamen " + heard.get() + " van " + zaken * SUBSCRIBERS + " meldingen aan");
                }
                java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            for (Abonnee subscriber : subscribers) {
                subscriber.close();
            }
        }
    }
}
