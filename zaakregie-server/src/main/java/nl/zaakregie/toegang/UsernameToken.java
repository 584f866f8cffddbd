// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Soapfoutcode;

/**
 * A UsernameToken of WS-Security (UsernameToken Profile 1.0 and 1.1). Parts that are absent are the empty string.
 *
 * @param digest   whether the password is a digest over nonce, moment and password
 * @param nonce    as it was sent, base64
 * @param created  as it was sent
 */
public record UsernameToken(String gebruiker, String wachtwoord, boolean digest, String nonce, String created) {
    private static final Set<String> UNDERSTOOD = Set.of("UsernameToken", "Timestamp");

    /** The first token in the header blocks of an envelope. */
    public static Optional<UsernameToken> find(List<StufElement> headerBlocks) {
        return headerBlocks.stream()
                .filter(UsernameToken::isSecurity)
                .flatMap(block -> block.children().stream())
                .filter(child -> child.localName().equals("UsernameToken"))
                .findFirst()
                .map(UsernameToken::read);
    }

    /** Whether a header block is one of WS-Security that holds nothing but what is understood here. */
    public static boolean understands(StufElement block) {
        return isSecurity(block) && block.children().stream().allMatch(child -> UNDERSTOOD.contains(child.localName()));
    }

    private static boolean isSecurity(StufElement block) {
        return block.localName().equals("Security")
                && block.name().getNamespaceURI().equals(Soapfoutcode.WSSE);
    }

    private static UsernameToken read(StufElement token) {
        boolean digest = token.children().stream()
                .filter(child -> child.localName().equals("Password"))
                .flatMap(child -> child.attributes().stream())
                .anyMatch(a -> a.name().getLocalPart().equals("Type")
                        && a.value().strip().endsWith("#PasswordDigest"));
        return new UsernameToken(
                text(token, "Username").strip(),
                text(token, "Password"),
                digest,
                text(token, "Nonce").strip(),
                text(token, "Created").strip());
    }

    private static String text(StufElement token, String name) {
        return token.children().stream()
                .filter(child -> child.localName().equals(name))
                .findFirst()
                .map(StufElement::text)
                .orElse("");
    }

    /** Whether the digest is the one of this password. */
    boolean fits(String clear) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1"); // prescribed by the profile
            sha1.update(Base64.getDecoder().decode(nonce));
            sha1.update(created.getBytes(StandardCharsets.UTF_8));
            sha1.update(clear.getBytes(StandardCharsets.UTF_8));
            byte[] shown = Base64.getDecoder().decode(wachtwoord.strip());
            return MessageDigest.isEqual(sha1.digest(), shown);
        } catch (IllegalArgumentException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The moment of creation; without a zone it is UTC. Nothing when it is absent or no moment. */
    Optional<Instant> moment() {
        try {
            boolean zoned = created.matches(".*(Z|[+-]\\d\\d:\\d\\d)$");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(created).toInstant()
                            : LocalDateTime.parse(created).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Nothing of it: this text may reach a log. */
    @Override
    public String toString() {
        return "UsernameToken";
    }
}
