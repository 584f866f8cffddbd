// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Writes what several threads bring at the same moment as one group. The first that comes writes at once; who comes
 * meanwhile waits, and one of those then writes for all of them. Nobody returns before its own is written.
 */
final class Groepsschrijver<T> {
    /** Bounds what one group holds in memory. */
    static final int MOST = 64;

    private final Consumer<List<T>> writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Wachtende<T>> waiting = new ArrayList<>();
    private boolean writing;

    Groepsschrijver(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    private enum Beurt {
        GESCHREVEN,
        SCHRIJF_VOOR_ALLEN,
        SCHRIJF_ALLEEN
    }

    private record Wachtende<T>(T item, CompletableFuture<Beurt> beurt) {}

    /** Returns when the item is written; throws what the writer threw for it. */
    void write(T item) {
        Wachtende<T> mine = new Wachtende<>(item, new CompletableFuture<>());
        join(mine);
        Beurt beurt = mine.beurt.join();
        if (beurt == Beurt.SCHRIJF_VOOR_ALLEN) {
            beurt = writeGroup(mine);
        }
        if (beurt == Beurt.SCHRIJF_ALLEEN) {
            writer.accept(List.of(item));
        }
    }

    private void join(Wachtende<T> mine) {
        lock.lock();
        try {
            waiting.add(mine);
            if (!writing) {
                writing = true;
                mine.beurt.complete(Beurt.SCHRIJF_VOOR_ALLEN);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What fails for a group may be the fault of one of them: then each writes its own. */
    private Beurt writeGroup(Wachtende<T> mine) {
        Thread.yield(); // whoever can run now may come along; it costs nothing when there is nobody
        List<Wachtende<T>> group = take();
        Beurt result = Beurt.SCHRIJF_ALLEEN;
        try {
            writer.accept(group.stream().map(Wachtende::item).toList());
            result = Beurt.GESCHREVEN;
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                throw e;
            }
        } finally {
            for (Wachtende<T> member : group) {
                member.beurt.complete(result);
            }
            handOver();
        }
        return result;
    }

    private List<Wachtende<T>> take() {
        lock.lock();
        try {
            List<Wachtende<T>> first = waiting.subList(0, Math.min(MOST, waiting.size()));
            List<Wachtende<T>> group = List.copyOf(first);
            first.clear();
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private void handOver() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                writing = false;
            } else {
                waiting.getFirst().beurt.complete(Beurt.SCHRIJF_VOOR_ALLEN);
            }
        } finally {
            lock.unlock();
        }
    }
}
