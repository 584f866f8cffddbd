// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer while it comes in: gives up when nothing comes for too long or far too much comes, and remembers why it broke off. What the
 * reader itself needs, to write to a disk for instance, does not count.
 */
final class Antwoordstroom extends FilterInputStream {
    private static final long NOT_READING = 0;

    private final Duration patience;
    private final Thread watch;
    private long left;
    private volatile long since = NOT_READING;
    private volatile @Nullable Oorzaak failure;

    /**
     * A body.
     *
     * @param maximum bytes beyond which it is no answer
     */
    Antwoordstroom(InputStream body, Duration patience, long maximum) {
        super(body);
        this.left = maximum;
        this.patience = patience;
        this.watch = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(Math.max(1, patience.toMillis() / 8));
                long began = since;
                if (began != NOT_READING && System.nanoTime() - began > patience.toNanos()) {
                    failure = Oorzaak.TIME_OUT;
                    in.close();
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            // the answer is whole, or was given up
        }
    }

    /** Why the answer broke off, when it did. */
    Optional<Oorzaak> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        since = System.nanoTime();
        try {
            int count = in.read(buffer, offset, length);
            left -= Math.max(0, count);
            if (failure != null || left < 0) {
                throw new IOException("The answer stopped coming");
            }
            return count;
        } catch (IOException e) {
            failure = failure == null ? Oorzaak.VERBROKEN : failure;
            throw e;
        } finally {
            since = NOT_READING;
        }
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        super.close();
    }
}
