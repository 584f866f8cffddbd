// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.database;

import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a list that is read by key, so that what comes in meanwhile moves nothing: what is right below or right above a row.
 *
 * @param bij   key of that row
 * @param ouder whether what is below it is meant
 */
public record Plek<K>(K bij, boolean ouder) {
    private static final String OUDER = "ouder:";

    /** As a page writes it: {@code ouder:KEY} or {@code nieuwer:KEY}; empty when there is no such key. */
    public static <K> Optional<Plek<K>> parse(String text, Function<String, Optional<K>> key) {
        return key.apply(text.substring(text.indexOf(':') + 1)).map(found -> new Plek<>(found, text.startsWith(OUDER)));
    }
}
