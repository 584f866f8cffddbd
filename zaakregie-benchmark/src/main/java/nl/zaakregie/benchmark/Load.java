// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Sends requests over a number of connections. In the open loop they start at a constant rate, whatever the server does,
 * and the time of each counts from the moment at which it should have started: a server that stalls pays for every
 * request that had to wait (no coordinated omission).
 */
final class Load {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);
    private static final long END = Long.MAX_VALUE;

    private final URI base;

    Load(URI base) {
        this.base = base;
    }

    /** What came of it. */
    record Outcome(double perSecond, double p50Ms, double p99Ms) {
        static Outcome of(Histogram times, long nanos) {
            return new Outcome(
                    times.getTotalCount() * 1e9 / nanos,
                    times.getValueAtPercentile(50) / 1e6,
                    times.getValueAtPercentile(99) / 1e6);
        }
    }

    /** Each connection sends its next request when the last one was answered. */
    Outcome closed(Operation operation, int connections, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        return run(operation, connections, index -> {
            long now = System.nanoTime();
            return now < deadline ? now : END;
        });
    }

    /** A fixed number of requests, as fast as they go. */
    Outcome count(Operation operation, int connections, long requests) {
        return run(operation, connections, index -> index < requests ? System.nanoTime() : END);
    }

    /** A constant number of requests a second. */
    Outcome open(Operation operation, int connections, double perSecond, Duration time) {
        long requests = Math.max(1, (long) (perSecond * time.toNanos() / 1e9));
        double interval = 1e9 / perSecond;
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        return run(operation, connections, index -> index < requests ? start + (long) (index * interval) : END);
    }

    private Outcome run(Operation operation, int connections, Pace pace) {
        AtomicLong next = new AtomicLong();
        long started = System.nanoTime();
        Histogram all = new Histogram(LONGEST, 3);
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Histogram>> workers = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                workers.add(threads.submit(() -> work(operation, next, pace)));
            }
            for (Future<Histogram> worker : workers) {
                all.add(worker.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The load could not be given: " + e.getCause(), e);
        }
        return Outcome.of(all, System.nanoTime() - started);
    }

    private Histogram work(Operation operation, AtomicLong next, Pace pace) throws IOException {
        Histogram times = new Histogram(LONGEST, 3);
        try (SoapConnection connection = new SoapConnection(base)) {
            for (long start = pace.start(next.getAndIncrement()); start != END; ) {
                waitUntil(start);
                connection.call(operation);
                times.recordValue(Math.min(LONGEST, System.nanoTime() - start));
                start = pace.start(next.getAndIncrement());
            }
        }
        return times;
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** When the request of this number should start, or {@link #END}. */
    private interface Pace {
        long start(long index);
    }
}
