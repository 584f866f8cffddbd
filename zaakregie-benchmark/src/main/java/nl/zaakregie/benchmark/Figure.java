// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure, as the JSON has it.
 *
 * @param name      what was measured; stable between versions
 * @param perSecond how many a second, at saturation
 * @param p50Ms     median time of one, in milliseconds
 * @param p99Ms     time within which 99 of 100 were done, in milliseconds
 * @param baseline  the number per second that perSecond is compared with: the ceiling, an aim or another figure; null for none
 * @param ratio     perSecond divided by baseline; null when there is none
 * @param memory    the most memory that the server took; null when that was not measured, and then not in the JSON
 * @param p95Ms     time within which 95 of 100 were done; null where no aim asks for it, and then not in the JSON
 */
record Figure(
        String name,
        double perSecond,
        double p50Ms,
        double p99Ms,
        @Nullable Double baseline,
        @Nullable Double ratio,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Memory memory,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double p95Ms) {

    static Figure of(String name, double perSecond, double p50Ms, double p99Ms) {
        return new Figure(name, perSecond, p50Ms, p99Ms, null, null, null, null);
    }

    Figure against(double other) {
        return new Figure(name, perSecond, p50Ms, p99Ms, other, perSecond / other, memory, p95Ms);
    }

    Figure with(Memory used) {
        return new Figure(name, perSecond, p50Ms, p99Ms, baseline, ratio, used, p95Ms);
    }

    Figure withP95(double millis) {
        return new Figure(name, perSecond, p50Ms, p99Ms, baseline, ratio, memory, millis);
    }
}
