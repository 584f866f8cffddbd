// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.opslag.Inhoud;
import nl.zaakregie.opslag.PieceInputStream;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that somebody chose and that the zaaksysteem does not have yet. Each is its owner's own, and encrypted. */
@Component
public class Bestanden {
    private static final int PIECE = 256 * 1024;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Verzegeling seal;
    private final Clock clock;

    Bestanden(JdbcTemplate jdbc, PlatformTransactionManager transactions, Verzegeling seal, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * A file as it was chosen.
     *
     * @param id    of the order that is to send it
     * @param soort media type
     */
    public record Bestand(UUID id, String naam, String soort, Inhoudsverwijzing verwijzing) {}

    /** Gives the bytes of a file, as often as it is asked. */
    @FunctionalInterface
    public interface Bron {
        InputStream open() throws IOException;
    }

    /**
     * Keeps a file instead of the one that was chosen before.
     *
     * @throws IOException when it cannot be read; then the one before stays
     */
    public void keep(Gebruiker who, UUID id, String naam, String soort, Bron bron) throws IOException {
        Inhoudsverwijzing content = measure(bron);
        transaction.executeWithoutResult(status -> {
            remove(who, id);
            int added = jdbc.update(
                    """
                    insert into plan_bestand (id, gebruiker, naam, soort, sha256, grootte, gemaakt)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                    id,
                    who.naam(),
                    seal.seal(naam.getBytes(StandardCharsets.UTF_8)),
                    soort,
                    content.sha256(),
                    content.grootte(),
                    Timestamp.from(clock.instant()));
            if (added == 1) {
                keepPieces(id, bron);
            }
        });
    }

    private static Inhoudsverwijzing measure(Bron bron) throws IOException {
        try (InputStream bytes = bron.open()) {
            return Inhoudmeter.INSTANCE.receive(bytes);
        }
    }

    private void keepPieces(UUID id, Bron bron) {
        try (InputStream bytes = bron.open()) {
            byte[] piece = new byte[PIECE];
            int number = 0;
            for (int n = bytes.readNBytes(piece, 0, PIECE); n > 0; n = bytes.readNBytes(piece, 0, PIECE)) {
                jdbc.update(
                        "insert into plan_bestandsdeel (bestand, volgnummer, inhoud) values (?, ?, ?)",
                        id,
                        number++,
                        seal.seal(Arrays.copyOf(piece, n)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one's own. */
    public Optional<Bestand> find(Gebruiker who, UUID id) {
        return jdbc
                .query(
                        "select naam, soort, sha256, grootte from plan_bestand where id = ? and gebruiker = ?",
                        (row, n) -> new Bestand(
                                id,
                                new String(seal.open(row.getBytes(1)), StandardCharsets.UTF_8),
                                row.getString(2),
                                new Inhoudsverwijzing(row.getString(3), row.getLong(4))),
                        id,
                        who.naam())
                .stream()
                .findFirst();
    }

    /** Its bytes, a piece at a time. */
    Inhoud content(Bestand file) {
        return new Inhoud() {
            @Override
            public Inhoudsverwijzing verwijzing() {
                return file.verwijzing();
            }

            @Override
            public InputStream open() {
                return new PieceInputStream(number -> piece(file.id(), number));
            }
        };
    }

    public void remove(Gebruiker who, UUID id) {
        jdbc.update("delete from plan_bestand where id = ? and gebruiker = ?", id, who.naam());
    }

    /** Counts the time that these files are kept from now on. */
    void keepOn(Gebruiker who, List<UUID> ids) {
        jdbc.update(
                "update plan_bestand set gemaakt = ? where gebruiker = ? and id = any (?::uuid[])",
                Timestamp.from(clock.instant()),
                who.naam(),
                ids.toArray(UUID[]::new));
    }

    /** Forgets what nobody went on with since before this moment. */
    void dropBefore(Timestamp moment) {
        jdbc.update("delete from plan_bestand where gemaakt < ?", moment);
    }

    private Optional<byte[]> piece(UUID id, int number) {
        return jdbc
                .query(
                        "select inhoud from plan_bestandsdeel where bestand = ? and volgnummer = ?",
                        (row, n) -> seal.open(row.getBytes(1)),
                        id,
                        number)
                .stream()
                .findFirst();
    }
}
