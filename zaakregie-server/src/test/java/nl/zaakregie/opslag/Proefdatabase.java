// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real PostgreSQL with the tables of the product, and one more that refers to content, once for all tests of the JVM. */
final class Proefdatabase {
    private static final HikariDataSource SOURCE = start();
    static final JdbcTransactionManager TRANSACTIONS = new JdbcTransactionManager(SOURCE);
    static final TransactionTemplate TRANSACTION = new TransactionTemplate(TRANSACTIONS);
    static final JdbcTemplate JDBC = new JdbcTemplate(SOURCE);

    private Proefdatabase() {}

    private static HikariDataSource start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
            config.setMaximumPoolSize(12);
            HikariDataSource source = new HikariDataSource(config);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            new JdbcTemplate(source).execute("create table proef_verwijzing (inhoud_id bigint references inhoud)");
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
