// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gezinsplannen as people look at them. A medewerker sees a plan by a role in it or in one of its deelplannen: the regisseur
 * (initiator or verantwoordelijke of the plan) sees all of it, others the deelplannen in which they have a role.
 */
@Component
public class Planinzage {
    /** The roles of a medewerker in a zaak, of one number, that are not over. */
    private static final String ROLE = """
            exists (select 1 from zaak_rol w where w.zaak_id = %s.id and w.soort = 'MDW' and w.sleutel = ?
                and w.rol in (%s) and (w.eind = '' or w.eind > ?))""";

    private static final String REGIE = "'initiator', 'verantwoordelijke'";
    private static final String UITVOERING = "'initiator', 'verantwoordelijke', 'uitvoerende'";

    /** Zaken that are related to a plan, from whichever side the relation was told. */
    private static final String PARTS = """
            (select p.* from zaak p where p.id in (
                select r.zaak_id from zaak_relatie r
                where r.andere_identificatie = z.identificatie and (r.eind = '' or r.eind > ?)
                union
                select a.id from zaak_relatie r join zaak a on a.identificatie = r.andere_identificatie
                where r.zaak_id = z.id and (r.eind = '' or r.eind > ?))) d""";

    /** The plans of a medewerker, found from the roles on: those are few, whatever the number of plans. */
    private static final String MINE = """
            with mijn as (
                select w.zaak_id, d.identificatie, d.plansoort from zaak_rol w join zaak d on d.id = w.zaak_id
                where w.soort = 'MDW' and w.sleutel = ? and w.rol in (%s) and (w.eind = '' or w.eind > ?)),
            verband as (
                select p.id, p.identificatie from mijn m join zaak_relatie r on r.zaak_id = m.zaak_id
                    join zaak p on p.identificatie = r.andere_identificatie
                where m.plansoort = 'DEELPLAN' and (r.eind = '' or r.eind > ?)
                union
                select p.id, p.identificatie from mijn m join zaak_relatie r on r.andere_identificatie = m.identificatie
                    join zaak p on p.id = r.zaak_id
                where m.plansoort = 'DEELPLAN' and (r.eind = '' or r.eind > ?)),
            plek as (
                select zaak_id as id from mijn
                union
                select v.id from verband v where not %s)
            """.formatted(UITVOERING, Planafscherming.SHIELDED.formatted("v"));

    private final JdbcTemplate jdbc;
    private final Clock clock = Clock.system(Tijdstip.ZONE);

