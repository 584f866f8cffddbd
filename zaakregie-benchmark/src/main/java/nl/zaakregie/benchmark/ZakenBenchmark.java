// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The services about zaken over SOAP, at a small and at a large number of zaken in store, and the ceiling of creeerZaak in
 * the same PostgreSQL. Throughput is what the best number of connections reaches; p50 and p99 are those of an open loop
 * at half of it.
 */
final class ZakenBenchmark implements Benchmark {
    private static final double LOAD = 0.5;
    private static final int OPEN_CONNECTIONS = 64;
    private static final int LOADING_CONNECTIONS = 16;
    private static final double AIM_DETAILS = 2_000;

    @Override
    public String name() {
        return "zaken";
    }

    @Override
    public String description() {
        return "creeerZaak, updateZaak, geefZaakstatus en geefZaakdetails over SOAP, naast het plafond van JDBC";
    }

    @Override
    public List<Figure> run(Scale scale, PrintStream progress) throws Exception {
        try (Workplace workplace = Workplace.open();
                ServerProcess server = ServerProcess.start(workplace.folder())) {
            Run run = new Run(server, Database.of(workplace.folder()), scale, progress);
            run.warmUp();
            List<Figure> figures = new ArrayList<>();
            for (int zaken : scale.zaken()) {
                run.fill(zaken);
                figures.addAll(run.measure(zaken));
            }
            return figures;
        }
    }

    /** One server under measurement. */
    private static final class Run {
        private final Zaakberichten berichten = new Zaakberichten();
        private final Map<String, Double> atFirst = new HashMap<>();
        private final Load load;
        private final Database database;
        private final Scale scale;
        private final PrintStream progress;

        Run(ServerProcess server, Database database, Scale scale, PrintStream progress) {
            this.load = new Load(server.base());
            this.database = database;
            this.scale = scale;
            this.progress = progress;
        }

        /** Lets the JVM compile what it will run, for some fifty thousand messages, and then throws the zaken away. */
        void warmUp() throws SQLException {
            progress.println("warmdraaien ...");
            for (Operation operation : List.of(
                    berichten.creeerZaak(),
                    berichten.updateZaak(),
                    berichten.geefZaakstatus(),
                    berichten.geefZaakdetails())) {
                load.closed(operation, LOADING_CONNECTIONS, scale.warmUp().multipliedBy(2));
            }
            database.empty();
            berichten.restart();
        }

        /** Brings the store to this number of zaken, by messages. */
        void fill(int zaken) throws SQLException {
            long missing = (long) zaken - berichten.zaken();
            if (missing > 0) {
                Load.Outcome outcome = load.count(berichten.creeerZaak(), LOADING_CONNECTIONS, missing);
                progress.printf(Locale.ROOT, "%d zaken geladen, %.0f per seconde%n", missing, outcome.perSecond());
            }
            database.analyze();
        }

        List<Figure> measure(int zaken) throws IOException, SQLException {
            List<Figure> figures = new ArrayList<>();
            for (Operation operation :
                    List.of(berichten.geefZaakdetails(), berichten.geefZaakstatus(), berichten.updateZaak())) {
                figures.add(compare(measure(operation, zaken), operation));
            }
            Figure created = measure(berichten.creeerZaak(), zaken);
            try (Ceiling ceiling = new Ceiling(database, scale.sample())) {
                int connections = database.connectionsOfServer();
                progress.printf(
                        Locale.ROOT,
                        "plafond: %d verbindingen, %.1f rijen per zaak ...%n",
                        connections,
                        ceiling.rowsPerTransaction());
                Load.Outcome top = ceiling.run(connections, scale.measure());
                figures.add(created.against(top.perSecond()));
                figures.add(Figure.of("plafond-creeerZaak-" + zaken, top.perSecond(), top.p50Ms(), top.p99Ms()));
            }
            return figures;
        }

        /** Against the aim at the smallest number of zaken, and against that figure at the larger ones. */
        private Figure compare(Figure figure, Operation operation) {
            Double first = atFirst.putIfAbsent(operation.name(), figure.perSecond());
            if (first != null) {
                return figure.against(first);
            }
            return operation.name().equals("geefZaakdetails") ? figure.against(AIM_DETAILS) : figure;
        }

        private Figure measure(Operation operation, int zaken) {
            int connections = saturation(operation);
            double perSecond =
                    load.closed(operation, connections, scale.measure()).perSecond();
            Load.Outcome open = load.open(operation, OPEN_CONNECTIONS, LOAD * perSecond, scale.measure());
            progress.printf(
                    Locale.ROOT,
                    "%s bij %d zaken: %.0f per seconde over %d verbindingen; bij de helft p50 %.2f ms, p99 %.2f ms%n",
                    operation.name(),
                    zaken,
                    perSecond,
                    connections,
                    open.p50Ms(),
                    open.p99Ms());
            return Figure.of(operation.name() + "-" + zaken, perSecond, open.p50Ms(), open.p99Ms());
        }

        /** The number of connections that gets the most out of the server. */
        private int saturation(Operation operation) {
            int best = scale.connections().getFirst();
            double most = 0;
            for (int connections : scale.connections()) {
                double reached =
                        load.closed(operation, connections, scale.probe()).perSecond();
                if (reached > most) {
                    most = reached;
                    best = connections;
                }
            }
            return best;
        }
    }
}
