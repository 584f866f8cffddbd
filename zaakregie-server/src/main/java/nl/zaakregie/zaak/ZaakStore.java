// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.regels.Planregels;
import nl.zaakregie.regels.Zaakregister;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The zaak register in PostgreSQL. Every method runs in the transaction of its caller. */
@Component
class ZaakStore implements Zaakregister {
    private static final String COLUMNS = """
            zaaktype_code = ?, zaaktype_omschrijving = ?, plansoort = ?, omschrijving = ?, startdatum = ?,
            registratiedatum = ?, einddatum = ?, status = ?, gesloten = ?, object = ?::jsonb, gewijzigd = ?,
            gewijzigd_door = ?, bericht_id = ?""";

    private final JdbcTemplate jdbc;
    private final Zaaktypecatalogus catalogus;

    ZaakStore(JdbcTemplate jdbc, Zaaktypecatalogus catalogus) {
        this.jdbc = jdbc;
        this.catalogus = catalogus;
    }

    /** A zaak with what the register keeps beside its tree. */
    record Stored(long id, int versie, boolean gesloten, byte[] creatieHash, StufObject object) {}

    /** Who changed a zaak, when and by which message. */
    record Herkomst(String zender, Instant moment, UUID berichtId) {}

    /** A zaak, locked until the end of the transaction. */
    Optional<Stored> lock(String identificatie) {
        return jdbc
                .query(
                        "select id, versie, gesloten, creatie_hash, object::text from zaak where identificatie = ? for update",
                        (row, n) -> new Stored(
                                row.getLong(1),
                                row.getInt(2),
                                row.getBoolean(3),
                                row.getBytes(4),
                                new StufObject(Boomjson.read(row.getString(5)))),
                        identificatie)
                .stream()
                .findFirst();
    }

    /** The hash of the message that created a zaak. */
    Optional<byte[]> creationHash(String identificatie) {
        return jdbc
                .query(
                        "select creatie_hash from zaak where identificatie = ?",
                        (row, n) -> row.getBytes(1),
                        identificatie)
                .stream()
                .findFirst();
    }

    /** Stores a new zaak, unless its identificatie is in use. */
    boolean insert(Zaak zaak, byte[] creationHash, boolean closed, Herkomst source) {
        List<Long> ids = jdbc.query(
                """
                insert into zaak (identificatie, zaaktype_code, zaaktype_omschrijving, plansoort, omschrijving, startdatum,
                    registratiedatum, einddatum, status, gesloten, versie, creatie_hash, object, gewijzigd, gewijzigd_door,
                    bericht_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?::jsonb, ?, ?, ?)
                on conflict (identificatie) do nothing returning id""",
                (row, n) -> row.getLong(1),
                zaak.identificatie().orElseThrow(),
                zaak.zaaktypecode(),
                zaak.zaaktypeomschrijving(),
                Planregels.plansoort(zaak, catalogus).name(),
                zaak.text("omschrijving"),
                zaak.text("startdatum"),
                zaak.text("registratiedatum"),
                zaak.text("einddatum"),
                currentStatus(zaak),
                closed,
                creationHash,
                Boomjson.write(zaak.object().element()),
                Timestamp.from(source.moment()),
                source.zender(),
                source.berichtId());
        if (ids.isEmpty()) {
            return false;
        }
        insertLinks(ids.getFirst(), zaak);
        return true;
    }

    /** Replaces a zaak; the version that was moves to the history. */
    void update(Stored before, Zaak zaak, boolean closed, Herkomst source) {
        jdbc.update("""
                insert into zaak_versie (zaak_id, versie, object, gewijzigd, gewijzigd_door, bericht_id)
                select id, versie, object, gewijzigd, gewijzigd_door, bericht_id from zaak where id = ?""", before.id());
        jdbc.update(
                "update zaak set versie = versie + 1, " + COLUMNS + " where id = ?",
                zaak.zaaktypecode(),
                zaak.zaaktypeomschrijving(),
                Planregels.plansoort(zaak, catalogus).name(),
                zaak.text("omschrijving"),
                zaak.text("startdatum"),
                zaak.text("registratiedatum"),
                zaak.text("einddatum"),
                currentStatus(zaak),
                closed,
                Boomjson.write(zaak.object().element()),
                Timestamp.from(source.moment()),
                source.zender(),
                source.berichtId(),
                before.id());
        jdbc.update("delete from zaak_rol where zaak_id = ?", before.id());
        jdbc.update("delete from zaak_relatie where zaak_id = ?", before.id());
        insertLinks(before.id(), zaak);
    }