    Planinzage(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A plan as a list has it.
     *
     * @param clients      BSNs of its clients
     * @param deelplannen  how many deelplannen it has
     * @param klaar        how many of those are closed
     */
    public record Planregel(
            String identificatie,
            String omschrijving,
            String status,
            String startdatum,
            boolean gesloten,
            Instant gewijzigd,
            List<String> clients,
            int deelplannen,
            int klaar) {}

    /**
     * A zaak of a plan.
     *
     * @param door system that changed it last
     */
    public record Onderdeel(
            Zaak zaak, Plansoort soort, boolean gesloten, String status, Instant gewijzigd, String door) {}

    /**
     * A plan with its parts.
     *
     * @param verborgen how many deelplannen there are besides, which this medewerker may not see
     * @param regie     whether this medewerker directs the plan
     * @param afgeschermd whether only people who are named in the plan itself see it
     */
    public record Plan(
            Onderdeel gezinsplan, List<Onderdeel> onderdelen, int verborgen, boolean regie, boolean afgeschermd) {
        /** The plan itself, and its parts. */
        public Stream<Onderdeel> all() {
            return Stream.concat(Stream.of(gezinsplan), onderdelen.stream());
        }
    }

    /** The first plans that a medewerker has a role in, open ones first; with a text in number or description when given. */
    public List<Planregel> list(String medewerker, String zoek, int limit) {
        String now = now();
        String like = "%" + zoek.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String sql = MINE + "select z.identificatie, z.omschrijving, z.status, z.startdatum, z.gesloten, z.gewijzigd,"
                + " (select array_agg(distinct c.sleutel) from zaak_rol c where c.zaak_id = z.id and c.rol = 'client'"
                + " and c.soort = 'NPS' and c.sleutel <> '' and (c.eind = '' or c.eind > ?)),"
                + " (select count(*) from " + PARTS + " where d.plansoort = 'DEELPLAN'),"
                + " (select count(*) from " + PARTS + " where d.plansoort = 'DEELPLAN' and d.gesloten)"
                + " from plek join zaak z on z.id = plek.id where z.plansoort = 'GEZINSPLAN'"
                + " and (z.identificatie ilike ? or z.omschrijving ilike ?)"
                + " order by z.gesloten, z.gewijzigd desc, z.id limit ?";
        return jdbc.query(
                sql, (row, n) -> regel(row), medewerker, now, now, now, now, now, now, now, now, like, like, limit);
    }

    private static Planregel regel(ResultSet row) throws SQLException {
        var clients = row.getArray(7);
        return new Planregel(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getTimestamp(6).toInstant(),
                clients == null ? List.of() : Arrays.asList((String[]) clients.getArray()),
                row.getInt(8),
                row.getInt(9));
    }

    /** A plan and what a medewerker may see of it; empty when there is no such plan, and when it is not for this medewerker. */
    public Optional<Plan> find(String medewerker, String identificatie) {
        String now = now();
        List<Gelezen> plan = jdbc.query(
                "select z.object, z.plansoort, z.gesloten, z.status, z.gewijzigd, z.gewijzigd_door, "
                        + ROLE.formatted("z", REGIE) + ", " + ROLE.formatted("z", UITVOERING) + ", "
                        + Planafscherming.SHIELDED.formatted("z")
                        + " from zaak z where z.identificatie = ? and z.plansoort = 'GEZINSPLAN'",
                (row, n) -> gelezen(row),
                medewerker,
                now,
                medewerker,
                now,
                identificatie);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        List<Gelezen> parts = jdbc.query(
                "select d.object, d.plansoort, d.gesloten, d.status, d.gewijzigd, d.gewijzigd_door, false, "
                        + ROLE.formatted("d", UITVOERING) + ", false from zaak z join lateral " + PARTS
                        + " on true where z.identificatie = ? and d.plansoort in ('LEVENSDOMEINPLAN', 'DEELPLAN')"
                        + " order by d.startdatum, d.id",
                (row, n) -> gelezen(row),
                medewerker,
                now,
                now,
                now,
                identificatie);
        return visible(plan.getFirst(), parts);
    }

    private static Optional<Plan> visible(Gelezen plan, List<Gelezen> parts) {
        List<Gelezen> deelplannen = parts.stream()
                .filter(p -> p.onderdeel().soort() == Plansoort.DEELPLAN)
                .toList();
        boolean any =
                plan.uitvoering() || !plan.afgeschermd() && deelplannen.stream().anyMatch(Gelezen::uitvoering);
        if (!any) {
            return Optional.empty();
        }
        List<Onderdeel> shown = parts.stream()
                .filter(p -> plan.regie() || p.uitvoering() || p.onderdeel().soort() == Plansoort.LEVENSDOMEINPLAN)
                .map(Gelezen::onderdeel)
                .toList();
        int hidden = plan.regie()
                ? 0
                : (int) deelplannen.stream().filter(d -> !d.uitvoering()).count();
        return Optional.of(new Plan(plan.onderdeel(), shown, hidden, plan.regie(), plan.afgeschermd()));
    }

    /** The running plans in which a person is client; one in which the person is only belanghebbende never is (RZS 3.2). */
    public List<Zaak> runningPlansOf(String bsn) {
        return jdbc.query("""
                select z.object from zaak z where z.plansoort = 'GEZINSPLAN' and not z.gesloten
                    and exists (select 1 from zaak_rol r where r.zaak_id = z.id and r.rol = 'client' and r.soort = 'NPS'
                        and r.sleutel = ? and (r.eind = '' or r.eind > ?))
                order by z.gewijzigd desc""", (row, n) -> zaak(row), bsn, now());
    }

    private record Gelezen(Onderdeel onderdeel, boolean regie, boolean uitvoering, boolean afgeschermd) {}

    private static Gelezen gelezen(ResultSet row) throws SQLException {
        return new Gelezen(
                new Onderdeel(
                        zaak(row),
                        Plansoort.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6)),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBoolean(9));
    }

    private static Zaak zaak(ResultSet row) throws SQLException {
        return new Zaak(new StufObject(Boomjson.read(row.getString(1))));
    }

    private String now() {
        return Tijdstip.of(LocalDateTime.now(clock)).value();
    }
}
