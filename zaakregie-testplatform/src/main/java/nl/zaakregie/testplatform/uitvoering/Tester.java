// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;

/** The person, or the program, that makes the system under test do things and looks at what it shows. */
public interface Tester {

    /**
     * What has to be done now.
     *
     * @param stap       id of the step
     * @param tekst      what to do; Dutch
     * @param dienst     the service that the platform waits for
     * @param adressen   where the system under test has to send to
     * @param variabelen what the names in the text stand for
     */
    record Opdracht(
            String stap, String tekst, Service dienst, Map<Portsoort, URI> adressen, Map<String, String> variabelen) {}

    /** Tells what has to be done; does not wait. */
    void opdracht(Opdracht opdracht);

    /** Asks what the system under test shows; empty when the answer comes later or never. */
    default Optional<Boolean> vraag(String stap, String tekst) {
        return Optional.empty();
    }

    /** Whether to do a step again that failed; only asked in a conditional run. */
    default boolean herhaal(Stapresultaat resultaat) {
        return false;
    }

    /** Nobody: no instruction is followed, no question answered. */
    static Tester nobody() {
        return opdracht -> {};
    }
}
