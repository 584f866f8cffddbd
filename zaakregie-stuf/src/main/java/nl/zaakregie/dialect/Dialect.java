// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/** One known deviation. Implementations have no state. */
interface Dialect {

    /** Local names of the elements it looks at; none means every element. */
    default Set<String> names() {
        return Set.of();
    }

    /** Whether the schema refuses it too: then a message that the schema accepts need not be searched for it. */
    default boolean refusedBySchema() {
        return false;
    }

    /** Whether it only looks at elements without text: at empty ones and at those with others in them. */
    default boolean withoutText() {
        return false;
    }

    /**
     * The element as it was meant.
     *
     * @param element the element, with what earlier dialects made of it
     * @param plaats  where it stands; takes the notes
     * @return the same instance when the element does not speak this dialect, null when it says nothing
     */
    @Nullable
    StufElement understand(StufElement element, Plaats plaats);

    /** What the schema is to judge in place of an understood element that was kept as it came. */
    default StufElement standIn(StufElement element) {
        return element;
    }
}
