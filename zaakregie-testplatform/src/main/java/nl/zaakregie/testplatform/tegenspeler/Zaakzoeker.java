// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.tegenspeler;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.StufElement;

/** Finds the zaak that a kennisgeving is about. */
public final class Zaakzoeker {
    private Zaakzoeker() {}

    /** The identificatie in the last object of a message; empty when it has none. */
    public static String identificatie(StufElement bericht) {
        List<StufElement> objects = bericht.children(OBJECT);
        return objects.isEmpty()
                ? ""
                : objects.getLast().value(zkn("identificatie")).orElse("");
    }
}
