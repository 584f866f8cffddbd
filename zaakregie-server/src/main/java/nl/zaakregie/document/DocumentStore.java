// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/** Writes documents. Every method runs in the transaction of its caller. */
@Component
class DocumentStore {
    private static final String COLUMNS = "documenttype, titel, documentversie, status, auteur, creatiedatum,"
            + " ontvangstdatum, object, inhoud_id, gewijzigd, gewijzigd_door, gebruiker, bericht_id";
    private static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String INSERT = "insert into document (identificatie, creatie_hash, versie, " + COLUMNS
            + ") values (?, ?, 1, " + MARKS + ") on conflict (identificatie) do nothing returning id";
    private static final String UPDATE = "with oud as (insert into document_versie (document_id, versie, object,"
            + " inhoud_id, gewijzigd, gewijzigd_door, gebruiker, bericht_id) select id, versie, object, inhoud_id,"
            + " gewijzigd, gewijzigd_door, gebruiker, bericht_id from document where id = ?)"
            + " update document set (" + COLUMNS + ") = (" + MARKS + "), versie = versie + 1 where id = ?";
    private static final String ZAKEN = """
            insert into document_zaak (document_id, zaakidentificatie) select ?, unnest(?::text[])""";

    private final JdbcTemplate jdbc;
    private final List<Documentluisteraar> listeners;

    DocumentStore(JdbcTemplate jdbc, List<Documentluisteraar> listeners) {
        this.jdbc = jdbc;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * A document with what the register keeps beside its tree.
     *
     * @param inhoud key of its content; null when it has none
     * @param slot   who has it checked out, past its time or not
     */
    record Stored(long id, Zaakdocument document, @Nullable Long inhoud, Optional<Documentslot> slot) {}

    /** A document, locked until the end of the transaction. */
    Optional<Stored> lock(String identificatie) {
        return jdbc
                .query(
                        "select id, object, inhoud_id from document where identificatie = ? for update",
                        (row, n) -> {
                            long content = row.getLong(3);
                            return new Stored(
                                    row.getLong(1),
                                    new Zaakdocument(new StufObject(Boomjson.read(row.getString(2)))),
                                    row.wasNull() ? null : content,
                                    Optional.empty());
                        },
                        identificatie)
                .stream()
                .findFirst()
                .map(found -> new Stored(found.id(), found.document(), found.inhoud(), findSlot(found.id())));
    }

    /** The hash of the message that made a document. */
    Optional<byte[]> creationHash(String identificatie) {
        return jdbc
                .query(
                        "select creatie_hash from document where identificatie = ?",
                        (row, n) -> row.getBytes(1),
                        identificatie)
                .stream()
                .findFirst();
    }

    /** Stores a new document, unless its identificatie is in use. */
    boolean insert(Zaakdocument document, @Nullable Long inhoud, byte[] creationHash, Verzoek source) {
        Object[] values = Stream.concat(
                        Stream.of(document.identificatie().orElseThrow(), creationHash),
                        values(document, inhoud, source).stream())
                .toArray();
        Optional<Long> id =
                jdbc.query(INSERT, (row, n) -> row.getLong(1), values).stream().findFirst();
        id.ifPresent(i -> insertZaken(i, document));
        id.ifPresent(i -> listeners.forEach(l -> l.changed(source, document)));
        return id.isPresent();
    }

    /** Replaces a document; the version that was moves to the history. */
    void update(Stored before, Zaakdocument document, @Nullable Long inhoud, Verzoek source) {
        Object[] values = Stream.of(
                        Stream.<Object>of(before.id()),
                        values(document, inhoud, source).stream(),
                        Stream.<Object>of(before.id()))
                .flatMap(part -> part)
                .toArray();
        jdbc.update(UPDATE, values);
        if (!before.document().zaken().equals(document.zaken())) {
            jdbc.update("delete from document_zaak where document_id = ?", before.id());
            insertZaken(before.id(), document);
        }
        listeners.forEach(l -> l.changed(source, document));
    }

    private void insertZaken(long id, Zaakdocument document) {
        jdbc.update(ZAKEN, id, document.zaken().toArray(String[]::new));
    }

    private static List<Object> values(Zaakdocument document, @Nullable Long inhoud, Verzoek source) {
        Systeem zender = source.stuurgegevens().zender();
        return Arrays.asList(
                document.text("dct.omschrijving"),
                document.text("titel"),
                document.text("versie"),
                document.text("status"),
                document.text("auteur"),
                document.text("creatiedatum"),
                document.text("ontvangstdatum"),
                new SqlParameterValue(
                        Types.OTHER, Boomjson.write(document.object().element())),
                new SqlParameterValue(Types.BIGINT, inhoud),
                Timestamp.from(source.ontvangen()),
                source.zender(),
                zender == null ? "" : zender.gebruiker(),
                source.berichtId());
    }

    private Optional<Documentslot> findSlot(long id) {
        return jdbc
                .query(
                        "select checked_out_id, systeem, gebruiker, sinds, tot from document_slot where document_id = ?",
                        (row, n) -> new Documentslot(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getTimestamp(4).toInstant(),
                                row.getTimestamp(5).toInstant()),
                        id)
                .stream()
                .findFirst();
    }

    /** Checks a document out; a lock that was there is gone. */
    void setSlot(long id, Documentslot slot) {
        removeSlot(id);
        jdbc.update(
                "insert into document_slot (document_id, checked_out_id, systeem, gebruiker, sinds, tot) values (?, ?, ?, ?, ?, ?)",
                id,
                slot.checkedOutId(),
                slot.systeem(),
                slot.gebruiker(),
                Timestamp.from(slot.sinds()),
                Timestamp.from(slot.tot()));
    }

    void removeSlot(long id) {
        jdbc.update("delete from document_slot where document_id = ?", id);
    }
}
