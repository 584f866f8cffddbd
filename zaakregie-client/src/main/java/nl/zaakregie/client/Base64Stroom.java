// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

/** Reads bytes as base64 on one line (interop 13), piece by piece. */
public final class Base64Stroom extends InputStream {
    /** A multiple of three: no padding in between. */
    private static final int PIECE = 48 * 1024;

    private final InputStream source;
    private byte[] encoded = new byte[0];
    private int position;

    /** The base64 of what this source has; closing it closes the source. */
    public Base64Stroom(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return fill() ? encoded[position++] : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, encoded.length - position);
        System.arraycopy(encoded, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (position == encoded.length) {
            byte[] piece = new byte[PIECE];
            int length = source.readNBytes(piece, 0, PIECE);
            encoded = Base64.getEncoder().encode(length == PIECE ? piece : Arrays.copyOf(piece, length));
            position = 0;
        }
        return encoded.length > 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
