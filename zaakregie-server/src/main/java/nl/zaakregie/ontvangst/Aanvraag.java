// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.toegang.Bewijs;

/**
 * One HTTP request as the pipeline sees it.
 *
 * @param id          id of the exchange in the berichtenlog
 * @param ontvangen   when it came in
 * @param started     the same on the clock for durations, in nanoseconds
 * @param rol         the role that is addressed
 * @param adres       last part of the path, empty when only the role was addressed
 * @param soapAction  value of the header, or of the parameter in the media type; empty when absent
 * @param contentType media type without parameters, lower case
 * @param mediatype   the whole header Content-Type; empty when absent
 * @param accept      the header Accept; empty when absent
 * @param bewijs      what HTTP and TLS showed of the sender
 * @param ruw         the body as it came, when it is to be passed on
 * @param lengte      length of the body when it was announced, else negative
 */
record Aanvraag(
        UUID id,
        Instant ontvangen,
        long started,
        Rol rol,
        String adres,
        String soapAction,
        String contentType,
        String mediatype,
        String accept,
        Bewijs bewijs,
        long lengte,
        InputStream body,
        Optional<Ruwbericht> ruw) {

    /** The same, its body taken in whole to be passed on. */
    Aanvraag spooled(Ruwbericht whole) throws IOException {
        return new Aanvraag(
                id,
                ontvangen,
                started,
                rol,
                adres,
                soapAction,
                contentType,
                mediatype,
                accept,
                bewijs,
                lengte,
                whole.open(),
                Optional.of(whole));
    }
}
