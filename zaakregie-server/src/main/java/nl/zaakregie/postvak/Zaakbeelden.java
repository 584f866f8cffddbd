// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import static nl.zaakregie.stuf.Namen.zkn;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.berichtenlog.Verzegeling;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How each role sees zaken: plans, deelplannen and others. */
@Component
public class Zaakbeelden {
    /** A zaak of another zaaktype that is related to a gezinsplan is a deelplan (RZS 2.7), whichever of the two says so. */
    private static final String SELECT = """
            select * from (select rol, zaakidentificatie, zaaktype_code, zaaktype_omschrijving, omschrijving, startdatum,
                einddatum, resultaat, status, status_gezet, gerelateerd, opgehaald,
                case when soort = 'GEWOON' and exists (select 1 from zaakbeeld p where p.rol = z.rol
                        and p.soort = 'GEZINSPLAN' and (p.zaakidentificatie = any (z.gerelateerd)
                            or p.gerelateerd @> array[z.zaakidentificatie]))
                    then 'DEELPLAN' else soort end as soort
                from zaakbeeld z) b where rol = ?""";

    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final Zaaktypecatalogus catalogus;
    private final BerichtReader reader;
    private final Clock clock;

    Zaakbeelden(JdbcTemplate jdbc, Verzegeling seal, Zaaktypecatalogus catalogus, Schemas schemas, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.catalogus = catalogus;
        this.reader = new BerichtReader(schemas);
        this.clock = clock;
    }

    /** Keeps how a zaak was answered. */
    void keep(Rol rol, String identificatie, Zaak zaak) {
        Optional<Zaakstatus> status = currentStatus(zaak);
        jdbc.update(
                """
                insert into zaakbeeld (rol, zaakidentificatie, soort, zaaktype_code, zaaktype_omschrijving, omschrijving,
                    startdatum, einddatum, resultaat, status, status_gezet, gerelateerd, beeld, opgehaald)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (rol, zaakidentificatie) do update set soort = excluded.soort,
                    zaaktype_code = excluded.zaaktype_code, zaaktype_omschrijving = excluded.zaaktype_omschrijving,
                    omschrijving = excluded.omschrijving, startdatum = excluded.startdatum,
                    einddatum = excluded.einddatum, resultaat = excluded.resultaat, status = excluded.status,
                    status_gezet = excluded.status_gezet, gerelateerd = excluded.gerelateerd, beeld = excluded.beeld,
                    opgehaald = excluded.opgehaald""",
                rol.naam(),
                identificatie,
                catalogus
                        .plansoort(zaak.zaaktypecode(), zaak.zaaktypeomschrijving())
                        .name(),
                zaak.zaaktypecode(),
                zaak.zaaktypeomschrijving(),
                zaak.text("omschrijving"),
                zaak.text("startdatum"),
                zaak.text("einddatum"),
                zaak.object().value(zkn("resultaat"), zkn("omschrijving")).orElse(""),
                status.map(Zaakstatus::omschrijving).orElse(""),
                status.map(Zaakstatus::datumStatusGezet).orElse(""),
                zaak.gerelateerdeZaken().stream().distinct().sorted().toArray(String[]::new),
                seal.seal(BerichtWriter.write(zaak.object().element())),
                Timestamp.from(clock.instant()));
    }

    private static Optional<Zaakstatus> currentStatus(Zaak zaak) {
        return zaak.statussen().stream().max(Comparator.comparing(Zaakstatus::datumStatusGezet));
    }

    public Optional<Zaakbeeld> find(Rol rol, String identificatie) {
        return jdbc
                .query(SELECT + " and zaakidentificatie = ?", (row, n) -> read(row), rol.naam(), identificatie)
                .stream()
                .findFirst();
    }

    boolean knows(Rol rol, String identificatie) {
        return find(rol, identificatie).isPresent();
    }

    /** Everything that was answered about a zaak. */
    public Optional<Zaak> findZaak(Rol rol, String identificatie) {
        return jdbc
                .query(
                        "select beeld from zaakbeeld where rol = ? and zaakidentificatie = ?",
                        (row, n) -> row.getBytes(1),
                        rol.naam(),
                        identificatie)
                .stream()
                .findFirst()
                .map(this::open);
    }

    private Zaak open(byte[] sealed) {
        try {
            return new Zaak(new StufObject(
                    reader.read(new ByteArrayInputStream(seal.open(sealed))).root()));
        } catch (MalformedBerichtException e) {
            throw new IllegalStateException("A stored zaak cannot be read", e);
        }
    }

    /**
     * Zaken in the order of their identificatie.
     *
     * @param soorten only of these kinds
     * @param after   only those that come after this identificatie; empty: from the first
     */
    public List<Zaakbeeld> list(Rol rol, List<Plansoort> soorten, String after, int most) {
        return jdbc.query(
                SELECT + " and soort = any (?::text[]) and zaakidentificatie > ? order by zaakidentificatie limit ?",
                (row, n) -> read(row),
                rol.naam(),
                soorten.stream().map(Enum::name).toArray(String[]::new),
                after,
                most);
    }

    /** What belongs to a plan: the zaken that are related to it, whichever of the two says so. */
    public List<Zaakbeeld> listParts(Rol rol, Zaakbeeld plan) {
        return jdbc.query(
                SELECT + """
                 and zaakidentificatie <> ?
                and (gerelateerd @> array[?::text] or zaakidentificatie = any (?::text[])) order by zaakidentificatie""",
                (row, n) -> read(row),
                rol.naam(),
                plan.identificatie(),
                plan.identificatie(),
                plan.gerelateerd().toArray(String[]::new));
    }

    private static Zaakbeeld read(ResultSet row) throws SQLException {
        return new Zaakbeeld(
                row.getString("zaakidentificatie"),
                Plansoort.valueOf(row.getString("soort")),
                new Soort(row.getString("zaaktype_code"), row.getString("zaaktype_omschrijving")),
                row.getString("omschrijving"),
                row.getString("startdatum"),
                row.getString("einddatum"),
                row.getString("resultaat"),
                row.getString("status"),
                row.getString("status_gezet"),
                Arrays.asList((String[]) row.getArray("gerelateerd").getArray()),
                row.getTimestamp("opgehaald").toInstant());
    }
}
