// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Duration;
import java.util.Optional;

/**
 * What one attempt gave.
 *
 * @param oordeel  what it means for the message
 * @param antwoord bytes of the answer; empty when there was none
 * @param pauze    how long the destination asked to wait (Retry-After)
 */
record Poging(Oordeel oordeel, byte[] antwoord, Optional<Duration> pauze) {

    /** No answer, or none that can be understood. */
    static Poging silent(String cause) {
        return new Poging(new Oordeel.Stil(cause), new byte[0], Optional.empty());
    }
}
