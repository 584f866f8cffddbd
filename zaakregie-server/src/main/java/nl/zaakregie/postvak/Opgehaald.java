// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;

/** Content of a document as it was answered. */
record Opgehaald(String bestandsnaam, byte[] bytes) {

    /** The content of an object EDC; nothing when it has none, or none that can be read. */
    static Optional<Opgehaald> of(StufElement document) {
        return document.child(Namen.zkn("inhoud"))
                .filter(i -> !i.isEmpty() && !i.text().isBlank())
                .flatMap(i -> decode(i.text())
                        .map(bytes -> new Opgehaald(
                                i.attribute(Namen.stuf("bestandsnaam")).orElse(""), bytes)));
    }

    private static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
