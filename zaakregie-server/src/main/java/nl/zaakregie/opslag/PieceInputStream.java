// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.dao.DataAccessException;

/** Fetches one piece after the other, each by itself: a slow reader holds no connection. */
public final class PieceInputStream extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int position;
    private int next;
    private boolean ended;

    /**
     * Over pieces in the database.
     *
     * @param pieces gives the piece of a number, from 0 on; empty after the last one
     */
    public PieceInputStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (!ended && position == piece.length) {
            Optional<byte[]> found;
            try {
                found = pieces.apply(next);
            } catch (DataAccessException e) {
                throw new IOException("The database gave no next piece of content", e);
            }
            next++;
            position = 0;
            ended = found.isEmpty();
            piece = found.orElseGet(() -> new byte[0]);
        }
        return !ended;
    }
}
