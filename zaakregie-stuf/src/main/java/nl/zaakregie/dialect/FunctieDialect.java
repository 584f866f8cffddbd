// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Set;
import nl.zaakregie.stuf.StufElement;

/** Interop 63: the functie of a vrij bericht in other capitals than the schema has. */
final class FunctieDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("functie");
    }

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String expected = plaats.gesprek().service().functie();
        String given = element.text().strip();
        if (expected.isEmpty() || given.equals(expected) || !given.equalsIgnoreCase(expected)) {
            return element;
        }
        plaats.note("SOEP-63", "De functie hoort als \"" + expected + "\" geschreven te zijn.");
        return element.withText(expected);
    }
}
