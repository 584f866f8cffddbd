// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** When a plan is evaluated next, in Dutch local time. */
@Component
public class Planafspraken {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Planafspraken(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<LocalDateTime> find(String plan) {
        return jdbc
                .query(
                        "select moment from plan_afspraak where zaakidentificatie = ?",
                        (row, n) -> row.getObject(1, LocalDateTime.class),
                        plan)
                .stream()
                .findFirst();
    }

    public void set(Gebruiker who, String plan, LocalDateTime moment) {
        jdbc.update("""
                insert into plan_afspraak (zaakidentificatie, moment, gebruiker, gezet) values (?, ?, ?, ?)
                on conflict (zaakidentificatie) do update set moment = excluded.moment, gebruiker = excluded.gebruiker,
                    gezet = excluded.gezet""", plan, moment, who.naam(), Timestamp.from(clock.instant()));
    }

    public void remove(String plan) {
        jdbc.update("delete from plan_afspraak where zaakidentificatie = ?", plan);
    }
}
