// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import java.util.Optional;
import nl.zaakregie.stuf.NoValue;

/** What the system that asks a question may see of an object. */
@FunctionalInterface
public interface Inzage {
    /** Everything may be seen. */
    Inzage VOLLEDIG = path -> Optional.empty();

    /**
     * Why an element is not shown.
     *
     * @param path local names from the object down, parted by slashes: {@code heeftAlsInitiator/gerelateerde/medewerker}
     * @return {@link NoValue#NIET_ONDERSTEUND} or {@link NoValue#NIET_GEAUTORISEERD}; empty when it is shown
     */
    Optional<NoValue> refusal(String path);
}
