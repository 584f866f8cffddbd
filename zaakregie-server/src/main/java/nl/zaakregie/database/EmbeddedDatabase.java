// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that lives in the data folder and survives restarts and crashes: fsync and synchronous commit are on,
 * it listens on loopback only and asks for a generated password.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String USER = "postgres";

    private final @Nullable EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(@Nullable EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedDatabase none() {
        return new EmbeddedDatabase(null, "");
    }

    static EmbeddedDatabase start(Path data) throws IOException {
        Path absolute = data.toAbsolutePath().normalize();
        Path folder = absolute.resolve("postgres");
        Files.createDirectories(absolute);
        stopLeftBehind(folder);
        String password = password(absolute.resolve("postgres.wachtwoord"));
        boolean first = !Files.exists(folder.resolve("PG_VERSION"));
        if (first) {
            try (EmbeddedPostgres fresh = builder(absolute, folder).start();
                    Connection connection = fresh.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER USER postgres PASSWORD '" + password + "'");
            } catch (SQLException e) {
                throw new IOException("The new database could not be given a password", e);
            }
        }
        requirePassword(folder);
        EmbeddedPostgres postgres =
                builder(absolute, folder).setConnectConfig("password", password).start();
        return new EmbeddedDatabase(postgres, password);
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(data.resolve("postgres-programma").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF-8");
    }

    private static void requirePassword(Path folder) throws IOException {
        Files.writeString(folder.resolve("pg_hba.conf"), """
                # Only this machine, and only with the password.
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """);
    }

    /** A server that was killed leaves its PostgreSQL running: stop that one first, by its own process number. */
    private static void stopLeftBehind(Path folder) throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> running = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(p -> p.info().command().orElse("").contains("postgres"));
        if (running.isPresent()) {
            running.get().destroy();
            try {
                running.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new IOException("A PostgreSQL of an earlier run still uses " + folder, e);
            }
        }
        Files.deleteIfExists(file);
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        writeSecret(file, password);
        return password;
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.write(file, secret.getBytes(StandardCharsets.UTF_8));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    String url() {
        if (postgres == null) {
            throw new IllegalStateException("No embedded database");
        }
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
