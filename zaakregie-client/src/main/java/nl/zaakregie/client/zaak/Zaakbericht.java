// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A message that is ready to be sent. What is sent again is this same value, so that number and moment stay.
 *
 * @param service what it asks for
 * @param bericht the message, without envelope
 */
public record Zaakbericht(Service service, StufElement bericht) {
    /** The number that the receiver knows the message by. */
    public String referentienummer() {
        return Stuurgegevens.ofMessage(bericht).referentienummer();
    }
}
