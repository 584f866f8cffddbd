// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.zaak.Zaakrij.Relatie;
import nl.zaakregie.zaak.Zaakrij.Rol;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/**
 * Writes zaken. Every method runs in the transaction of its caller, and each change is one statement: the time of a
 * creeerZaak is for a good part the waiting for the database to answer.
 */
@Component
class ZaakStore {
    private static final List<String> COLUMNS = List.of(
            "zaaktype_code",
            "zaaktype_omschrijving",
            "plansoort",
            "omschrijving",
            "startdatum",
            "startdatum_tot",
            "registratiedatum",
            "registratiedatum_tot",
            "einddatum_gepland",
            "einddatum_gepland_tot",
            "uiterlijke_einddatum",
            "uiterlijke_einddatum_tot",
            "einddatum",
            "einddatum_tot",
            "status",
            "status_gezet",
            "statussen",
            "gesloten",
            "object",
            "gewijzigd",
            "gewijzigd_door",
            "gebruiker",
            "bericht_id");
    private static final String NAMES = String.join(", ", COLUMNS);
    private static final String MARKS = String.join(", ", Collections.nCopies(COLUMNS.size(), "?"));
    private static final String ROLES = """
            insert into zaak_rol (zaak_id, rol, soort, sleutel, naam, omschrijving, eind)
            select n.id, r.* from nieuw n, unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) r""";
    private static final String RELATIONS = """
            insert into zaak_relatie (zaak_id, soort, andere_identificatie, eind)
            select n.id, r.* from nieuw n, unnest(?::text[], ?::text[], ?::text[]) r""";
    private static final String INSERT =
            "with nieuw as (insert into zaak (identificatie, creatie_hash, versie, " + NAMES
                    + ") values (?, ?, 1, " + MARKS
                    + ") on conflict (identificatie) do nothing returning id), rollen as (" + ROLES
                    + "), relaties as (" + RELATIONS
                    + ") select (select zender from identificatie_reservering where identificatie = ?) from nieuw";
    private static final String UPDATE = "with oud as (insert into zaak_versie (zaak_id, versie, object, gewijzigd,"
            + " gewijzigd_door, gebruiker, bericht_id) select id, versie, object, gewijzigd, gewijzigd_door, gebruiker,"
            + " bericht_id from zaak where id = ?), nieuw as (update zaak set (" + NAMES + ") = (" + MARKS
            + "), versie = versie + 1 where id = ? returning id)";
    private static final String REPLACE_ROLES =
            ", weg as (delete from zaak_rol where zaak_id = ?), rollen as (" + ROLES + ")";
    private static final String REPLACE_RELATIONS =
            ", los as (delete from zaak_relatie where zaak_id = ?), relaties as (" + RELATIONS + ")";

    private final JdbcTemplate jdbc;

    ZaakStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A zaak with what the register keeps beside its tree. */
    record Stored(long id, Plansoort plansoort, byte[] creatieHash, Zaak zaak) {}

    /** What became of an insert: whether it was stored, and to which sender its number was handed out, if it was. */
    record Inserted(boolean stored, Optional<String> reservedFor) {}

    /** A zaak, locked until the end of the transaction. */
    Optional<Stored> lock(String identificatie) {
        return jdbc
                .query(
                        "select id, plansoort, creatie_hash, object from zaak where identificatie = ? for update",
                        (row, n) -> new Stored(
                                row.getLong(1),
                                Plansoort.valueOf(row.getString(2)),
                                row.getBytes(3),
                                new Zaak(new StufObject(Boomjson.read(row.getString(4))))),
                        identificatie)
                .stream()
                .findFirst();
    }

    boolean exists(String identificatie) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from zaak where identificatie = ?)", Boolean.class, identificatie));
    }

    /** Stores a new zaak, unless its identificatie is in use. */
    Inserted insert(Zaak zaak, Zaakrij row, byte[] creationHash, Herkomst source) {
        String identificatie = zaak.identificatie().orElseThrow();
        List<Object> values = new ArrayList<>(List.of(identificatie, creationHash));
        values.addAll(values(zaak, row, source));
        values.addAll(arrays(row.rollen(), ROL_FIELDS));
        values.addAll(arrays(row.relaties(), RELATIE_FIELDS));
        values.add(identificatie);
        return jdbc
                .query(
                        INSERT,
                        (result, n) -> new Inserted(true, Optional.ofNullable(result.getString(1))),
                        values.toArray())
                .stream()
                .findFirst()
                .orElse(new Inserted(false, Optional.empty()));
    }

    /** Replaces a zaak; the version that was moves to the history. Roles and relations are written when they changed. */
    void update(Stored before, Zaakrij was, Zaak zaak, Zaakrij row, Herkomst source) {
        List<Object> values = new ArrayList<>(List.of(before.id()));
        values.addAll(values(zaak, row, source));
        values.add(before.id());
        StringBuilder sql = new StringBuilder(UPDATE);
        if (!was.rollen().equals(row.rollen())) {
            sql.append(REPLACE_ROLES);
            values.add(before.id());
            values.addAll(arrays(row.rollen(), ROL_FIELDS));
        }
        if (!was.relaties().equals(row.relaties())) {
            sql.append(REPLACE_RELATIONS);
            values.add(before.id());
            values.addAll(arrays(row.relaties(), RELATIE_FIELDS));
        }
        jdbc.query(sql.append(" select id from nieuw").toString(), (result, n) -> result.getLong(1), values.toArray());
    }

    private static List<Object> values(Zaak zaak, Zaakrij row, Herkomst source) {
        return Arrays.asList(
                row.zaaktypeCode(),
                row.zaaktypeOmschrijving(),
                row.plansoort().name(),
                row.omschrijving(),
                row.startdatum().van(),
                row.startdatum().tot(),
                row.registratiedatum().van(),
                row.registratiedatum().tot(),
                row.einddatumGepland().van(),
                row.einddatumGepland().tot(),
                row.uiterlijkeEinddatum().van(),
                row.uiterlijkeEinddatum().tot(),
                row.einddatum().van(),
                row.einddatum().tot(),
                row.status(),
                row.statusGezet(),
                row.statussen().toArray(String[]::new),
                row.gesloten(),
                new SqlParameterValue(Types.OTHER, Boomjson.write(zaak.object().element())),
                Timestamp.from(source.moment()),
                source.zender(),
                source.gebruiker(),
                source.berichtId());
    }

    private static final List<Function<Rol, String>> ROL_FIELDS =
            List.of(Rol::rol, Rol::soort, Rol::sleutel, Rol::naam, Rol::omschrijving, Rol::eind);

    private static final List<Function<Relatie, String>> RELATIE_FIELDS =
            List.of(Relatie::soort, Relatie::andereIdentificatie, Relatie::eind);

    /** One array for each field of the rows, as unnest wants them. */
    private static <T> List<String[]> arrays(List<T> rows, List<Function<T, String>> fields) {
        return fields.stream()
                .map(field -> rows.stream().map(field).toArray(String[]::new))
                .toList();
    }
}
