// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

/**
 * Bounds on what is read.
 *
 * @param depth      levels of elements
 * @param characters length of the whole input, in characters
 */
public record Limits(int depth, long characters) {

    /** 200 levels and 32 million characters. */
    public static Limits standard() {
        return new Limits(200, 32L * 1024 * 1024);
    }
}
