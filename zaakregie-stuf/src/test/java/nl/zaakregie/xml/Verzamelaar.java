// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/** Keeps the content that a reader cuts out in memory, for tests. */
public final class Verzamelaar implements Inhoudontvanger {
    private final List<byte[]> contents = new ArrayList<>();

    @Override
    public Inhoudsverwijzing receive(InputStream inhoud) throws IOException {
        byte[] bytes = inhoud.readAllBytes();
        contents.add(bytes);
        return verwijzing(bytes);
    }

    public List<byte[]> contents() {
        return contents;
    }

    public static Inhoudsverwijzing verwijzing(byte[] bytes) {
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Inhoudsverwijzing(hash, bytes.length);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
