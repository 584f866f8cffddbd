// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.xml.Inhoudontvanger;

/** Takes binary content out of a message and keeps only its hash and size: enough to read and check the rest. */
public enum Inhoudmeter implements Inhoudontvanger {
    /** The one there is: it holds nothing. */
    INSTANCE;

    @Override
    public Inhoudsverwijzing receive(InputStream inhoud) throws IOException {
        return receive(inhoud, OutputStream.nullOutputStream());
    }

    /**
     * The same, and writes the content on.
     *
     * @throws IOException when the content cannot be read or written
     */
    public Inhoudsverwijzing receive(InputStream inhoud, OutputStream copy) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = inhoud.read(buffer); read >= 0; read = inhoud.read(buffer)) {
            digest.update(buffer, 0, read);
            copy.write(buffer, 0, read);
            size += read;
        }
        return new Inhoudsverwijzing(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
