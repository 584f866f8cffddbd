// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what a page shows and records that it did, in one transaction: what cannot be recorded is not shown. One record for
 * the action, one below it for each person (Logboek dataverwerkingen), and one in the audit log.
 */
@Component
public class Verwerkingslog {
    private static final String INSERT = """
            insert into verwerking (span_id, trace_id, parent_span_id, status, naam, start_tijd, eind_tijd,
                verwerkingsactiviteit, betrokkene, betrokkene_soort)
            values (?, ?, ?, 'Ok', ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Auditlog audit;
    private final Pseudoniemen pseudoniemen;
    private final Verwerkingsinstellingen settings;
    private final SecureRandom random = new SecureRandom();

    Verwerkingslog(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Auditlog audit,
            Pseudoniemen pseudoniemen,
            Verwerkingsinstellingen settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.pseudoniemen = pseudoniemen;
        this.settings = settings;
    }

    /** Reads and records. What the reading throws undoes all of it, and is thrown on. */
    public <T> T view(Inzage inzage, Supplier<Gezien<T>> reading) {
        Gezien<T> seen = transaction.execute(status -> {
            Instant start = Instant.now();
            Gezien<T> found = reading.get();
            record(inzage, found, start);
            return found;
        });
        if (seen == null) {
            throw new IllegalStateException("Nothing was read");
        }
        return seen.value();
    }

    /** Changes something that is about no person, and records who did it, in one transaction. */
    public <T> T change(Inzage inzage, Supplier<T> work) {
        T done = transaction.execute(status -> {
            T result = work.get();
            audit.add(inzage.wie(), inzage.activiteit().name(), inzage.onderwerp(), inzage.reden(), bytes(16));
            return result;
        });
        if (done == null) {
            throw new IllegalStateException("Nothing was done");
        }
        return done;
    }

    private void record(Inzage inzage, Gezien<?> seen, Instant start) {
        // before the records: their numbers then follow the order of commit, which the export counts on
        audit.takeTurn();
        byte[] trace = bytes(16);
        byte[] parent = bytes(8);
        Instant end = Instant.now();
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(row(inzage, trace, parent, null, start, end, null));
        for (String bsn : new TreeSet<>(seen.bsns())) {
            rows.add(row(inzage, trace, bytes(8), parent, start, end, bsn));
        }
        jdbc.batchUpdate(INSERT, rows);
        audit.add(inzage.wie(), inzage.activiteit().name(), inzage.onderwerp(), inzage.reden(), trace);
    }

    private @Nullable Object[] row(
            Inzage inzage,
            byte[] trace,
            byte[] span,
            byte @Nullable [] parent,
            Instant start,
            Instant end,
            @Nullable String bsn) {
        return new @Nullable Object[] {
            span,
            trace,
            parent,
            inzage.activiteit().name(),
            Timestamp.from(start),
            Timestamp.from(end),
            inzage.activiteit().uri(settings.register()),
            bsn == null ? null : pseudoniemen.of(bsn),
            bsn == null ? null : "BSN"
        };
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
