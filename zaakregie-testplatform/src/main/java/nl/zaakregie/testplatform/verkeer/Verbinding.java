// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.client.Aanmelding;

/**
 * How the system under test is reached.
 *
 * @param basis       address that the name of the portType is put behind
 * @param adressen    whole addresses of single portTypes; they win
 * @param aanmelding  how the platform makes itself known
 * @param wachttijd   how long to wait for an answer
 */
public record Verbinding(Optional<URI> basis, Map<Portsoort, URI> adressen, Aanmelding aanmelding, Duration wachttijd) {
    public Verbinding {
        adressen = Map.copyOf(adressen);
    }

    /** Plain HTTP to an address. */
    public static Verbinding of(URI basis) {
        return new Verbinding(Optional.of(basis), Map.of(), Aanmelding.GEEN, Duration.ofSeconds(30));
    }

    /** The address of a portType; empty when none was given. */
    public Optional<URI> adres(Portsoort port) {
        URI own = adressen.get(port);
        if (own != null) {
            return Optional.of(own);
        }
        return basis.map(b -> URI.create(b.toString().replaceAll("/+$", "") + "/" + port));
    }
}
