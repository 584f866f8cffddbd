// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.zaakregie.stuf.Tijdstip;

/**
 * Gives each message of one sender a later tijdstipBericht than the one before, also in the hour that comes twice in October
 * (StUF 03.01 paragraph 4.3.2; R-023). One for all messages of a sender. Safe for many threads.
 */
public final class Berichtklok {
    private final Clock clock;
    private final AtomicReference<LocalDateTime> last = new AtomicReference<>(LocalDateTime.MIN);

    /** A clock on top of another; the zone of the other does not matter. */
    public Berichtklok(Clock clock) {
        this.clock = clock;
    }

    /** The clock of the machine. */
    public static Berichtklok system() {
        return new Berichtklok(Clock.systemUTC());
    }

    /** A moment of 17 digits, Dutch local time, later than every one before. */
    public Tijdstip next() {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), Tijdstip.ZONE).truncatedTo(ChronoUnit.MILLIS);
        return Tijdstip.of(last.updateAndGet(before -> before.isBefore(now) ? now : before.plus(1, ChronoUnit.MILLIS)));
    }
}