    private static String currentStatus(Zaak zaak) {
        return Statussen.current(zaak).map(Zaakstatus::omschrijving).orElse("");
    }

    private void insertLinks(long id, Zaak zaak) {
        List<Object[]> roles = new ArrayList<>();
        addRoles(roles, id, "client", zaak.clients());
        addRoles(roles, id, "belanghebbende", zaak.belanghebbenden());
        addRoles(roles, id, "initiator", zaak.initiators());
        addRoles(roles, id, "uitvoerende", zaak.uitvoerenden());
        if (!roles.isEmpty()) {
            jdbc.batchUpdate("insert into zaak_rol (zaak_id, rol, soort, sleutel) values (?, ?, ?, ?)", roles);
        }
        for (String other : zaak.gerelateerdeZaken()) {
            jdbc.update("insert into zaak_relatie (zaak_id, andere_identificatie) values (?, ?)", id, other);
        }
    }

    private static void addRoles(List<Object[]> rows, long id, String role, List<Betrokkene> parties) {
        for (Betrokkene party : parties) {
            if (!party.sleutel().isEmpty()) {
                rows.add(new Object[] {id, role, party.soort(), party.sleutel()});
            }
        }
    }

    /** The related zaak for the rules; it cannot change until the end of the transaction. */
    @Override
    public Optional<Entry> findZaak(String identificatie) {
        return jdbc
                .query(
                        "select id, plansoort, object::text from zaak where identificatie = ? for share",
                        (row, n) -> entry(identificatie, row.getString(2), row.getString(3)),
                        identificatie)
                .stream()
                .findFirst();
    }

    private Entry entry(String identificatie, String kind, String json) {
        Zaak zaak = new Zaak(new StufObject(Boomjson.read(json)));
        String gezinsplan = zaak.gerelateerdeZaken().stream().findFirst().orElse("");
        return new Entry(identificatie, Plansoort.valueOf(kind), Set.copyOf(zaak.clientBsns()), gezinsplan);
    }

    /** Hands out an identificatie; each once, for ever (BR-02). */
    String reserve(String gemeentecode, String zender) {
        Long number = jdbc.queryForObject("select nextval('zaak_nummer')", Long.class);
        String identificatie = gemeentecode + "ZR" + String.format("%010d", number);
        int inserted = jdbc.update("""
                insert into identificatie_reservering (identificatie, zender)
                select ?, ? where not exists (select 1 from zaak where identificatie = ?)
                on conflict do nothing""", identificatie, zender, identificatie);
        return inserted == 1 ? identificatie : reserve(gemeentecode, zender);
    }

    /** Identificaties of the zaken that point to this one, with their tree. */
    List<StufObject> listInverse(String identificatie) {
        return jdbc.query("""
                select z.object::text from zaak_relatie r join zaak z on z.id = r.zaak_id
                where r.andere_identificatie = ? order by z.id""", (row, n) -> new StufObject(Boomjson.read(row.getString(1))), identificatie);
    }

    /** Runs a search; see {@link Zoekvraag}. */
    List<StufObject> search(Zoekvraag question, int limit) {
        return jdbc.query(
                "select z.object::text from zaak z" + question.where() + question.orderBy() + " limit " + limit,
                (row, n) -> new StufObject(Boomjson.read(row.getString(1))),
                question.parameters());
    }

    int count(Zoekvraag question) {
        Integer count = jdbc.queryForObject(
                "select count(*) from zaak z" + question.whereWithoutStart(),
                Integer.class,
                question.countParameters());
        return count == null ? 0 : count;
    }
}
