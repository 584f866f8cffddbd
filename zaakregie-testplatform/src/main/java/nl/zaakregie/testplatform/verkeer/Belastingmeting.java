// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.util.List;

/**
 * What a number of messages at a fixed pace did. Times count from the moment that a message should have left, so that a
 * slow answer does not hide the waiting of the next.
 *
 * @param aantal     messages sent
 * @param gelukt     messages that got the expected answer
 * @param perSeconde the pace
 * @param millis     the time of each, sorted
 * @param eersteFout what the first one that failed got; empty when none did
 */
public record Belastingmeting(int aantal, int gelukt, int perSeconde, List<Long> millis, String eersteFout) {
    public Belastingmeting {
        millis = millis.stream().sorted().toList();
    }

    /** The time within which this share of the messages was answered, in milliseconds. */
    public long percentiel(int procent) {
        return millis.isEmpty() ? 0 : millis.get(Math.min(millis.size() - 1, millis.size() * procent / 100));
    }
}
