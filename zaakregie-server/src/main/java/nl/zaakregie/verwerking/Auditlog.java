// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.gebruiker.Gebruiker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit log: records in a chain, each with the hash of the one before it. */
@Component
public class Auditlog {
    private static final byte[] BEGIN = new byte[32];
    private static final long LOCK = 0x7a61616b61756474L;
    private static final int MOST_TEXT = 400;
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final Auditkop kop;
    private final TransactionTemplate snapshot;

    Auditlog(JdbcTemplate jdbc, Auditkop kop, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.kop = kop;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setReadOnly(true);
    }

    private record Schakel(long volgnummer, byte[] hash) {}

    /**
     * What the check found.
     *
     * @param records how many records are in order
     * @param breuk   number of the first record that is not; empty when all are
     * @param einde   what is wrong with the end of the chain, in Dutch; empty when nothing is
     */
    public record Uitslag(long records, OptionalLong breuk, String einde) {
        public boolean isGoed() {
            return breuk.isEmpty() && einde.isEmpty();
        }
    }

    /** Takes the turn in the chain; until the transaction of the caller ends, others wait for theirs. */
    void takeTurn() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
    }

    /** Adds a record, in the transaction of the caller. */
    void add(Gebruiker who, String actie, String onderwerp, String reden, byte[] traceId) {
        takeTurn();
        Schakel last = last();
        Auditrecord fresh = new Auditrecord(
                last.volgnummer() + 1,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                who.naam(),
                who.rol().name(),
                actie,
                shortened(onderwerp),
                shortened(reden),
                traceId);
        byte[] hash = fresh.hash(last.hash());
        insert(fresh, last.hash(), hash);
        kop.move(fresh.volgnummer(), hash);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kop.witness(fresh.volgnummer());
            }
        });
    }

    /** By the head and not by the records: what was cut off leaves a gap, and its numbers are not given out again. */
    private Schakel last() {
        return kop.find()
                .map(k -> new Schakel(k.volgnummer(), k.hash()))
                .or(() -> jdbc
                        .query(
                                "select volgnummer, hash from audit order by volgnummer desc limit 1",
                                (row, n) -> new Schakel(row.getLong(1), row.getBytes(2)))
                        .stream()
                        .findFirst())
                .orElse(new Schakel(0, BEGIN));
    }

    private void insert(Auditrecord fresh, byte[] previous, byte[] hash) {
        jdbc.update(
                """
                insert into audit (volgnummer, tijdstip, gebruiker, rol, actie, onderwerp, reden, trace_id, vorige, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                fresh.volgnummer(),
                Timestamp.from(fresh.tijdstip()),
                fresh.gebruiker(),
                fresh.rol(),
                fresh.actie(),
                fresh.onderwerp(),
                fresh.reden(),
                fresh.traceId(),
                previous,
                hash);
    }

    private static String shortened(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT);
    }

    /** How often somebody did something lately. */
    public int count(Gebruiker who, Activiteit activity, Duration period) {
        Integer count = jdbc.queryForObject(
                "select count(*) from audit where gebruiker = ? and actie = ? and tijdstip > ?",
                Integer.class,
                who.naam(),
                activity.name(),
                Timestamp.from(Instant.now().minus(period)));
        return count == null ? 0 : count;
    }

    /**
     * Walks the whole chain to its sealed end. A record that was changed, added in between or taken out breaks it; the newest
     * that were cut off do not fit the head.
     */
    public Uitslag verify() {
        Uitslag found = snapshot.execute(status -> walk());
        if (found == null) {
            throw new IllegalStateException("The chain was not walked");
        }
        return found;
    }

    private Uitslag walk() {
        AtomicLong good = new AtomicLong();
        AtomicLong wrong = new AtomicLong();
        AtomicReference<byte[]> previous = new AtomicReference<>(BEGIN);
        JdbcTemplate slowly = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        slowly.setFetchSize(ROWS_AT_ONCE);
        slowly.query("""
                select volgnummer, tijdstip, gebruiker, rol, actie, onderwerp, reden, trace_id, vorige, hash
                from audit order by volgnummer""", row -> {
            Auditrecord there = read(row);
            boolean fits = there.volgnummer() == good.get() + 1
                    && MessageDigest.isEqual(previous.get(), row.getBytes(9))
                    && MessageDigest.isEqual(there.hash(previous.get()), row.getBytes(10));
            if (wrong.get() == 0 && fits) {
                good.incrementAndGet();
                previous.set(row.getBytes(10));
            } else if (wrong.get() == 0) {
                wrong.set(there.volgnummer());
            }
        });
        OptionalLong broken = wrong.get() == 0 ? OptionalLong.empty() : OptionalLong.of(wrong.get());
        return new Uitslag(good.get(), broken, broken.isPresent() ? "" : kop.judge(good.get(), previous.get()));
    }

    private static Auditrecord read(ResultSet row) throws SQLException {
        return new Auditrecord(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8));
    }
}
