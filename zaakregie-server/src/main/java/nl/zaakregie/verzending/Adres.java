// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.client.Tls;
import nl.zaakregie.client.UsernameToken;

/**
 * Where a destination is and what it is shown of us.
 *
 * @param koppen headers that say who we are
 * @param token  user and password in the SOAP header, made afresh for each sending
 * @param tls    certificates of the connection; empty: what the JDK trusts, and nothing to show
 */
public record Adres(URI uri, Map<String, String> koppen, Optional<UsernameToken> token, Optional<Tls> tls) {

    public Adres {
        koppen = Map.copyOf(koppen);
    }

    /** An address where nobody asks who we are. */
    public static Adres of(URI uri) {
        return new Adres(uri, Map.of(), Optional.empty(), Optional.empty());
    }

    /** Without what is shown: this text may reach a log. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
