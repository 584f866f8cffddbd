// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.verzending.Verzendinstellingen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept, how long, and what goes in the next thirty days. Changes nothing. */
@Controller
class BewaartermijnenController {
    private static final int AHEAD = 30;
    private static final int FOR_EVER = 0;
    private static final int MANY = 10_000;

    private final JdbcTemplate jdbc;
    private final Instellingen settings;
    private final Verzendinstellingen sending;

    BewaartermijnenController(JdbcTemplate jdbc, Instellingen settings, Verzendinstellingen sending) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.sending = sending;
    }

    /** A kind of data and its retention. */
    record Rij(String wat, String termijn, String instelling, String aantal, String oudste, String gaatWeg) {}

    @GetMapping("/app/bewaartermijnen")
    String list(Model model) {
        int bodies = settings.berichtenlog().bewaartermijn();
        int heads = settings.berichtenlog().bewaartermijnRegels();
        model.addAttribute(
                "rijen",
                List.of(
                        row(
                                "Inhoud van berichten, versleuteld",
                                "berichtinhoud",
                                "tijdstip",
                                bodies,
                                "berichtenlog.bewaartermijn"),
                        row(
                                "Koppen van berichten",
                                "berichtenlog",
                                "tijdstip",
                                heads,
                                "berichtenlog.bewaartermijn-regels"),
                        row(
                                "Afgeleverde berichten",
                                "uitgaand_bericht",
                                "afgerond",
                                sending.bewaartermijn(),
                                "verzending.bewaartermijn"),
                        row(
                                "Gebeurtenissen van zaken",
                                "zaakgebeurtenis",
                                "tijdstip",
                                heads,
                                "berichtenlog.bewaartermijn-regels"),
                        row("Verwerkingen", "verwerking", "start_tijd", FOR_EVER, ""),
                        row("Auditlog", "audit", "tijdstip", FOR_EVER, "")));
        return "bewaartermijnen";
    }

    private Rij row(String what, String table, String moment, int days, String setting) {
        Instant going = Instant.now().minus(Duration.ofDays(Math.max(0, days - AHEAD)));
        return new Rij(
                what,
                days == FOR_EVER ? "blijft bewaard" : days + " dagen",
                setting.isEmpty() ? "" : "zaakregie." + setting,
                number(table),
                oldest(table, moment),
                days == FOR_EVER ? "niets" : leaving(table, moment, going));
    }

    /** Of many the number that the database keeps for its plans: to count them all takes seconds. */
    private String number(String table) {
        Long estimate = jdbc.queryForObject("""
                select sum(greatest(0, c.reltuples))::bigint from pg_class c where c.oid = to_regclass(?)
                    or c.oid in (select inhrelid from pg_inherits where inhparent = to_regclass(?))""", Long.class, table, table);
        if (estimate != null && estimate > MANY) {
            return "ongeveer " + Opmaak.getal(estimate);
        }
        return String.valueOf(jdbc.queryForObject("select count(*) from " + table, Long.class));
    }

    private String oldest(String table, String moment) {
        return jdbc
                .query(
                        "select %1$s from %2$s where %1$s is not null order by %1$s limit 1".formatted(moment, table),
                        (row, n) -> Opmaak.moment(row.getTimestamp(1).toInstant()))
                .stream()
                .findFirst()
                .orElse("niets");
    }

    private String leaving(String table, String moment, Instant going) {
        Long number = jdbc.queryForObject(
                "select count(*) from (select 1 from %s where %s < ? limit %d) s".formatted(table, moment, MANY + 1),
                Long.class,
                Timestamp.from(going));
        return Opmaak.hoogstens(number == null ? 0 : number, MANY);
    }
}
