// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import nl.zaakregie.instellingen.Legitimatie;
import nl.zaakregie.xml.Soapfoutcode;
import org.jspecify.annotations.Nullable;

/** Judges the proof of one request against the ways in which partners may prove who they are. */
final class Controle {
    private final Bewijs bewijs;
    private final Passwords passwords;
    private final Nonces nonces;
    private final Duration window;
    private final Clock clock;
    private @Nullable Boolean fresh;

    Controle(Bewijs bewijs, Passwords passwords, Nonces nonces, Duration window, Clock clock) {
        this.bewijs = bewijs;
        this.passwords = passwords;
        this.nonces = nonces;
        this.window = window;
        this.clock = clock;
    }

    /** Whether everything that one way asks for was shown. */
    boolean fits(Legitimatie way) {
        return findMissing(way).isEmpty();
    }

    /** What one way still asks for. */
    Optional<Oordeel.Legitimeren> findMissing(Legitimatie way) {
        if (way.basic() != null && !fits(way.basic())) {
            return Optional.of(new Oordeel.Legitimeren(
                    401, Soapfoutcode.CLIENT, "Dit adres vraagt om een gebruikersnaam en wachtwoord (HTTP Basic)"));
        }
        if (way.certificaat() != null && !fits(way.certificaat())) {
            return Optional.of(new Oordeel.Legitimeren(
                    403, Soapfoutcode.CLIENT, "Dit adres vraagt om het clientcertificaat van de zender"));
        }
        return way.wss() == null ? Optional.empty() : findMissing(way.wss());
    }

    boolean fits(Legitimatie.Basic way) {
        Bewijs.Inlog shown = bewijs.basic();
        return shown != null
                && Passwords.same(way.gebruiker(), shown.gebruiker())
                && passwords.fits(way.wachtwoord(), shown.wachtwoord());
    }

    boolean fits(Legitimatie.Certificaat way) {
        X509Certificate shown = bewijs.certificaat();
        if (shown == null) {
            return false;
        }
        boolean fingerprint = way.sha256() == null || way.sha256().equals(sha256(shown));
        boolean subject = way.onderwerp() == null
                || way.onderwerp().equals(shown.getSubjectX500Principal().getName(X500Principal.CANONICAL));
        return fingerprint && subject;
    }

    private Optional<Oordeel.Legitimeren> findMissing(Legitimatie.Wss way) {
        UsernameToken token = bewijs.token();
        if (token == null) {
            return security(Soapfoutcode.INVALID_SECURITY, "Er is een WS-Security UsernameToken nodig");
        }
        boolean password =
                token.digest() ? token.fits(way.wachtwoord()) : passwords.fits(way.wachtwoord(), token.wachtwoord());
        if (!password || !Passwords.same(way.gebruiker(), token.gebruiker())) {
            return security(
                    Soapfoutcode.FAILED_AUTHENTICATION, "Gebruiker of wachtwoord van het UsernameToken klopt niet");
        }
        if (token.digest() && (token.nonce().isEmpty() || token.created().isEmpty())) {
            return security(Soapfoutcode.INVALID_SECURITY, "Een PasswordDigest heeft Nonce en Created nodig");
        }
        if (!token.created().isEmpty() && !isInWindow(token)) {
            return security(
                    Soapfoutcode.MESSAGE_EXPIRED,
                    "Created van het UsernameToken is geen tijdstip binnen " + window.toSeconds() + " seconden van nu");
        }
        return isFresh(token)
                ? Optional.empty()
                : security(Soapfoutcode.FAILED_AUTHENTICATION, "Dit UsernameToken is al eerder gebruikt");
    }

    private boolean isInWindow(UsernameToken token) {
        Instant now = clock.instant();
        return token.moment()
                .filter(created -> !created.isBefore(now.minus(window)) && !created.isAfter(now.plus(window)))
                .isPresent();
    }

    /** A token counts as used once its password fitted, and once per request. */
    private boolean isFresh(UsernameToken token) {
        if (fresh == null) {
            fresh = token.nonce().isEmpty() || nonces.use(token);
        }
        return fresh;
    }

    private static Optional<Oordeel.Legitimeren> security(Soapfoutcode code, String text) {
        return Optional.of(new Oordeel.Legitimeren(500, code, text));
    }

    private static String sha256(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
