// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.instellingen.Rol;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The documents of zaken as each role saw them. */
@Component
public class Documentbeelden {
    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final Postvakinstellingen settings;
    private final Clock clock;

    Documentbeelden(JdbcTemplate jdbc, Verzegeling seal, Postvakinstellingen settings, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    public List<Documentbeeld> list(Rol rol, String zaak) {
        return jdbc.query("""
                select *, inhoud is not null as bewaard from zaakbeeld_document
                where rol = ? and zaakidentificatie = ? order by identificatie""", (row, n) -> read(row), rol.naam(), zaak);
    }

    public Optional<Documentbeeld> find(Rol rol, String zaak, String identificatie) {
        return list(rol, zaak).stream()
                .filter(d -> d.identificatie().equals(identificatie))
                .findFirst();
    }

    /** The content, when it is kept here. */
    public Optional<byte[]> findInhoud(Rol rol, String zaak, String identificatie) {
        return jdbc.query("""
                        select inhoud from zaakbeeld_document
                        where rol = ? and zaakidentificatie = ? and identificatie = ? and inhoud is not null""", (row, n) -> row.getBytes(1), rol.naam(), zaak, identificatie).stream()
                .findFirst()
                .map(seal::open);
    }

    /** Keeps a list; a document that is no longer listed goes. */
    void keepList(Rol rol, String zaak, List<Documentbeeld> listed) {
        jdbc.update(
                "delete from zaakbeeld_document where rol = ? and zaakidentificatie = ? and identificatie <> all (?::text[])",
                rol.naam(),
                zaak,
                listed.stream().map(Documentbeeld::identificatie).toArray(String[]::new));
        for (Documentbeeld each : listed) {
            jdbc.update(
                    """
                    insert into zaakbeeld_document (rol, zaakidentificatie, identificatie, titel, formaat, versie, status,
                        creatiedatum, vertrouwelijkheid)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (rol, zaakidentificatie, identificatie) do update set titel = excluded.titel,
                        formaat = excluded.formaat, versie = excluded.versie, status = excluded.status,
                        creatiedatum = excluded.creatiedatum, vertrouwelijkheid = excluded.vertrouwelijkheid""",
                    rol.naam(),
                    zaak,
                    each.identificatie(),
                    each.titel(),
                    each.formaat(),
                    each.versie(),
                    each.status(),
                    each.creatiedatum(),
                    each.vertrouwelijkheid());
        }
    }

    /** Lets the content of a document be fetched again when it is listed; empty: of all documents of the zaak. */
    void outdate(Rol rol, String zaak, String identificatie) {
        jdbc.update("""
                update zaakbeeld_document set opgehaald = null
                where rol = ? and zaakidentificatie = ? and (? = '' or identificatie = ?)""", rol.naam(), zaak, identificatie, identificatie);
    }

    /** Keeps the content of a document; of a large one only its size and hash. */
    void keepInhoud(Rol rol, String zaak, String identificatie, Opgehaald inhoud) {
        boolean fits = inhoud.bytes().length <= settings.grootsteDocument().toBytes();
        jdbc.update(
                """
                update zaakbeeld_document set bestandsnaam = ?, grootte = ?, sha256 = ?, inhoud = ?, opgehaald = ?
                where rol = ? and zaakidentificatie = ? and identificatie = ?""",
                inhoud.bestandsnaam(),
                inhoud.bytes().length,
                inhoud.sha256(),
                fits ? seal.seal(inhoud.bytes()) : null,
                Timestamp.from(clock.instant()),
                rol.naam(),
                zaak,
                identificatie);
    }

    private static Documentbeeld read(ResultSet row) throws SQLException {
        Timestamp fetched = row.getTimestamp("opgehaald");
        return new Documentbeeld(
                row.getString("identificatie"),
                row.getString("titel"),
                row.getString("formaat"),
                row.getString("versie"),
                row.getString("status"),
                row.getString("creatiedatum"),
                row.getString("vertrouwelijkheid"),
                row.getString("bestandsnaam"),
                row.getObject("grootte", Long.class),
                row.getString("sha256"),
                row.getBoolean("bewaard"),
                fetched == null ? null : fetched.toInstant());
    }
}
