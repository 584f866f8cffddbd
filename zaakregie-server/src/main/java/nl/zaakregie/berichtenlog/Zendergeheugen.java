// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** When each system was last heard of. Kept in memory: a look costs no more than what was logged since the look before. */
@Component
public class Zendergeheugen {
    /** How far back a system is remembered. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    /** A line is written after the moment that it tells; of one that took longer, the next of its sender will do. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    /** A sender may be unknown, and then its name is whatever it wrote. */
    private static final int MOST = 5000;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private volatile Instant read = Instant.EPOCH;

    Zendergeheugen(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last message of each sender of the days that are remembered. */
    public Map<String, Instant> list() {
        Instant now = clock.instant();
        Instant oldest = now.minus(REMEMBERED);
        Instant from = read.minus(OVERLAP).isBefore(oldest) ? oldest : read.minus(OVERLAP);
        jdbc.query(
                "select zender, max(tijdstip) from berichtenlog where tijdstip >= ? group by 1 order by 2 desc limit "
                        + MOST,
                row -> {
                    remember(row.getString(1), row.getTimestamp(2).toInstant());
                },
                Timestamp.from(from));
        read = now;
        heard.values().removeIf(last -> last.isBefore(oldest));
        return Map.copyOf(heard);
    }

    private void remember(String zender, Instant moment) {
        if (heard.size() < MOST || heard.containsKey(zender)) {
            heard.merge(zender, moment, (a, b) -> a.isAfter(b) ? a : b);
        }
    }
}
