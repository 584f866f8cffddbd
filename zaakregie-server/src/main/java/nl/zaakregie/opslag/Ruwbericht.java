// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/**
 * The body of a message exactly as it goes over the line, with or without attachments. Of a large one little is in memory.
 * Closing it gives back the room.
 */
public final class Ruwbericht implements AutoCloseable {
    private static final int FIRST = 64 * 1024;

    private final String contentType;
    private final Inhoud inhoud;
    private final AutoCloseable room;

    private Ruwbericht(String contentType, Inhoud inhoud, AutoCloseable room) {
        this.contentType = contentType;
        this.inhoud = inhoud;
        this.room = room;
    }

    /** A body in the spool, which goes with it. */
    public static Ruwbericht of(String contentType, SpooledInhoud spooled) {
        return new Ruwbericht(contentType, spooled, spooled);
    }

    /** A small body. */
    public static Ruwbericht of(String contentType, byte[] bytes) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        Inhoudsverwijzing verwijzing = new Inhoudsverwijzing(Sha256.hex(digest), bytes.length);
        Inhoud small = new Inhoud() {
            @Override
            public Inhoudsverwijzing verwijzing() {
                return verwijzing;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
        return new Ruwbericht(contentType, small, () -> {});
    }

    /** Media type with its parameters. */
    public String contentType() {
        return contentType;
    }

    /** Bytes of the body. */
    public long size() {
        return inhoud.verwijzing().grootte();
    }

    /** The body from its first byte on; may be called more than once. */
    public InputStream open() throws IOException {
        return inhoud.open();
    }

    /** The whole body in memory. */
    public byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first bytes, at most 64 KiB. */
    public byte[] first() {
        try (InputStream stream = open()) {
            byte[] first = new byte[(int) Math.min(FIRST, size())];
            return Arrays.copyOf(first, stream.readNBytes(first, 0, first.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            room.close();
        } catch (Exception e) {
            throw new IllegalStateException("The room of a message could not be given back", e);
        }
    }
}
