// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/** Content in the spool. Closing it gives back the room. */
public final class SpooledInhoud implements Inhoud, AutoCloseable {
    private final Inhoudsverwijzing verwijzing;
    private final byte[] first;
    private final Bestand file;
    private final Bewaring bewaring;
    private final boolean base64;

    SpooledInhoud(Inhoudsverwijzing verwijzing, byte[] first, Bestand file, Bewaring bewaring, boolean base64) {
        this.verwijzing = verwijzing;
        this.first = first;
        this.file = file;
        this.bewaring = bewaring;
        this.base64 = base64;
    }

    @Override
    public Inhoudsverwijzing verwijzing() {
        return verwijzing;
    }

    /** Whether the bytes were kept. */
    public Bewaring bewaring() {
        return bewaring;
    }

    /** Whether every byte could be base64: content that was coded twice looks so, and so does some plain text. */
    public boolean isAllBase64() {
        return base64;
    }

    /** The first bytes, at most 64 KiB. */
    public byte[] first() {
        return Arrays.copyOf(first, first.length);
    }

    @Override
    public InputStream open() throws IOException {
        if (bewaring != Bewaring.BEWAARD) {
            throw new IOException("The content was not kept: " + bewaring);
        }
        return file == Bestand.NONE ? new ByteArrayInputStream(first) : new Reading(file.channel());
    }

    @Override
    public void close() {
        file.close();
    }

    /** Reads a file by position, so that it can be read more than once, also at the same time. */
    private static final class Reading extends InputStream {
        private final FileChannel channel;
        private long position;

        Reading(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = channel.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
