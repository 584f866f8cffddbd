// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Set;
import nl.zaakregie.stuf.StufElement;

/** Interop 22: a number of more than 40 characters. It is kept whole, for shortened it might name another message. */
final class ReferentienummerDialect implements Dialect {
    private static final int ALLOWED = 40;
    private static final int UNDERSTOOD = 200;

    @Override
    public Set<String> names() {
        return Set.of("referentienummer", "crossRefnummer");
    }

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        if (isLong(element)) {
            plaats.note("SOEP-22", "Het " + element.localName() + " heeft meer dan " + ALLOWED + " tekens.");
        }
        return element;
    }

    @Override
    public StufElement standIn(StufElement element) {
        return isLong(element) ? element.withText(element.text().substring(0, ALLOWED)) : element;
    }

    private static boolean isLong(StufElement element) {
        int length = element.text().length();
        return length > ALLOWED && length <= UNDERSTOOD;
    }
}
