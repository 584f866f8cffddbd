// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Processor time that was used: on a machine with more to do it says more than the time on the clock.
 *
 * @param server   of the JVM of the server
 * @param database of its PostgreSQL
 * @param load     of this JVM, which plays the senders and the receivers
 */
record CpuTime(Duration server, Duration database, Duration load) {

    /** What was used until now. */
    static CpuTime now(ServerProcess server, Path data) throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                        .getFirst()
                        .strip());
        return new CpuTime(
                of(server.pid()),
                backends(postmaster),
                of(ProcessHandle.current().pid()));
    }

    /** Of the postmaster and every process of it that lives: a pool keeps its connections. */
    private static Duration backends(long postmaster) {
        return ProcessHandle.of(postmaster).stream()
                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .map(p -> of(p.pid()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration of(long pid) {
        return ProcessHandle.of(pid).flatMap(p -> p.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    private static long micros(Duration used, long items) {
        return used.toNanos() / 1000 / Math.max(1, items);
    }

    /** For people. */
    String since(CpuTime earlier, long items) {
        return String.format(
                Locale.ROOT,
                "processortijd per melding: server %d µs, PostgreSQL %d µs, meting zelf %d µs",
                micros(server.minus(earlier.server), items),
                micros(database.minus(earlier.database), items),
                micros(load.minus(earlier.load), items));
    }
}
