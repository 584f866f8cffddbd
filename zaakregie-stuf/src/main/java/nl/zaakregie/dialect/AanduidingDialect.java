// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Locale;
import java.util.Set;
import nl.zaakregie.stuf.StufElement;

/** Interop 42: vertrouwelijkAanduiding in other letters than capitals. */
final class AanduidingDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("vertrouwelijkAanduiding");
    }

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String capitals = element.text().toUpperCase(Locale.ROOT);
        if (element.text().equals(capitals)) {
            return element;
        }
        plaats.note("SOEP-42", "vertrouwelijkAanduiding hoort in hoofdletters.");
        return element.withText(capitals);
    }
}
