// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A message to pass on. Its sender is known; its content was read but not judged, because that is for its destination.
 *
 * @param berichtId   id in the berichtenlog
 * @param service     what it asks for, if that is one of the services
 * @param portsoort   the address at which it came in
 * @param contentType media type as it came, with its parameters
 * @param soapAction  value of the header as it came
 * @param body        the bytes as they came
 */
public record Doorgeefverzoek(
        UUID berichtId,
        Optional<Service> service,
        Portsoort portsoort,
        StufElement bericht,
        Stuurgegevens kop,
        String contentType,
        String soapAction,
        byte[] body) {

    /** Whether the sender expects Bv03 or Fo03. */
    public boolean isAsynchronous() {
        return service.map(s -> s.berichtcode().asynchronous())
                .orElseGet(() -> kop.code()
                        .map(nl.zaakregie.stuf.Berichtcode::asynchronous)
                        .orElse(true));
    }
}
