// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How often each system did what the standard does not. Days that are over no longer change, so each is counted once. */
@Component
public class Afwijkingteller {
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<LocalDate, List<Telling>> past = new ConcurrentHashMap<>();

    Afwijkingteller(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A deviation ({@code SOEP-nn}) of a system. */
    public record Afwijking(String systeem, String regel) {}

    private record Telling(LocalDate dag, Afwijking afwijking, long aantal) {}

    /** The deviations of this many days, today included, and how often there was each. */
    public Map<Afwijking, Long> count(int dagen) {
        LocalDate today = LocalDate.now(clock.withZone(Tijdstip.ZONE));
        LocalDate first = today.minusDays(dagen - 1L);
        LocalDate unread = first.datesUntil(today)
                .filter(day -> !past.containsKey(day))
                .findFirst()
                .orElse(today);
        Map<LocalDate, List<Telling>> read = read(unread);
        unread.datesUntil(today).forEach(day -> past.put(day, read.getOrDefault(day, List.of())));
        past.keySet().removeIf(day -> day.isBefore(first));
        Map<Afwijking, Long> counts = new HashMap<>();
        Stream.concat(past.values().stream(), Stream.of(read.getOrDefault(today, List.of())))
                .flatMap(List::stream)
                .forEach(t -> counts.merge(t.afwijking(), t.aantal(), Long::sum));
        return counts;
    }

    private Map<LocalDate, List<Telling>> read(LocalDate from) {
        return jdbc
                .query(
                        """
                        select date(l.tijdstip at time zone 'Europe/Amsterdam'), l.systeem, b ->> 'regel', count(*)
                        from berichtenlog l, jsonb_array_elements(l.bevindingen) b
                        where l.tijdstip >= ? and jsonb_array_length(l.bevindingen) > 0
                            and b ->> 'ernst' = 'WAARSCHUWING' group by 1, 2, 3""",
                        (row, n) -> new Telling(
                                row.getDate(1).toLocalDate(),
                                new Afwijking(row.getString(2), row.getString(3)),
                                row.getLong(4)),
                        Timestamp.from(from.atStartOfDay(Tijdstip.ZONE).toInstant()))
                .stream()
                .collect(Collectors.groupingBy(Telling::dag));
    }
}
