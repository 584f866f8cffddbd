// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The most that storing content could do: plain JDBC writes as many bytes in pieces of the same size into a table like that
 * of the product in the same PostgreSQL, with one commit for each document.
 */
final class Documentplafond {
    private static final int PIECE = 512 * 1024;

    private final Database database;
    private final AtomicLong ids = new AtomicLong();

    Documentplafond(Database database) throws SQLException {
        this.database = database;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table plafond_blok (like inhoud_blok including storage including indexes)");
        }
    }

    /** Writes one document. */
    void write(long seed, long size) throws SQLException, IOException {
        try (Connection connection = database.connect();
                InputStream bytes = new RandomStream(seed, size)) {
            connection.setAutoCommit(false);
            long id = ids.incrementAndGet();
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into plafond_blok (inhoud_id, volgnummer, bytes) values (?, ?, ?)")) {
                byte[] piece = new byte[PIECE];
                int length = bytes.readNBytes(piece, 0, PIECE);
                for (int number = 0; length > 0; number++) {
                    insert.setLong(1, id);
                    insert.setInt(2, number);
                    insert.setBytes(3, length == PIECE ? piece : Arrays.copyOf(piece, length));
                    insert.executeUpdate();
                    length = bytes.readNBytes(piece, 0, PIECE);
                }
            }
            connection.commit();
        }
    }

    /** Gives the room on disk back. */
    void empty() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate plafond_blok");
            statement.execute("checkpoint");
        }
    }
}
