// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL with the real tables, once for all tests of the JVM. */
final class Proefdatabase {
    private static final EmbeddedPostgres POSTGRES = start();

    private Proefdatabase() {}

    private static EmbeddedPostgres start() {
        LoggingSystem.get(Proefdatabase.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            Flyway.configure()
                    .dataSource(started.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pool of its own, as each node has. */
    static DataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(POSTGRES.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    static JdbcTemplate jdbc() {
        return new JdbcTemplate(POSTGRES.getPostgresDatabase());
    }

    static void empty() {
        jdbc().execute("truncate uitgaand_bericht, wachtrij, bestemming, berichtenlog, berichtinhoud");
    }
}
