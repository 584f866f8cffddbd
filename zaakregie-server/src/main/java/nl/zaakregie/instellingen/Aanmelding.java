// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we make ourselves known to a partner; everything given is shown together.
 *
 * @param basic               user and password of HTTP Basic, the password in clear
 * @param wss                 user and password of a WS-Security UsernameToken in the SOAP header
 * @param certificaat         file with our certificate and its key: PKCS#12, JKS or PEM
 * @param wachtwoord          password of that file
 * @param vertrouwd           file with the certificates that we trust there; absent: those of the JDK
 * @param vertrouwdWachtwoord password of that file
 */
public record Aanmelding(
        Legitimatie.@Nullable Basic basic,
        @Nullable Wss wss,
        @Nullable String certificaat,
        @Nullable String wachtwoord,
        @Nullable String vertrouwd,
        @Nullable String vertrouwdWachtwoord) {

    /**
     * A WS-Security UsernameToken.
     *
     * @param tekst whether the password goes as it is instead of as a digest: only over TLS
     */
    public record Wss(
            String gebruiker,
            String wachtwoord,
            @DefaultValue("false") boolean tekst) {
        /** Without the password: this text may reach a log. */
        @Override
        public String toString() {
            return gebruiker;
        }
    }

    /** Without the passwords: this text may reach a log. */
    @Override
    public String toString() {
        return "Aanmelding";
    }
}
