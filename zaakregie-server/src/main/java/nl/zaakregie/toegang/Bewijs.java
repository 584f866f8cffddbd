// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * What a request showed of who sent it.
 *
 * @param basic       user and password of HTTP Basic
 * @param certificaat client certificate, already verified by TLS
 * @param token       WS-Security UsernameToken
 * @param eigen       whether it came from another role of this program
 */
public record Bewijs(
        @Nullable Inlog basic,
        @Nullable X509Certificate certificaat,
        @Nullable UsernameToken token,
        boolean eigen) {

    /** The same with the token that stood in the SOAP header. */
    public Bewijs with(@Nullable UsernameToken shown) {
        return new Bewijs(basic, certificaat, shown, eigen);
    }

    public boolean isEmpty() {
        return basic == null && certificaat == null && token == null && !eigen;
    }

    /** A user and a password. */
    public record Inlog(String gebruiker, String wachtwoord) {
        /** Nothing of it: this text may reach a log. */
        @Override
        public String toString() {
            return "Inlog";
        }
    }

    /** Nothing of it: this text may reach a log. */
    @Override
    public String toString() {
        return "Bewijs";
    }
}
