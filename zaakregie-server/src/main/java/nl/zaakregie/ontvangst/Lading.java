// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.zaakregie.xml.Inhoudontvanger;

/**
 * A body while it is read: keeps the bytes as evidence, and stops at the largest size that is allowed. From the first
 * content on that is cut out of it the bytes are no longer kept, and content does not count for the size of the message.
 */
final class Lading extends InputStream {
    private static final int KEPT_OF_TOO_BIG = 64 * 1024;

    private final InputStream source;
    private final long maximum;
    private final long largest;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(16 * 1024);
    private long total;
    private long content;
    private boolean taking;
    private boolean hasContent;
    private boolean tooBig;

    /**
     * A body that is still to be read.
     *
     * @param maximum        bytes of a message without its content
     * @param contentMaximum bytes of the largest content
     */
    Lading(InputStream source, long maximum, long contentMaximum) {
        this.source = source;
        this.maximum = maximum;
        this.largest = maximum + contentMaximum / 2 * 3; // base64 with its line ends takes a good third more
    }

    /** The largest body that is read at all. */
    long largest() {
        return largest;
    }

    /** Tells this body which of its bytes are content. */
    Inhoudontvanger passing(Inhoudontvanger contents) {
        return stream -> {
            taking = true;
            hasContent = true;
            kept.reset();
            try {
                return contents.receive(stream);
            } finally {
                taking = false;
            }
        };
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
            total += read;
            content += taking ? read : 0;
            if (total - content > maximum || total > largest) {
                tooBig = true;
                throw new IOException("Body over the limit");
            }
            if (!hasContent) {
                kept.write(buffer, offset, read);
            }
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

    /** Whether content was cut out, so that the bytes are not kept. */
    boolean hasContent() {
        return hasContent;
    }

    /** What was read; of a body that is too big only its beginning. */
    byte[] bytes() {
        byte[] all = kept.toByteArray();
        return tooBig && all.length > KEPT_OF_TOO_BIG ? Arrays.copyOf(all, KEPT_OF_TOO_BIG) : all;
    }
}
