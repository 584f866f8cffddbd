// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d kernen (%s), JDK %s %s, %s %s, belasting vooraf %s",
                Runtime.getRuntime().availableProcessors(),
                cpu(),
                System.getProperty("java.vendor.version", System.getProperty("java.vendor")),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                load());
    }

    private static String cpu() {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** The load of the last minute: figures taken on a busy machine say little. */
    private static String load() {
        double average = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return average < 0 ? "onbekend" : String.format(Locale.ROOT, "%.2f", average);
    }
}
