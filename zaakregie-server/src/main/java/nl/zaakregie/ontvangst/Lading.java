// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A body while it is read: keeps the bytes as evidence, and stops at the largest size that is allowed. */
final class Lading extends InputStream {
    private static final int KEPT_OF_TOO_BIG = 64 * 1024;

    private final InputStream source;
    private final long maximum;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(16 * 1024);
    private boolean tooBig;

    Lading(InputStream source, long maximum) {
        this.source = source;
        this.maximum = maximum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = source.read(buffer, offset, length);
        if (read > 0) {
            if (kept.size() + read > maximum) {
                tooBig = true;
                throw new IOException("Body over the limit");
            }
            kept.write(buffer, offset, read);
        }
        return read;
    }

    /** Reads what a parser that stopped early left, as far as it is worth keeping. */
    void readRest(int most) {
        byte[] buffer = new byte[8 * 1024];
        try {
            int left = most;
            while (left > 0 && !tooBig) {
                int read = read(buffer, 0, Math.min(left, buffer.length));
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException e) {
            // what was read so far is all there is to keep
        }
    }

    boolean isTooBig() {
        return tooBig;
    }

    /** What was read; of a body that is too big only its beginning. */
    byte[] bytes() {
        byte[] all = kept.toByteArray();
        return tooBig && all.length > KEPT_OF_TOO_BIG ? Arrays.copyOf(all, KEPT_OF_TOO_BIG) : all;
    }
}
