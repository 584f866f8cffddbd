// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;

/**
 * What an HTTP body or a file held.
 *
 * @param versie       the envelope
 * @param headerBlocks children of the SOAP header
 * @param bericht      the message in the body, unless it was a fault or empty
 * @param fault        the fault in the body
 */
public record Envelop(
        Soapversie versie, List<StufElement> headerBlocks, Optional<ReadResult> bericht, Optional<SoapFault> fault) {
    public Envelop {
        headerBlocks = List.copyOf(headerBlocks);
    }

    /**
     * A SOAP fault.
     *
     * @param faultcode   local part of the code, {@code Client} or {@code Server}; SOAP 1.2 codes are turned into these
     * @param faultstring text for people
     * @param detail      the foutbericht in it, if any
     */
    public record SoapFault(String faultcode, String faultstring, Optional<StufElement> detail) {}
}
