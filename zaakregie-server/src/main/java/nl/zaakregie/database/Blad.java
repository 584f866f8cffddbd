// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list, the newest first.
 *
 * @param nieuwer whether there are newer ones
 * @param ouder   whether there are older ones
 */
public record Blad<T>(List<T> rijen, boolean nieuwer, boolean ouder) {
    public Blad {
        rijen = List.copyOf(rijen);
    }

    /**
     * The rows at a place. Too few above it for a whole part: then the newest.
     *
     * @param most how many at most
     * @param rows the first {@code most + 1} from the place on, away from it; without a place from the newest on
     */
    public static <K, T> Blad<T> read(Optional<Plek<K>> place, int most, Function<Optional<Plek<K>>, List<T>> rows) {
        List<T> found = rows.apply(place);
        boolean more = found.size() > most;
        List<T> shown = found.subList(0, Math.min(most, found.size()));
        if (place.isEmpty() || place.get().ouder()) {
            return new Blad<>(shown, place.isPresent(), more);
        }
        return more ? new Blad<>(shown.reversed(), true, true) : read(Optional.empty(), most, rows);
    }
}
