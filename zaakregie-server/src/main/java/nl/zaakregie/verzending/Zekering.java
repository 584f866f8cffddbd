// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The breaker of a destination: it opens at the stop limits of the trigger rule and then lets one message through
 * to try, each time after a longer pause.
 *
 * @param openTot       no message before this moment; null: closed
 * @param openingen     times opened since the last success
 * @param foutenOpRij   foutberichten without a success between them
 * @param foutenInVenster foutberichten since {@code vensterBegin}
 * @param reden         why it is open, in Dutch
 */
record Zekering(
        @Nullable Instant openTot,
        int openingen,
        int foutenOpRij,
        int foutenInVenster,
        @Nullable Instant vensterBegin,
        String reden) {
    private static final int CONSECUTIVE = 5;
    private static final int TOTAL = 25;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(1);
    static final Zekering CLOSED = new Zekering(null, 0, 0, 0, null, "");

    boolean isOpen(Instant now) {
        return openTot != null && openTot.isAfter(now);
    }

    /** After an answer that accepts. The total of the hour stays: a destination may not hide its faults between successes. */
    Zekering afterSuccess() {
        return new Zekering(null, 0, 0, foutenInVenster, vensterBegin, "");
    }

    /**
     * After no answer, or none that is SOAP.
     *
     * @param probe      whether this was the one message let through to try
     * @param retryAfter the pause that the destination asked for
     */
    Zekering afterSilence(
            Instant now, boolean probe, Optional<Duration> retryAfter, String cause, Herhaalschema schedule) {
        if (isOpen(now) && !probe) {
            return this;
        }
        return open(now, retryAfter, cause, schedule);
    }

    /** After a foutbericht. */
    Zekering afterFault(Instant now, boolean probe, Optional<Duration> retryAfter, Herhaalschema schedule) {
        Instant begin = vensterBegin == null || vensterBegin.plus(WINDOW).isBefore(now) ? now : vensterBegin;
        Zekering counted = new Zekering(
                openTot,
                openingen,
                foutenOpRij + 1,
                begin.equals(vensterBegin) ? foutenInVenster + 1 : 1,
                begin,
                reden);
        if (isOpen(now) && !probe) {
            return counted;
        }
        Optional<String> cause = counted.stopCause(retryAfter);
        return cause.isPresent()
                ? counted.open(now, retryAfter, cause.get(), schedule)
                : new Zekering(null, openingen, counted.foutenOpRij, counted.foutenInVenster, begin, "");
    }

    private Optional<String> stopCause(Optional<Duration> retryAfter) {
        if (retryAfter.isPresent()) {
            return Optional.of("De bestemming vroeg om een pauze");
        }
        if (foutenOpRij >= CONSECUTIVE) {
            return Optional.of(foutenOpRij + " foutberichten op rij");
        }
        return foutenInVenster > TOTAL
                ? Optional.of(foutenInVenster + " foutberichten binnen een uur")
                : Optional.empty();
    }

    private Zekering open(Instant now, Optional<Duration> retryAfter, String cause, Herhaalschema schedule) {
        Duration asked = retryAfter.orElse(Duration.ZERO);
        Duration wait = schedule.pause(openingen + 1);
        Duration longest = asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : asked;
        Instant until = now.plus(longest.compareTo(wait) > 0 ? longest : wait);
        // a new session: the totals start again, the number of openings does not
        return new Zekering(until, openingen + 1, foutenOpRij, 0, null, cause);
    }
}
