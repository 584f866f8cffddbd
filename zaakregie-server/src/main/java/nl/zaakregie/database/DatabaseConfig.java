// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import nl.zaakregie.instellingen.Instellingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one DataSource. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfig {
    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(Instellingen instellingen, ObjectProvider<EarlyDatabase.Start> early)
            throws IOException {
        if (instellingen.database() != null) {
            return EmbeddedDatabase.none();
        }
        EarlyDatabase.Start started = early.getIfAvailable();
        return started == null ? EmbeddedDatabase.start(Path.of(instellingen.data())) : started.await();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Instellingen instellingen, EmbeddedDatabase embedded) {
        HikariConfig config = new HikariConfig();
        Instellingen.Database external = instellingen.database();
        config.setJdbcUrl(external == null ? embedded.url() : external.url());
        config.setUsername(external == null ? EmbeddedDatabase.USER : external.gebruiker());
        config.setPassword(external == null ? embedded.password() : external.wachtwoord());
        config.setMaximumPoolSize(external == null ? CONNECTIONS : external.verbindingen());
        config.setPoolName("zaakregie");
        // more senders at once than connections wait their turn; still within the time that they wait for an answer
        config.setConnectionTimeout(15_000);
        config.addDataSourceProperty("logServerErrorDetail", "false"); // a detail quotes values, and so a BSN
        config.addDataSourceProperty("ApplicationName", "zaakregie");
        return new HikariDataSource(config);
    }
}
