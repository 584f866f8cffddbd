// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.time.Duration;
import java.util.List;

/**
 * When the same message is offered again after a failure of the receiver or the network.
 *
 * @param pauzes how long to wait before the second, third, ... time; as many as there are, plus one, is how often a message
 *               is offered
 */
public record Herzendbeleid(List<Duration> pauzes) {
    /** Once, and leave the rest to a person. */
    public static final Herzendbeleid NOOIT = new Herzendbeleid(List.of());

    /** For a program that somebody is waiting for: four times within some ten seconds. */
    public static final Herzendbeleid KORT =
            new Herzendbeleid(List.of(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(8)));

    /** For a queue: after 1, 5, 15 and 60 minutes. */
    public static final Herzendbeleid LANG = new Herzendbeleid(
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1)));

    /** Refuses parts that do not fit. */
    public Herzendbeleid {
        pauzes = List.copyOf(pauzes);
        if (pauzes.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("A pause is negative");
        }
    }
}
