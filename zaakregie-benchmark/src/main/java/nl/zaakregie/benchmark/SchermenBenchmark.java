// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages that people see, with the store and the log of a large municipality behind them. */
final class SchermenBenchmark implements Benchmark {
    private static final int LOADING_CONNECTIONS = 16;

    /** People who look at the same time. */
    private static final int PEOPLE = 4;

    /** Who logs in: the people of the demo. */
    private static final List<String> ROLES =
            List.of("regisseur", "wijkteamlid", "backoffice", "kcc", "beheerder", "privacy");

    @Override
    public String name() {
        return "schermen";
    }

    @Override
    public String description() {
        return "hoe snel de bladzijden van elke rol komen, met veel zaken en een groot berichtenlog";
    }

    @Override
    public List<Figure> run(Scale scale, PrintStream progress) throws Exception {
        try (Workplace workplace = Workplace.open()) {
            Path settings = Files.writeString(workplace.folder().resolve("schermen.yml"), """
                    zaakregie:
                      scherm:
                        demo: true
                    """);
            try (ServerProcess server =
                    ServerProcess.start(workplace.folder(), List.of(), "--config", settings.toString())) {
                fill(server, Database.of(workplace.folder()), scale, progress);
                return measure(server.base(), scale, progress);
            }
        }
    }

    private static void fill(ServerProcess server, Database database, Scale scale, PrintStream progress)
            throws SQLException {
        Zaakberichten berichten = new Zaakberichten();
        Load load = new Load(server.base());
        int zaken = scale.zaken().getLast();
        int plans = zaken * 2 / 5;
        load.count(berichten.creeerZaak(), LOADING_CONNECTIONS, plans);
        load.count(berichten.creeerDeelplan(), LOADING_CONNECTIONS, zaken - plans);
        progress.println(plans + " gezinsplannen en " + (zaken - plans) + " deelplannen geladen");
        database.fillLog(scale.backlog());
        database.analyze();
        progress.println(scale.backlog() + " regels in het berichtenlog");
    }

    private static List<Figure> measure(URI base, Scale scale, PrintStream progress) throws Exception {
        try (Bezoeker first = Bezoeker.login(base, "demo-" + ROLES.getFirst())) {
            first.visit("/app/mijn-werk", PEOPLE, scale.warmUp());
        }
        List<Figure> figures = new ArrayList<>();
        for (String role : ROLES) {
            try (Bezoeker visitor = Bezoeker.login(base, "demo-" + role)) {
                for (String page : visitor.pages()) {
                    Bezoeker.Times times = visitor.visit(page, PEOPLE, scale.probe());
                    String name = "scherm-" + role + "-" + page.substring("/app/".length());
                    progress.printf(Locale.ROOT, "%s: p95 %.1f ms%n", name, times.p95Ms());
                    figures.add(Figure.of(name, times.perSecond(), times.p50Ms(), times.p99Ms())
                            .withP95(times.p95Ms()));
                }
            }
        }
        return figures;
    }
}
