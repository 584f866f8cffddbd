// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that a server took since it started, in MB.
 *
 * @param heap what its heap held when a collection began, garbage included
 * @param rss  what its process had in physical memory; 0 where the system does not tell
 */
record Memory(long heap, long rss) {
    private static final Pattern COLLECTION = Pattern.compile("Pause .*?(\\d+)([KMG])->");
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** The option that makes a JVM write the log which {@link #of} reads. */
    static String option(Path log) {
        return "-Xlog:gc:file=" + log;
    }

    static Memory of(Path log, long pid) throws IOException {
        long heap = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                heap = Math.max(heap, megabytes(Long.parseLong(collection.group(1)), collection.group(2)));
            }
        }
        Path status = Path.of("/proc", Long.toString(pid), "status");
        Matcher rss = HIGH_WATER.matcher(Files.isReadable(status) ? Files.readString(status) : "");
        return new Memory(heap, rss.find() ? Long.parseLong(rss.group(1)) / 1024 : 0);
    }

    private static long megabytes(long value, String unit) {
        return switch (unit) {
            case "K" -> value / 1024;
            case "M" -> value;
            default -> value * 1024;
        };
    }
}
