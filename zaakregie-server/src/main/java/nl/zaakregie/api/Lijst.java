// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param volgende value of {@code voor} or {@code na} for the next part; absent: this is the last one
 */
record Lijst<T>(List<T> resultaten, @Nullable String volgende) {
    static final int MOST = 500;

    /** The first {@code aantal} of what was found, one more having been asked for to see whether there is more. */
    static <T> Lijst<T> of(List<T> found, int aantal, Function<T, Object> key) {
        return found.size() <= aantal
                ? new Lijst<>(found, null)
                : new Lijst<>(List.copyOf(found.subList(0, aantal)), String.valueOf(key.apply(found.get(aantal - 1))));
    }

    static int checked(int aantal) {
        if (aantal < 1 || aantal > MOST) {
            throw Probleem.wrong("De parameter aantal is een getal van 1 tot en met " + MOST);
        }
        return aantal;
    }
}
