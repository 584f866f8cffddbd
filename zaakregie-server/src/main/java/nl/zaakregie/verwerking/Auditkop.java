// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;
import nl.zaakregie.instellingen.Instellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The end of the chain of the audit log, so that nobody cuts the newest records off unseen: in the database sealed under a key
 * that is not there, and the highest number also in a file outside the database, so that an older head put back shows too.
 */
@Component
class Auditkop {
    private static final Logger LOG = LoggerFactory.getLogger(Auditkop.class);

    private final JdbcTemplate jdbc;
    private final Pseudoniemen keys;
    private final Path witness;

    Auditkop(JdbcTemplate jdbc, Pseudoniemen keys, Instellingen settings) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.witness = Path.of(settings.data()).resolve("audit.kop");
    }

    /** The last record. */
    record Kop(long volgnummer, byte[] hash, byte[] zegel) {}

    Optional<Kop> find() {
        return jdbc
                .query(
                        "select volgnummer, hash, zegel from audit_kop",
                        (row, n) -> new Kop(row.getLong(1), row.getBytes(2), row.getBytes(3)))
                .stream()
                .findFirst();
    }

    /** Moves the head to a new record; a head that is gone is not made again, because that is what a break looks like. */
    void move(long volgnummer, byte[] hash) {
        byte[] seal = seal(volgnummer, hash);
        if (volgnummer == 1) {
            jdbc.update("insert into audit_kop (volgnummer, hash, zegel) values (1, ?, ?)", hash, seal);
        } else {
            jdbc.update("update audit_kop set volgnummer = ?, hash = ?, zegel = ?", volgnummer, hash, seal);
        }
    }

    private byte[] seal(long volgnummer, byte[] hash) {
        byte[] words = "audit-kop".getBytes(StandardCharsets.US_ASCII);
        return keys.mac(ByteBuffer.allocate(words.length + Long.BYTES + hash.length)
                .put(words)
                .putLong(volgnummer)
                .put(hash)
                .array());
    }

    /** What is wrong with the end of a chain of so many good records, in Dutch; empty when nothing is. */
    String judge(long records, byte[] last) {
        Kop head = find().orElse(null);
        if (head == null) {
            return records == 0 && seen() == 0 ? "" : "de kop van de keten ontbreekt";
        }
        return judge(head, records, last);
    }

    private String judge(Kop head, long records, byte[] last) {
        if (head.zegel().length == 0) {
            return "de kop is nog niet verzegeld; dat gebeurt bij het volgende record";
        }
        if (!MessageDigest.isEqual(head.zegel(), seal(head.volgnummer(), head.hash()))) {
            return "het zegel van de kop past niet";
        }
        if (head.volgnummer() > records) {
            return "de nieuwste " + (head.volgnummer() - records) + " records zijn weg";
        }
        if (seen() > head.volgnummer()) {
            return "er waren al " + seen() + " records, en nu nog " + head.volgnummer();
        }
        return MessageDigest.isEqual(head.hash(), last) ? "" : "het laatste record past niet bij de kop";
    }

    /** The highest number that this machine saw; 0 when it saw none. */
    private long seen() {
        try {
            return Files.exists(witness)
                    ? Long.parseLong(Files.readString(witness).strip())
                    : 0;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("Het bestand audit.kop is niet te lezen");
            return 0;
        }
    }

    /** Remembers outside the database that a record was there. */
    synchronized void witness(long volgnummer) {
        try {
            if (volgnummer > seen()) {
                Path parent = witness.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Path fresh = Files.writeString(witness.resolveSibling("audit.kop.nieuw"), Long.toString(volgnummer));
                Files.move(fresh, witness, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            LOG.warn(
                    "Het bestand audit.kop kon niet worden bijgewerkt: {}",
                    e.getClass().getSimpleName());
        }
    }
}
