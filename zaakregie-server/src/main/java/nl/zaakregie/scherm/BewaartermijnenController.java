// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    private final JdbcTemplate jdbc;
    private final Instellingen settings;
    private final Verzendinstellingen sending;

    BewaartermijnenController(JdbcTemplate jdbc, Instellingen settings, Verzendinstellingen sending) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.sending = sending;
    }

    /** A kind of data and its retention. */
    record Rij(String wat, String termijn, String instelling, long aantal, String oudste, String gaatWeg) {}

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
        return jdbc.query(
                        "select count(*), min(%1$s), count(*) filter (where %1$s < ?) from %2$s"
                                .formatted(moment, table),
                        (row, n) -> new Rij(
                                what,
                                days == FOR_EVER ? "blijft bewaard" : days + " dagen",
                                setting.isEmpty() ? "" : "zaakregie." + setting,
                                row.getLong(1),
                                Optional.ofNullable(row.getTimestamp(2))
                                        .map(t -> Opmaak.moment(t.toInstant()))
                                        .orElse("niets"),
                                days == FOR_EVER ? "niets" : String.valueOf(row.getLong(3))),
                        Timestamp.from(going))
                .getFirst();
    }
}
