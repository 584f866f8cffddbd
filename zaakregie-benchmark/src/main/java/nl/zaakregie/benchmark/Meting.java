// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param baseline name of the figure that this one is compared with; empty when there is none
 * @param ratio    this rate divided by that of the baseline; 1 when there is none
 */
record Meting(String name, double perSecond, double p50Ms, double p99Ms, String baseline, double ratio) {

    String asJson() {
        return String.format(
                Locale.ROOT,
                "{\"name\": \"%s\", \"perSecond\": %.1f, \"p50Ms\": %.4f, \"p99Ms\": %.4f, \"baseline\": \"%s\", \"ratio\": %.3f}",
                name,
                perSecond,
                p50Ms,
                p99Ms,
                baseline,
                ratio);
    }

    String asRow() {
        return String.format(
                Locale.ROOT, "%-28s %10.1f/s  p50 %8.4f ms  p99 %8.4f ms  x%.3f", name, perSecond, p50Ms, p99Ms, ratio);
    }
}
