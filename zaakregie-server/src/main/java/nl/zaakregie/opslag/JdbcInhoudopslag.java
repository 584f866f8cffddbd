// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps content in PostgreSQL, in pieces, within the transaction of the document. */
final class JdbcInhoudopslag implements Inhoudopslag {
    /** A piece is what one read or write holds in memory. */
    static final int PIECE = 512 * 1024;

    private final JdbcTemplate jdbc;
    private final Inhoudtabel table;

    JdbcInhoudopslag(JdbcTemplate jdbc, Inhoudtabel table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    static Inhoudtabel table(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        TransactionTemplate nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new Inhoudtabel(JdbcClient.create(jdbc), nested);
    }

    @Override
    public Klaargezet prepare(Inhoud inhoud) {
        return new Klaargezet(inhoud, "");
    }

    @Override
    public long store(Klaargezet klaargezet) {
        Inhoud inhoud = klaargezet.inhoud();
        Inhoudtabel.Toegevoegd added = table.add(inhoud.verwijzing(), "");
        if (added.isNew()) {
            jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
                try (InputStream bytes = inhoud.open()) {
                    write(connection, added.id(), bytes, inhoud.verwijzing());
                    return null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return added.id();
    }

    private static void write(Connection connection, long id, InputStream bytes, Inhoudsverwijzing expected)
            throws SQLException, IOException {
        byte[] piece = new byte[PIECE];
        long total = 0;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into inhoud_blok (inhoud_id, volgnummer, bytes) values (?, ?, ?)")) {
            int length = bytes.readNBytes(piece, 0, PIECE);
            for (int number = 0; length > 0; number++) {
                insert.setLong(1, id);
                insert.setInt(2, number);
                insert.setBytes(3, length == PIECE ? piece : Arrays.copyOf(piece, length));
                insert.executeUpdate();
                total += length;
                length = bytes.readNBytes(piece, 0, PIECE);
            }
        }
        if (total != expected.grootte()) {
            throw new InhoudDamagedException(expected, "only " + total + " bytes could be read to be stored");
        }
    }

    @Override
    public void discard(Klaargezet klaargezet) {
        // nothing was put anywhere
    }

    @Override
    public boolean holds(Inhoudsverwijzing verwijzing) {
        return table.find(verwijzing).isPresent();
    }

    @Override
    public InputStream open(Inhoudsverwijzing verwijzing) throws IOException {
        Inhoudtabel.Plaats place =
                table.find(verwijzing).orElseThrow(() -> new InhoudDamagedException(verwijzing, "it is not there"));
        return new VerifyingInputStream(new PieceInputStream(piece -> piece(place.id(), piece)), verwijzing);
    }

    private Optional<byte[]> piece(long id, int number) {
        return jdbc
                .query(
                        "select bytes from inhoud_blok where inhoud_id = ? and volgnummer = ?",
                        (row, n) -> row.getBytes(1),
                        id,
                        number)
                .stream()
                .findFirst();
    }

    @Override
    public boolean remove(Inhoudsverwijzing verwijzing) {
        return table.remove(verwijzing).isPresent();
    }
}
