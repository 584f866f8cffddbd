// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.io.FileNotFoundException;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.xml.Inhoudbron;

/**
 * A message that is ready to be sent. What is sent again is this same value, so that number and moment stay.
 *
 * @param service what it asks for
 * @param bericht the message, without envelope
 * @param inhoud  gives the content for which a hash stands in the message
 */
public record Zaakbericht(Service service, StufElement bericht, Inhoudbron inhoud) {
    /** Of a message that has no content of documents. */
    public static final Inhoudbron GEEN_INHOUD = verwijzing -> {
        throw new FileNotFoundException("The message has no such content");
    };

    /** A message without content of documents. */
    public Zaakbericht(Service service, StufElement bericht) {
        this(service, bericht, GEEN_INHOUD);
    }

    /** The number that the receiver knows the message by. */
    public String referentienummer() {
        return Stuurgegevens.ofMessage(bericht).referentienummer();
    }
}
