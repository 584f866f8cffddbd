// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import nl.zaakregie.stuf.Foutcode;

/**
 * An error that the receiver answered: a foutbericht, or a SOAP fault without one (then with an empty code).
 *
 * @param code         StUF error code or one of the receiver; any text is possible
 * @param plek         which side has to act
 * @param omschrijving text for people
 * @param details      what exactly is wrong; empty when the receiver did not say
 */
public record Fout(String code, Foutcode.Plek plek, String omschrijving, String details) {
    /**
     * Whether the message broke a rule of the koppelvlak ({@code BR-nn} in the details). By its table StUF058 lies with the
     * server, but the same content will be refused again.
     */
    public boolean isRegelbreuk() {
        return details.startsWith("BR-");
    }
}
