// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import org.jspecify.annotations.Nullable;

/**
 * How we make ourselves known to a partner, each apart from the others: all may be combined, none is needed.
 *
 * @param basic         name and password in the HTTP header, or null
 * @param usernameToken name and password in the SOAP header, or null
 * @param tls           client certificate and trusted issuers of an HTTPS connection, or null for the trust of the JDK
 */
public record Aanmelding(
        @Nullable Basic basic,
        @Nullable UsernameToken usernameToken,
        @Nullable Tls tls) {
    /** No authentication. */
    public static final Aanmelding GEEN = new Aanmelding(null, null, null);

    /** A copy with HTTP Basic. */
    public Aanmelding with(Basic newBasic) {
        return new Aanmelding(newBasic, usernameToken, tls);
    }

    /** A copy with a WS-Security UsernameToken. */
    public Aanmelding with(UsernameToken newUsernameToken) {
        return new Aanmelding(basic, newUsernameToken, tls);
    }

    /** A copy with a client certificate or a trust store. */
    public Aanmelding with(Tls newTls) {
        return new Aanmelding(basic, usernameToken, newTls);
    }

    /**
     * HTTP Basic authentication.
     *
     * @param gebruiker  without a colon
     * @param wachtwoord any text
     */
    public record Basic(String gebruiker, String wachtwoord) {
        /** Refuses parts that do not fit. */
        public Basic {
            if (gebruiker.contains(":")) {
                throw new IllegalArgumentException("The user of HTTP Basic cannot hold a colon");
            }
        }

        /** The user alone. */
        @Override
        public String toString() {
            return "Basic(" + gebruiker + ")";
        }
    }
}
