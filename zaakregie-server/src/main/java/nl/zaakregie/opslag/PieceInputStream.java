// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fetches one piece after the other, each by itself: a slow reader holds no connection. */
final class PieceInputStream extends InputStream {
    private final JdbcTemplate jdbc;
    private final long id;
    private byte[] piece = new byte[0];
    private int position;
    private int next;
    private boolean ended;

    PieceInputStream(JdbcTemplate jdbc, long id) {
        this.jdbc = jdbc;
        this.id = id;
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
            List<byte[]> found;
            try {
                found = jdbc.query(
                        "select bytes from inhoud_blok where inhoud_id = ? and volgnummer = ?",
                        (row, n) -> row.getBytes(1),
                        id,
                        next);
            } catch (DataAccessException e) {
                throw new IOException("The database gave no next piece of content", e);
            }
            next++;
            position = 0;
            ended = found.isEmpty();
            piece = ended ? new byte[0] : found.getFirst();
        }
        return !ended;
    }
}
