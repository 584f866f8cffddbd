// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the engine of this node, so that a message does not wait for the next look in the database. */
@Component
class Wekker {
    private final Semaphore calls = new Semaphore(0);

    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Waits for a call, no longer than this. */
    void await(Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
