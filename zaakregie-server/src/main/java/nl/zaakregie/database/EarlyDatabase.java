// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded PostgreSQL as soon as the settings are known, so that it comes up while Spring does. When the
 * program then does not start, for whatever reason, the PostgreSQL is stopped again. When the JVM ends it is the last to
 * stop, after everything that still works with it.
 */
final class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {
    private @Nullable CompletableFuture<EmbeddedDatabase> starting;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared -> starting = start(prepared.getEnvironment());
            case ApplicationPreparedEvent prepared
            when starting != null ->
                prepared.getApplicationContext()
                        .getBeanFactory()
                        .registerSingleton("earlyDatabase", new Start(starting));
            case ApplicationFailedEvent failed when starting != null -> starting.thenAccept(EmbeddedDatabase::close);
            default -> {
                // nothing to do with the database
            }
        }
    }

    private static @Nullable CompletableFuture<EmbeddedDatabase> start(Environment environment) {
        if (environment.containsProperty("zaakregie.database.url")
                || Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return null;
        }
        Path data = Path.of(environment.getProperty("zaakregie.data", "./data"));
        CompletableFuture<EmbeddedDatabase> future = new CompletableFuture<>();
        Thread.ofPlatform().name("postgres-start").start(() -> {
            try {
                future.complete(EmbeddedDatabase.start(data));
            } catch (IOException | RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        SpringApplication.getShutdownHandlers().add(() -> future.thenAccept(EmbeddedDatabase::close));
        return future;
    }

    /** A PostgreSQL on its way up. */
    record Start(CompletableFuture<EmbeddedDatabase> future) {
        EmbeddedDatabase await() throws IOException {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }
}
