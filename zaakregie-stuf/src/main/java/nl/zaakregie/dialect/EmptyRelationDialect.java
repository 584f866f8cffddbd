// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.OBJECT;

import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/** Interop 35 and 44: a relation with nothing in it is no relation. */
final class EmptyRelationDialect implements Dialect {

    @Override
    public boolean withoutText() {
        return true;
    }

    @Override
    public @Nullable StufElement understand(StufElement element, Plaats plaats) {
        if (!element.isEntiteit() || element.is(OBJECT) || !plaats.inKennisgeving() || !Leegte.isIn(element)) {
            return element;
        }
        plaats.note("SOEP-44", "De relatie is leeg en telt niet mee.");
        return null;
    }
}
