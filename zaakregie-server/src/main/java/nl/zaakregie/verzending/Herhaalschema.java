// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Exponential back-off with jitter: doubled each time up to a longest pause, then between 80 and 120 per cent of that. */
record Herhaalschema(Duration first, Duration longest, RandomGenerator random) {

    /**
     * The pause before the next attempt.
     *
     * @param failures how often it failed, 1 or more
     */
    Duration pause(int failures) {
        long doubled = first.toMillis() << Math.min(Math.max(failures, 1) - 1, 20);
        long capped = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(capped * (0.8 + 0.4 * random.nextDouble())));
    }
}
