// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.StufElement;

/** A hash of the infoset of a message: names, attributes and text, whatever the prefixes and the layout (R-062). */
public final class Inhoudshash {
    private Inhoudshash() {}

    public static byte[] of(StufElement element) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, element);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest digest, StufElement element) {
        add(digest, "<" + element.name());
        element.attributes().stream()
                .sorted(Comparator.comparing((Attribuut a) -> a.name().toString()))
                .forEach(a -> add(digest, "@" + a.name() + "=" + a.value()));
        add(digest, element.text());
        for (StufElement child : element.children()) {
            update(digest, child);
        }
        add(digest, ">");
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
