// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;

/** What came in for a run and was answered, until a step takes it. */
final class Postvak {
    /**
     * A message that came in, with the answer it got.
     *
     * @param dienst the service it asked for, when it was one
     * @param ervoor the zaak before the message
     */
    record Ontvangen(Optional<Service> dienst, Uitwisseling uitwisseling, Optional<StufObject> ervoor) {}

    private final List<Ontvangen> wachtend = new ArrayList<>();
    private int geteld;

    synchronized void add(Ontvangen ontvangen) {
        wachtend.add(ontvangen);
        geteld++;
        notifyAll();
    }

    /** How many messages came in so far. */
    synchronized int geteld() {
        return geteld;
    }

    /** What no step took. */
    synchronized List<Ontvangen> rest() {
        return List.copyOf(wachtend);
    }

    /**
     * Waits for a message and takes it.
     *
     * @param anders stops the waiting when such a message is there; it is not taken
     */
    synchronized Optional<Ontvangen> take(Predicate<Ontvangen> gewenst, Predicate<Ontvangen> anders, Duration hooguit)
            throws InterruptedException {
        long until = System.nanoTime() + hooguit.toNanos();
        while (true) {
            Optional<Ontvangen> found = wachtend.stream().filter(gewenst).findFirst();
            if (found.isPresent()) {
                wachtend.remove(found.get());
                return found;
            }
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0 || wachtend.stream().anyMatch(anders)) {
                return Optional.empty();
            }
            wait(left);
        }
    }
}
