// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.NO_VALUE;

import nl.zaakregie.stuf.StufElement;

/** Whether an element says anything at all. */
final class Leegte {
    private Leegte() {}

    /** No text anywhere below, and nothing that says why. */
    static boolean isIn(StufElement element) {
        if (!element.text().isBlank()
                || element.isNil()
                || element.attribute(NO_VALUE).isPresent()) {
            return false;
        }
        for (StufElement child : element.children()) {
            if (!isIn(child)) {
                return false;
            }
        }
        return true;
    }
}
