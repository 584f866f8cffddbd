// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a zaak was at every moment, and who made it so by which message. */
@Component
public class Zaakhistorie {
    /** Every version of one zaak; the current one stands in the zaak itself. */
    private static final String VERSIONS = """
            (select z.versie, z.gewijzigd, z.gewijzigd_door, z.gebruiker, z.bericht_id, z.object
             from zaak z where z.identificatie = ?
             union all
             select v.versie, v.gewijzigd, v.gewijzigd_door, v.gebruiker, v.bericht_id, v.object
             from zaak_versie v join zaak z on z.id = v.zaak_id where z.identificatie = ?) v""";

    private final JdbcTemplate jdbc;

    Zaakhistorie(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of a zaak, oldest first; none when the register does not have it. */
    public List<Zaakversie> list(String identificatie) {
        return jdbc.query(
                "select versie, gewijzigd, gewijzigd_door, gebruiker, bericht_id from " + VERSIONS + " order by versie",
                (row, n) -> version(row),
                identificatie,
                identificatie);
    }

    /** The zaak as one of its versions had it. */
    public Optional<Zaak> find(String identificatie, int nummer) {
        return find("select object from " + VERSIONS + " where versie = ?", identificatie, nummer);
    }

    /** The zaak as the register had it at a moment; empty before it was created. */
    public Optional<Zaak> find(String identificatie, Instant moment) {
        return find(
                "select object from " + VERSIONS + " where gewijzigd <= ? order by versie desc limit 1",
                identificatie,
                Timestamp.from(moment));
    }

    /** What happened to some zaken after a moment, newest first. */
    public List<Zaakstap> listSteps(Collection<String> identificaties, Instant after, int most) {
        return jdbc.query(
                """
                select v.gewijzigd, v.gewijzigd_door, v.gebruiker, v.object,
                    (select b.object from zaak_versie b where b.zaak_id = z.id and b.versie = v.versie - 1)
                from zaak z cross join lateral (
                    select z.versie, z.gewijzigd, z.gewijzigd_door, z.gebruiker, z.object
                    union all
                    select e.versie, e.gewijzigd, e.gewijzigd_door, e.gebruiker, e.object
                    from zaak_versie e where e.zaak_id = z.id) v
                where z.identificatie = any(?) and v.gewijzigd > ?
                order by v.gewijzigd desc, z.id desc, v.versie desc limit ?""", (row, n) -> step(row), identificaties.toArray(String[]::new), Timestamp.from(after), most);
    }

    private static Zaakstap step(ResultSet row) throws SQLException {
        return new Zaakstap(
                row.getTimestamp(1).toInstant(),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(5)).map(Zaakhistorie::zaak),
                zaak(row.getString(4)));
    }

    private static Zaak zaak(String object) {
        return new Zaak(new StufObject(Boomjson.read(object)));
    }

    private Optional<Zaak> find(String sql, String identificatie, Object which) {
        return jdbc.query(sql, (row, n) -> zaak(row.getString(1)), identificatie, identificatie, which).stream()
                .findFirst();
    }

    private static Zaakversie version(ResultSet row) throws SQLException {
        return new Zaakversie(
                row.getInt(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class));
    }
}
