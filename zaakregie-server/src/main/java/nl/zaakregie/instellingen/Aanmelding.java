// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import org.jspecify.annotations.Nullable;

/**
 * How we make ourselves known to a partner; everything given is shown together.
 *
 * @param basic               user and password of HTTP Basic, the password in clear
 * @param certificaat         file with our certificate and its key: PKCS#12, JKS or PEM
 * @param wachtwoord          password of that file
 * @param vertrouwd           file with the certificates that we trust there; absent: those of the JDK
 * @param vertrouwdWachtwoord password of that file
 */
public record Aanmelding(
        Legitimatie.@Nullable Basic basic,
        @Nullable String certificaat,
        @Nullable String wachtwoord,
        @Nullable String vertrouwd,
        @Nullable String vertrouwdWachtwoord) {

    /** Without the passwords: this text may reach a log. */
    @Override
    public String toString() {
        return "Aanmelding";
    }
}
