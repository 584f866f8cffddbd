// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.util.Optional;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.xml.Soapfoutcode;

/** Whether a sender is who it says it is. */
public sealed interface Oordeel {

    /**
     * Let in.
     *
     * @param partner the system; empty when no systems are configured
     */
    record Toegelaten(Optional<Partner> partner) implements Oordeel {}

    /** Not a sender that is known here, or proven to be another one: StUF013 (E-54). */
    record Onbekend(String details) implements Oordeel {}

    /**
     * It must first prove who it is.
     *
     * @param status HTTP status: 401 asks for HTTP Basic, 403 for another client certificate, 500 for a UsernameToken
     * @param code   code of the SOAP fault that comes with it
     * @param tekst  what to do, in Dutch
     */
    record Legitimeren(int status, Soapfoutcode code, String tekst) implements Oordeel {}
}
