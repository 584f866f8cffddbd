// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.gebruiker.Gebruiker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The audit log: records in a chain, each with the hash of the one before it. */
@Component
public class Auditlog {
    private static final byte[] BEGIN = new byte[32];
    private static final long LOCK = 0x7a61616b61756474L;
    private static final int MOST_TEXT = 400;

    private final JdbcTemplate jdbc;

    Auditlog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Schakel(long volgnummer, byte[] hash) {}

    /**
     * What the check found.
     *
     * @param records how many records are in order
     * @param breuk   number of the first record that is not; empty when all are
     */
    public record Uitslag(long records, OptionalLong breuk) {}

    /** Adds a record, in the transaction of the caller; until that ends, others wait for their turn in the chain. */
    void add(Gebruiker who, String actie, String onderwerp, String reden, byte[] traceId) {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
        Schakel last = jdbc
                .query(
                        "select volgnummer, hash from audit order by volgnummer desc limit 1",
                        (row, n) -> new Schakel(row.getLong(1), row.getBytes(2)))
                .stream()
                .findFirst()
                .orElse(new Schakel(0, BEGIN));
        Auditrecord fresh = new Auditrecord(
                last.volgnummer() + 1,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                who.naam(),
                who.rol().name(),
                actie,
                shortened(onderwerp),
                shortened(reden),
                traceId);
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
                traceId,
                last.hash(),
                fresh.hash(last.hash()));
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

    /** Walks the whole chain. A record that was changed, added in between or taken out breaks it; the newest that were cut off do not. */
    public Uitslag verify() {
        AtomicLong good = new AtomicLong();
        AtomicLong wrong = new AtomicLong();
        AtomicReference<byte[]> previous = new AtomicReference<>(BEGIN);
        jdbc.query("""
                select volgnummer, tijdstip, gebruiker, rol, actie, onderwerp, reden, trace_id, vorige, hash
                from audit order by volgnummer""", row -> {
            Auditrecord there = new Auditrecord(
                    row.getLong(1),
                    row.getTimestamp(2).toInstant(),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getBytes(8));
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
        return new Uitslag(good.get(), wrong.get() == 0 ? OptionalLong.empty() : OptionalLong.of(wrong.get()));
    }
}
