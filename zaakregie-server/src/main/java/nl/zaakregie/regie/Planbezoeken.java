// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who looked at which plan when, so that a page can say what is new. */
@Component
public class Planbezoeken {
    /** Clicks within this time belong to one visit. */
    static final Duration BEZOEK = Duration.ofMinutes(30);

    private static final Duration BEWAARTERMIJN = Duration.ofDays(400);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Planbezoeken(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records that somebody looks, and tells when the visit before this one ended; empty for the first. */
    public Optional<Instant> visit(Gebruiker who, String plan) {
        Instant now = clock.instant();
        Timestamp before = jdbc.queryForObject(
                """
                insert into plan_bezoek as b (gebruiker, zaakidentificatie, laatst) values (?, ?, ?)
                on conflict (gebruiker, zaakidentificatie) do update set laatst = excluded.laatst,
                    vorig = case when b.laatst < ? then b.laatst else b.vorig end
                returning vorig""", Timestamp.class, who.naam(), plan, Timestamp.from(now), Timestamp.from(now.minus(BEZOEK)));
        return Optional.ofNullable(before).map(Timestamp::toInstant);
    }

    @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT3M")
    void dropOld() {
        jdbc.update(
                "delete from plan_bezoek where laatst < ?",
                Timestamp.from(clock.instant().minus(BEWAARTERMIJN)));
    }
}
