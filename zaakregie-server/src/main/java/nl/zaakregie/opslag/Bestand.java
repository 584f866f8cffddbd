// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A file of the spool and the room that it takes there. */
final class Bestand implements AutoCloseable {
    static final Bestand NONE = new Bestand(null, new AtomicLong());

    private final @Nullable FileChannel channel;
    private final AtomicLong used;
    private final AtomicLong reserved = new AtomicLong();

    Bestand(@Nullable FileChannel channel, AtomicLong used) {
        this.channel = channel;
        this.used = used;
    }

    FileChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("There is no file");
        }
        return channel;
    }

    /** Tells of room that was reserved for this file, which closing it gives back. */
    void grow(long bytes) {
        reserved.addAndGet(bytes);
    }

    @Override
    public void close() throws IOException {
        used.addAndGet(-reserved.getAndSet(0));
        if (channel != null) {
            channel.close();
        }
    }
}
