// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Optional;

/** What a kennisgeving does with an entity (StUF 03.01 paragraph 5.2.3; R-117). */
public enum Verwerkingssoort {
    /** Added. */
    T,
    /** No longer relevant to the sender. */
    V,
    /** Changed or corrected. */
    W,
    /** Relation ended. */
    E,
    /** Identification only. */
    I,
    /** Relation replaced. */
    R,
    /** Key changed. */
    S,
    /** Merged with another object. */
    O;

    /** The constant for a value of StUF:verwerkingssoort, if it is one. */
    public static Optional<Verwerkingssoort> find(String code) {
        for (Verwerkingssoort value : values()) {
            if (value.name().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
