// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Where the contents of messages on their way in are. Only some of them are written to the store at the same time, so that
 * large documents never take every connection from the messages without.
 */
public final class Ontvangstruimte {
    private final Spool spool;
    private final Inhoudopslag opslag;
    private final long maximum;
    private final Semaphore turns;

    Ontvangstruimte(Spool spool, Inhoudopslag opslag, Opslaginstellingen settings) {
        this.spool = spool;
        this.opslag = opslag;
        this.maximum = settings.maximum().toBytes();
        this.turns = new Semaphore(settings.gelijktijdig(), true);
    }

    /** Room for the contents of one message. */
    public Inhouden open() {
        return new Inhouden(spool, opslag, maximum);
    }

    /** Takes a whole body in, to pass it on. */
    public SpooledInhoud spool(InputStream body, long most) throws IOException {
        return spool.receive(body, most);
    }

    /** The largest content that is kept. */
    public long maximum() {
        return maximum;
    }

    /** Does the work when it is the turn of a message; one without content has its turn at once. */
    public <T> T inTurn(Inhouden inhouden, Supplier<T> work) {
        if (inhouden.isEmpty()) {
            return work.get();
        }
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
