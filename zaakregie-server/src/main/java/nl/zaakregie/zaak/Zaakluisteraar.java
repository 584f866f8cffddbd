// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.rgbz.Zaak;

/** Hears of each change to a zaak that is accepted, in the transaction of that change. */
public interface Zaakluisteraar {

    /**
     * A zaak was made or changed.
     *
     * @param verzoek the message that did it
     * @param zaak    the zaak as it is now
     */
    void changed(Verzoek verzoek, Zaak zaak);
}
