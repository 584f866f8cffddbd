// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** Interop 49 and 52: StUF:entiteittype is missing or not the one that belongs to the element; the element itself says it. */
final class EntiteittypeDialect implements Dialect {

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String expected = plaats.model().map(Elementmodel::entiteittype).orElse("");
        if (expected.isEmpty() || element.entiteittype().equals(expected)) {
            return element;
        }
        plaats.note(
                plaats.gesprek().isVraag() ? "SOEP-52" : "SOEP-49",
                "StUF:entiteittype hoort hier \"" + expected + "\" te zijn.");
        return element.withAttribute(ENTITEITTYPE, expected);
    }
}
