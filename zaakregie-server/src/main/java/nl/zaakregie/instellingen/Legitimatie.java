// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** One way in which a partner proves who it is: everything that is given here must be shown together. */
public record Legitimatie(
        @Nullable Basic basic,
        @Nullable Certificaat certificaat,
        @Nullable Wss wss) {
    public Legitimatie {
        if (basic == null && certificaat == null && wss == null) {
            throw new IllegalArgumentException("toegang: geef basic, certificaat of wss");
        }
    }

    /**
     * HTTP Basic.
     *
     * @param wachtwoord in clear, or hashed: {@code {bcrypt}...} or {@code {argon2}...}
     */
    public record Basic(String gebruiker, String wachtwoord) {
        /** Without the password: this text may reach a log. */
        @Override
        public String toString() {
            return gebruiker;
        }
    }

    /**
     * A TLS client certificate, by its fingerprint, its subject, or both.
     *
     * @param sha256    SHA-256 of the certificate, hexadecimal, with or without colons
     * @param onderwerp distinguished name of the subject
     */
    public record Certificaat(
            @Nullable String sha256, @Nullable String onderwerp) {
        public Certificaat {
            if (sha256 == null && onderwerp == null) {
                throw new IllegalArgumentException("toegang.certificaat: geef sha256 of onderwerp");
            }
            if (sha256 != null) {
                sha256 = sha256.replace(":", "").strip().toLowerCase(Locale.ROOT);
                if (!sha256.matches("[0-9a-f]{64}")) {
                    throw new IllegalArgumentException("toegang.certificaat.sha256 heeft 64 hexadecimale cijfers");
                }
            }
            if (onderwerp != null) {
                onderwerp = new X500Principal(onderwerp).getName(X500Principal.CANONICAL);
            }
        }
    }

    /**
     * A WS-Security UsernameToken.
     *
     * @param wachtwoord in clear when the partner sends PasswordDigest, which cannot be checked against a hash
     */
    public record Wss(String gebruiker, String wachtwoord) {
        /** Without the password: this text may reach a log. */
        @Override
        public String toString() {
            return gebruiker;
        }
    }
}
