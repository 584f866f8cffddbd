// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param warmUp      time to let the server compile its own code, for each kind of message
 * @param probe       time at each number of connections while looking for saturation
 * @param measure     time of a measurement
 * @param connections numbers of connections to try, rising
 * @param zaken       numbers of zaken in store at which is measured, rising
 * @param sample      transactions that the ceiling repeats
 * @param backlog     messages that wait for a dead destination, and messages in the log that people search
 * @param starts      starts of the server
 * @param documenten  sizes of documents
 */
record Scale(
        Duration warmUp,
        Duration probe,
        Duration measure,
        List<Integer> connections,
        List<Integer> zaken,
        int sample,
        int backlog,
        int starts,
        Documenten documenten) {

    /**
     * How large documents are, in MB.
     *
     * @param large  the one that goes alone
     * @param each   each of those that go at once
     * @param rounds how often each is measured
     */
    record Documenten(int large, int each, int rounds) {}

    static final Scale FULL = new Scale(
            Duration.ofSeconds(20),
            Duration.ofSeconds(4),
            Duration.ofSeconds(15),
            List.of(2, 4, 8, 16, 32),
            List.of(1_000, 100_000),
            4_000,
            1_000_000,
            7,
            new Documenten(500, 50, 2));

    static final Scale QUICK = new Scale(
            Duration.ofSeconds(3),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            List.of(4, 16),
            List.of(1_000, 5_000),
            1_000,
            20_000,
            2,
            new Documenten(20, 2, 1));
}
