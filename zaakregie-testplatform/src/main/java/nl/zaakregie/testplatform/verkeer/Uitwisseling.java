// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A request with its answer.
 *
 * @param begin     when the request left or came in
 * @param duur      how long the answer took
 * @param antwoord  the answer; empty when there was none
 * @param geenAntwoord why there was none; empty when there was one
 */
public record Uitwisseling(
        Instant begin, Duration duur, Httpbericht verzoek, Optional<Httpbericht> antwoord, String geenAntwoord) {

    /** Whether the other side answered with SOAP, a fault included. */
    public boolean isSoap() {
        return antwoord.flatMap(a -> a.gelezen().envelop())
                .filter(e -> e.versie() != nl.zaakregie.xml.Soapversie.NONE)
                .isPresent();
    }
}
