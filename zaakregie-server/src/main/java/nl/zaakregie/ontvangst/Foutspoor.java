// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be logged of an exception: its types and where it came from, never its texts. Those can quote a value of a
 * message or a row, and so a BSN.
 */
final class Foutspoor {
    private static final int DEEPEST = 8;
    private static final int FRAMES = 12;

    private Foutspoor() {}

    static String of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        @Nullable Throwable current = thrown;
        for (int depth = 0; current != null && depth < DEEPEST; depth++) {
            lines.add((depth == 0 ? "" : "door ") + current.getClass().getName());
            StackTraceElement[] frames = current.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.add("  " + frames[i]);
            }
            current = current.getCause();
        }
        return String.join(System.lineSeparator(), lines);
    }
}
