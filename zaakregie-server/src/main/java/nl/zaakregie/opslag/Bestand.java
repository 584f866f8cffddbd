// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file of the spool and the room that it takes there. */
final class Bestand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bestand.class);
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
    public void close() {
        used.addAndGet(-reserved.getAndSet(0));
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("Een bestand van de spool kon niet worden gesloten", e);
        }
    }
}
