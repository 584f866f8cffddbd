// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zaakregie.gebruiker.Accounts;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.verwerking.Auditlog;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The database of a server that does not run, for commands that look or change something in it. */
public final class Gereedschap implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Gereedschap(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** What the commands need of the program, and nothing that listens. */
    @EnableAutoConfiguration
    @EnableConfigurationProperties(Instellingen.class)
    @ComponentScan({"nl.zaakregie.database", "nl.zaakregie.gebruiker", "nl.zaakregie.verwerking"})
    static class Onderdelen {}

    /**
     * Opens it.
     *
     * @param args Spring arguments as those of the server
     * @throws IllegalStateException when a server runs on the same data folder
     */
    public static Gereedschap open(String... args) {
        return new Gereedschap(new SpringApplicationBuilder(Onderdelen.class)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .listeners(new NietTegelijk())
                .run(args));
    }

    public Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    public Auditlog auditlog() {
        return context.getBean(Auditlog.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Two programs on one data folder would stop each other's PostgreSQL; comes before the one that starts it. */
    private static final class NietTegelijk
            implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, org.springframework.core.Ordered {
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            var environment = event.getEnvironment();
            if (environment.containsProperty("zaakregie.database.url")) {
                return;
            }
            Path lock = Path.of(environment.getProperty("zaakregie.data", "./data"), "postgres", "postmaster.pid");
            if (isAlive(lock)) {
                throw new IllegalStateException(
                        "Zaakregie draait al op deze map met gegevens; stop de server eerst met Ctrl-C.");
            }
        }

        private static boolean isAlive(Path lock) {
            try {
                List<String> lines = Files.exists(lock) ? Files.readAllLines(lock) : List.of();
                return !lines.isEmpty()
                        && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                                .filter(p -> p.info().command().orElse("").contains("postgres"))
                                .isPresent();
            } catch (IOException | NumberFormatException e) {
                return false;
            }
        }
    }
}
