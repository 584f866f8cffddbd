// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;

/**
 * How the system under test is reached.
 *
 * @param basis       address that the name of the portType is put behind
 * @param adressen    whole addresses of single portTypes; they win
 * @param aanmelding  user and password for HTTP Basic
 * @param sleutel     PKCS#12 file with the client certificate of the platform
 * @param vertrouwd   PKCS#12 or PEM file with what the platform trusts, besides the usual authorities
 * @param wachttijd   how long to wait for an answer
 */
public record Verbinding(
        Optional<URI> basis,
        Map<Portsoort, URI> adressen,
        Optional<Aanmelding> aanmelding,
        Optional<Sleutelbestand> sleutel,
        Optional<Sleutelbestand> vertrouwd,
        Duration wachttijd) {
    public Verbinding {
        adressen = Map.copyOf(adressen);
    }

    /** User and password. */
    public record Aanmelding(String gebruiker, String wachtwoord) {
        @Override
        public String toString() {
            return gebruiker + ":***";
        }
    }

    /** A file with keys or certificates and its password; the password is empty for PEM. */
    public record Sleutelbestand(Path bestand, String wachtwoord) {
        @Override
        public String toString() {
            return bestand.toString();
        }
    }

    /** Plain HTTP to an address. */
    public static Verbinding of(URI basis) {
        return new Verbinding(
                Optional.of(basis),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(30));
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
