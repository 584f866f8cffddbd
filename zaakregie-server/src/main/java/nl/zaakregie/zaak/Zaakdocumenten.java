// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.zaakregie.stuf.StufElement;

/** The documents of zaken, for answers about zaken; the feature that keeps documents tells them. */
public interface Zaakdocumenten {

    /** The relations {@code heeftRelevant} of these zaken, by their identificatie; zaken without documents may be absent. */
    Map<String, List<StufElement>> listRelations(Collection<String> zaken);
}
