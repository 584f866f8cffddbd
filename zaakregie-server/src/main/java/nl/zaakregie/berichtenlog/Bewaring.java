// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.zaakregie.instellingen.Instellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the partitions of the log ahead of time and drops those past their retention: bodies by day, business keys by
 * month. Dropping a table costs the same however many messages it held.
 */
@Component
public class Bewaring {
    private static final Logger LOG = LoggerFactory.getLogger(Bewaring.class);
    private static final int DAYS_AHEAD = 14;
    private static final long LOCK = 0x7a61616b6c6f67L;
    /** Most bodies fit in the page of their row; beside it each would be cut in pieces of 2 kB with an index of their own. */
    private static final String IN_ROW = "with (toast_tuple_target = 8160)";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Instellingen.Berichtenlog settings;
    private final Clock clock = Clock.systemUTC();

    Bewaring(JdbcTemplate jdbc, TransactionTemplate transaction, Instellingen settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings.berichtenlog();
        makeAhead();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void makeAhead() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        alone(() -> {
            for (int day = -1; day <= DAYS_AHEAD; day++) {
                LocalDate from = today.plusDays(day);
                make("berichtinhoud", from, from.plusDays(1), IN_ROW);
                LocalDate month = from.withDayOfMonth(1);
                make("berichtenlog", month, month.plusMonths(1), "");
            }
        });
    }

    /** Drops what is past its retention. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    public void dropOld() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        drop("berichtinhoud", today.minusDays(settings.bewaartermijn()));
        drop("berichtenlog", today.minusDays(settings.bewaartermijnRegels()).withDayOfMonth(1));
    }

    private void make(String table, LocalDate from, LocalDate until, String with) {
        String name = table + "_" + DAY.format(from);
        Boolean there = jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, name);
        if (!Boolean.TRUE.equals(there)) {
            jdbc.execute("create table %s partition of %s for values from ('%s 00:00+00') to ('%s 00:00+00') %s"
                    .formatted(name, table, from, until, with));
        }
    }

    private void drop(String table, LocalDate before) {
        List<String> partitions = jdbc.query("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = to_regclass(?) order by 1""", (row, n) -> row.getString(1), table);
        for (String partition : partitions) {
            LocalDate from = LocalDate.parse(partition.substring(table.length() + 1), DAY);
            if (from.isBefore(before)) {
                dropPartition(partition);
            }
        }
    }

    /** Does not wait long for a lock, so that no message waits long for it; the next hour tries again. */
    private void dropPartition(String partition) {
        try {
            alone(() -> {
                jdbc.execute("set local lock_timeout = '3s'");
                jdbc.execute("drop table if exists " + partition);
            });
        } catch (DataAccessException e) {
            LOG.warn("{} kon niet worden verwijderd; dat wordt opnieuw geprobeerd", partition);
        }
    }

    /** One node at a time. */
    private void alone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
            work.run();
        });
    }
}
