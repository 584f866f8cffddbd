// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.rgbz.Zaakdocument;

/** Hears of each document that is added or changed, in the transaction of that change. */
public interface Documentluisteraar {

    /**
     * A document was made or changed.
     *
     * @param verzoek  the message that did it
     * @param document the document as it is now
     */
    void changed(Verzoek verzoek, Zaakdocument document);
}
