// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.flywaydb.core.Flyway;

/**
 * The most that creeerZaak could do: the rows that the server wrote for its newest zaken are written again by plain JDBC,
 * into empty tables made by the same migrations in the same PostgreSQL, over as many connections, with one commit for each
 * zaak.
 */
final class Ceiling implements AutoCloseable {
    private static final String SCHEMA = "plafond";

    private final Database database;
    private final Connection control;
    private final WrittenRows rows;

    /** @param sample most zaken to repeat */
    Ceiling(Database database, int sample) throws SQLException {
        this.database = database;
        this.control = database.connect();
        this.rows = WrittenRows.read(control, sample);
        Flyway.configure()
                .dataSource(database.url() + "?currentSchema=" + SCHEMA, Database.USER, database.password())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        addPartitions();
    }

    /** The server makes partitions while it runs; here one for each partitioned table takes all rows. */
    private void addPartitions() throws SQLException {
        try (Statement statement = control.createStatement()) {
            statement.execute("""
                    do $$ declare name text; begin
                    for name in select relname from pg_class where relnamespace = '%1$s'::regnamespace and relkind = 'p' loop
                    execute format('create table %1$s.%%I partition of %1$s.%%I default', name || '_rest', name);
                    end loop; end $$""".formatted(SCHEMA));
        }
    }

    double rowsPerTransaction() {
        return rows.rowsPerTransaction();
    }

    /** Writes all of it again and again, each time into empty tables, and counts only the time of writing. */
    Load.Outcome run(int connections, Duration time) throws SQLException {
        List<Connection> open = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                open.add(database.connect());
            }
            pass(open, threads, new Histogram(3)); // the first pass warms up
            Histogram times = new Histogram(3);
            long spent = 0;
            while (spent < time.toNanos()) {
                spent += pass(open, threads, times);
            }
            return Load.Outcome.of(times, spent);
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private long pass(List<Connection> open, ExecutorService threads, Histogram times) throws SQLException {
        try (Statement statement = control.createStatement()) {
            for (WrittenRows.Table table : rows.tables()) {
                statement.execute("truncate " + SCHEMA + "." + table.name() + " cascade");
            }
        }
        AtomicInteger next = new AtomicInteger();
        long started = System.nanoTime();
        List<Future<Histogram>> workers = new ArrayList<>();
        for (Connection connection : open) {
            workers.add(threads.submit(() -> write(connection, next)));
        }
        try {
            for (Future<Histogram> worker : workers) {
                times.add(worker.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The ceiling could not be measured: " + e.getCause(), e);
        }
        return System.nanoTime() - started;
    }

    private Histogram write(Connection connection, AtomicInteger next) throws SQLException {
        Histogram times = new Histogram(3);
        connection.setAutoCommit(false);
        List<PreparedStatement> inserts = new ArrayList<>();
        for (WrittenRows.Table table : rows.tables()) {
            inserts.add(connection.prepareStatement(insert(table)));
        }
        for (int i = next.getAndIncrement(); i < rows.transactions().size(); i = next.getAndIncrement()) {
            Map<WrittenRows.Table, List<Object[]>> transaction =
                    rows.transactions().get(i);
            long start = System.nanoTime();
            for (int table = 0; table < inserts.size(); table++) {
                write(inserts.get(table), transaction.getOrDefault(rows.tables().get(table), List.of()));
            }
            connection.commit();
            times.recordValue(System.nanoTime() - start);
        }
        for (PreparedStatement insert : inserts) {
            insert.close();
        }
        return times;
    }

    private static String insert(WrittenRows.Table table) {
        String places = String.join(", ", table.columns().stream().map(c -> "?").toList());
        return "insert into " + SCHEMA + "." + table.name() + " (" + String.join(", ", table.columns())
                + ") overriding system value values (" + places + ")";
    }

    private static void write(PreparedStatement insert, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        for (Object[] values : rows) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        try (control;
                Statement statement = control.createStatement()) {
            statement.execute("drop schema " + SCHEMA + " cascade");
        }
    }
}
