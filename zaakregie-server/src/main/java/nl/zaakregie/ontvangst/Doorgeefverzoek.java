// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A message to pass on. Its sender is known; its content was read but not judged, because that is for its destination.
 *
 * @param berichtId   id in the berichtenlog
 * @param service     what it asks for, if that is one of the services
 * @param portsoort   the address at which it came in
 * @param soapAction  value of the header as it came
 * @param accept      value of the header as it came
 * @param ruw         the body as it came
 * @param bewijs      what is logged of it
 */
public record Doorgeefverzoek(
        UUID berichtId,
        Optional<Service> service,
        Portsoort portsoort,
        StufElement bericht,
        Stuurgegevens kop,
        String soapAction,
        String accept,
        Ruwbericht ruw,
        byte[] bewijs) {

    /** Whether the sender expects Bv03 or Fo03. */
    public boolean isAsynchronous() {
        return service.map(s -> s.berichtcode().asynchronous())
                .orElseGet(() -> kop.code()
                        .map(nl.zaakregie.stuf.Berichtcode::asynchronous)
                        .orElse(true));
    }
}
