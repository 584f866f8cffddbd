// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;

/**
 * A UsernameToken of WS-Security 1.0 (OASIS UsernameToken Profile 1.0). It stands in the SOAP header and is made afresh for
 * each sending, because a receiver may refuse a nonce that it has seen; the message itself stays the same.
 *
 * @param gebruiker  user
 * @param wachtwoord password
 * @param vorm       how the password goes over the line
 */
public record UsernameToken(String gebruiker, String wachtwoord, Vorm vorm) {
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String PROFILE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";
    private static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How the password goes over the line. */
    public enum Vorm {
        /** As it is: only over TLS. */
        TEKST("PasswordText"),
        /** As a digest over nonce, moment and password. */
        DIGEST("PasswordDigest");

        private final String type;

        Vorm(String type) {
            this.type = type;
        }
    }

    /** The block for the SOAP header, made at this moment. */
    public byte[] securityHeader(Instant now) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        return BerichtWriter.write(
                header(nonce, now.truncatedTo(ChronoUnit.MILLIS).toString()));
    }

    StufElement header(byte[] nonce, String created) {
        StufElement password = StufElement.builder(wsse("Password"))
                .attribute(new QName("Type"), PROFILE + vorm.type)
                .text(vorm == Vorm.TEKST ? wachtwoord : digest(nonce, created))
                .build();
        StufElement nonceElement = StufElement.builder(wsse("Nonce"))
                .attribute(new QName("EncodingType"), BASE64)
                .text(Base64.getEncoder().encodeToString(nonce))
                .build();
        return StufElement.of(
                wsse("Security"),
                StufElement.of(
                        wsse("UsernameToken"),
                        StufElement.of(wsse("Username"), gebruiker),
                        password,
                        nonceElement,
                        StufElement.of(new QName(WSU, "Created", "wsu"), created)));
    }

    private static QName wsse(String local) {
        return new QName(WSSE, local, "wsse");
    }

    private String digest(byte[] nonce, String created) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1"); // the profile knows no other
            sha1.update(nonce);
            sha1.update(created.getBytes(StandardCharsets.UTF_8));
            sha1.update(wachtwoord.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha1.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-1", e);
        }
    }

    /** The user alone. */
    @Override
    public String toString() {
        return "UsernameToken(" + gebruiker + ")";
    }
}
