// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing acknowledged is lost or done twice, however often the server is killed in the middle of its work. Zaken and documents
 * go in at the same time, so that each kill serves for both: a start takes most of the time.
 */
class KillIT {
    private static final int KILLS = 20;
    private static final long SEED = 20161124;
    /** Acknowledgements in each life before it ends, so that it is in full swing however slow the machine is. */
    private static final int ENOUGH = 2;

    @TempDir
    Path data;

    /** What is sent while the server is killed. */
    interface Last {
        /** Before the first of it. */
        default void prepare(Serverproces server) {}

        /** Sends from threads of its own until the server is dead. */
        void run(Serverproces server, ExecutorService threads);

        int acknowledged();

        int sent();

        /** Whether all that was acknowledged is there once, and nothing half. */
        void check(Serverproces server) throws Exception;
    }

    @Test
    void nothingIsLostOrHalfAfterEveryKill() throws Exception {
        // T-01, T-02, R-035, R-060, interop 58
        Random random = new Random(SEED);
        Documentenlast documenten = new Documentenlast(data);
        List<Last> all = List.of(new Zakenlast(), documenten);
        for (int kill = 0; kill < KILLS; kill++) {
            Serverproces server = Serverproces.start(data);
            if (kill == 0) {
                all.forEach(each -> each.prepare(server));
            }
            stream(server, all, random.nextInt(400));
        }
        assertThat(all).as("seed %d", SEED).allMatch(each -> each.acknowledged() >= ENOUGH * KILLS);
        assertThat(documenten.sent() - documenten.acknowledged())
                .as("uploads that were cut off")
                .isGreaterThan(KILLS / 2);
        try (Serverproces server = Serverproces.start(data)) {
            for (Last each : all) {
                each.check(server);
            }
        }
    }

    /** Sends until the server is killed: some time after it acknowledged enough of everything. */
    private static void stream(Serverproces server, List<Last> all, int milliseconds) throws InterruptedException {
        Map<Last, Integer> before = all.stream().collect(Collectors.toMap(each -> each, Last::acknowledged));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(each -> each.run(server, threads));
            while (before.entrySet().stream().anyMatch(e -> e.getKey().acknowledged() < e.getValue() + ENOUGH)
                    && System.nanoTime() < deadline) {
                Thread.sleep(5);
            }
            Thread.sleep(milliseconds);
            server.kill();
        }
    }
}
