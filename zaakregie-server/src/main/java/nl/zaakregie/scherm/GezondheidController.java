// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zaakregie.berichtenlog.Berichtzoeker;
import nl.zaakregie.berichtenlog.Zendergeheugen;
import nl.zaakregie.instellingen.Instellingen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether all is well: the database, the disk, and when each system was last heard of. */
@Controller
class GezondheidController {
    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final double LOW_DISK = 2;
    private static final long SLOW_MILLIS = 200;
    private static final int MOST_SENDERS = 200;

    private final JdbcTemplate jdbc;
    private final Berichtzoeker berichten;
    private final Zendergeheugen zenders;
    private final Path data;

    GezondheidController(JdbcTemplate jdbc, Berichtzoeker berichten, Zendergeheugen zenders, Instellingen settings) {
        this.jdbc = jdbc;
        this.berichten = berichten;
        this.zenders = zenders;
        this.data = Path.of(settings.data());
    }

    /** Something that was looked at, and how it is. */
    record Meting(String naam, String icoon, String stand, String toelichting) {}

    /** A system, when it was last heard of, and how much of the last day was wrong. */
    record Zender(String naam, String laatste, long fouten) {}

    @GetMapping("/app/gezondheid")
    String health(Model model) {
        List<Meting> found = new ArrayList<>();
        found.add(database());
        disk().ifPresent(found::add);
        found.add(traffic());
        model.addAttribute("metingen", found);
        model.addAttribute("goed", found.stream().allMatch(m -> m.icoon().equals("ok")));
        model.addAttribute("zenders", senders());
        return "gezondheid";
    }

    private List<Zender> senders() {
        Map<String, Long> wrong = berichten.countWrong(Instant.now().minus(Duration.ofDays(1)));
        return zenders.list().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_SENDERS)
                .map(heard -> {
                    String name = heard.getKey();
                    return new Zender(
                            name.isEmpty() ? "onbekende zender" : name,
                            Opmaak.moment(heard.getValue()),
                            wrong.getOrDefault(name, 0L));
                })
                .toList();
    }

    private Meting database() {
        long begin = System.nanoTime();
        String version = jdbc.queryForObject("show server_version", String.class);
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        String size = jdbc.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class);
        return new Meting(
                "Database",
                millis <= SLOW_MILLIS ? "ok" : "late",
                millis <= SLOW_MILLIS ? "Goed" : "Traag",
                "PostgreSQL %s, %s, antwoord in %d ms".formatted(version, size, millis));
    }

    private java.util.Optional<Meting> disk() {
        try {
            double free =
                    Files.getFileStore(Files.exists(data) ? data : Path.of(".")).getUsableSpace() / GIB;
            boolean enough = free >= LOW_DISK;
            return java.util.Optional.of(new Meting(
                    "Schijf",
                    enough ? "ok" : "late",
                    enough ? "Goed" : "Bijna vol",
                    "%.1f GiB vrij waar de gegevens staan".formatted(free).replace('.', ',')));
        } catch (java.io.IOException e) {
            return java.util.Optional.empty();
        }
    }

    private Meting traffic() {
        var counts =
                berichten.count(Berichtzoeker.Berichtvraag.since(Instant.now().minus(Duration.ofDays(1))));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long wrong = counts.getOrDefault(Berichtzoeker.Soort.FOUT, 0L);
        return new Meting(
                "Berichten",
                wrong == 0 ? "ok" : "late",
                wrong == 0 ? "Goed" : Opmaak.hoogstens(wrong, Berichtzoeker.MOST_COUNTED) + " geweigerd",
                (all == 1 ? "1 bericht" : Opmaak.hoogstens(all, Berichtzoeker.MOST_COUNTED) + " berichten")
                        + " in de laatste 24 uur");
    }
}
