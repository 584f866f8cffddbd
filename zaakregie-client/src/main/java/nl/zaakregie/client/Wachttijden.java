// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.time.Duration;
import nl.zaakregie.bericht.Service;

/**
 * How long to wait for a partner. The standard gives no numbers.
 *
 * @param verbinden   for the connection
 * @param synchroon   for the whole answer to a question or a synchronous vrij bericht
 * @param asynchroon  for the whole confirmation of a kennisgeving or an asynchronous vrij bericht
 */
public record Wachttijden(Duration verbinden, Duration synchroon, Duration asynchroon) {
    /** 10, 60 and 30 seconds. */
    public static final Wachttijden STANDAARD =
            new Wachttijden(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(30));

    /** Refuses parts that do not fit. */
    public Wachttijden {
        for (Duration each : new Duration[] {verbinden, synchroon, asynchroon}) {
            if (each.isNegative() || each.isZero()) {
                throw new IllegalArgumentException("A waiting time is not positive");
            }
        }
    }

    /** How long to wait for the answer to a message. */
    public Duration of(Service service) {
        return service.berichtcode().asynchronous() ? asynchroon : synchroon;
    }
}
