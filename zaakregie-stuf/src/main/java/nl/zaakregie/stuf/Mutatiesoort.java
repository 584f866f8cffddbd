// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/** What a whole kennisgeving says of its object (StUF 03.01 paragraph 5.1; R-103). */
public enum Mutatiesoort {
    /** Has become relevant to the sender: create. */
    T,
    /** Changed in reality. */
    W,
    /** No longer relevant to the sender. */
    V,
    /** Corrected, sender keeps no formal history. */
    C,
    /** Corrected, sender keeps formal history. */
    F;

    /** The constant for a value of StUF:mutatiesoort, if it is one. */
    public static Optional<Mutatiesoort> find(String code) {
        for (Mutatiesoort value : values()) {
            if (value.name().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** How many objects a kennisgeving of this kind holds: the new one, or the old and the new one. */
    public int objecten() {
        return this == T || this == V ? 1 : 2;
    }
}
