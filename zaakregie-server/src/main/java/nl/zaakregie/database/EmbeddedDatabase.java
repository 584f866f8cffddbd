// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
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

    /**
     * Starts the PostgreSQL of a data folder, and makes it first when there is none.
     *
     * @throws IllegalStateException with what to do, when this user cannot run PostgreSQL
     */
    static EmbeddedDatabase start(Path data) throws IOException {
        checkUser(isRoot(), LinuxUtils.isUnshareAvailable());
        Path absolute = data.toAbsolutePath().normalize();
        Path folder = absolute.resolve("postgres");
        Files.createDirectories(absolute);
        stopLeftBehind(folder);
        Path passwordFile = absolute.resolve("postgres.wachtwoord");
        String password = password(passwordFile);
        EmbeddedPostgres.Builder builder = builder(absolute, folder).setConnectConfig("password", password);
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            requirePassword(folder);
        } else {
            // options of initdb: the new database asks for the password from its first moment on
            builder.setLocaleConfig("pwfile", passwordFile.toString()).setLocaleConfig("auth-host", "scram-sha-256");
        }
        return new EmbeddedDatabase(builder.start(), password);
    }

    /** PostgreSQL never runs as root; the library steps out of it by a user namespace, where the kernel allows that. */
    static void checkUser(boolean root, boolean namespaces) {
        if (root && !namespaces) {
            throw new IllegalStateException("PostgreSQL draait niet als root: start Zaakregie als gewone gebruiker, sta"
                    + " user namespaces toe (unshare -U), of noem een eigen PostgreSQL met zaakregie.database.url.");
        }
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Files.getOwner(self).getName().equals("root");
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(data.resolve("postgres-programma").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it would stop under the program that still works with it
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
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
    public void close() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL could not be stopped", e);
            }
        }
    }
}
