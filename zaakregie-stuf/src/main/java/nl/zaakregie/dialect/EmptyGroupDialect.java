// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;

import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/** Interop 36: a group of attributes with nothing in it, also a verlenging of 0 days without a reason, was not given. */
final class EmptyGroupDialect implements Dialect {

    @Override
    public boolean withoutText() {
        return true;
    }

    @Override
    public @Nullable StufElement understand(StufElement element, Plaats plaats) {
        boolean group = !element.children().isEmpty() && !element.isEntiteit() && !element.is(GERELATEERDE);
        if (!group || !plaats.inKennisgeving() || !saysNothing(element)) {
            return element;
        }
        if (plaats.model().filter(m -> m.min() > 0).isPresent()) {
            return element;
        }
        plaats.note("SOEP-36", "De groep " + element.localName() + " is leeg en telt niet mee.");
        return null;
    }

    private static boolean saysNothing(StufElement group) {
        for (StufElement part : group.children()) {
            boolean noDays =
                    part.localName().equals("duur") && part.text().strip().equals("0");
            if (!noDays && !Leegte.isIn(part)) {
                return false;
            }
        }
        return true;
    }
}
