// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gezinsplannen as people look at them. A medewerker sees a plan by a role in it or in one of its deelplannen: the regisseur
 * (initiator or verantwoordelijke of the plan) sees all of it, others the deelplannen in which they have a role.
 */
@Component
public class Planinzage {
    /** Whether a medewerker has one of these roles in a zaak, by one number, that is not over. */
    private static final String ROLE = """
            exists (select 1 from zaak_rol w where w.zaak_id = %s.id and w.soort = 'MDW' and w.sleutel = :medewerker
                and w.rol in (%s) and (w.eind = '' or w.eind > :nu))""";

    /** Zaken that are related to a plan, from whichever side the relation was told. */
    private static final String PARTS = """
            (select p.* from zaak p where p.id in (
                select r.zaak_id from zaak_relatie r
                where r.andere_identificatie = z.identificatie and (r.eind = '' or r.eind > :nu)
                union
                select a.id from zaak_relatie r join zaak a on a.identificatie = r.andere_identificatie
                where r.zaak_id = z.id and (r.eind = '' or r.eind > :nu))) d""";

    private static final String LIST = Planzicht.PLANNEN + """
            select z.identificatie, z.omschrijving, z.status, z.startdatum, z.gesloten, z.gewijzigd,
                %2$s,
                (select count(*) from %1$s where d.plansoort = 'DEELPLAN'),
                (select count(*) from %1$s where d.plansoort = 'DEELPLAN' and d.gesloten)
            from plan join zaak z on z.id = plan.id
            where z.identificatie ilike :zoek or z.omschrijving ilike :zoek
            order by z.gesloten, z.gewijzigd desc, z.id limit :hoogstens""".formatted(PARTS, Planzicht.CLIENTS.formatted("z"));

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock = Clock.system(Tijdstip.ZONE);

    Planinzage(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
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
        String like = "%" + zoek.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.query(
                LIST,
                Map.of("medewerker", medewerker, "nu", now(), "zoek", like, "hoogstens", limit),
                (row, n) -> regel(row));
    }

    private static Planregel regel(ResultSet row) throws SQLException {
        return new Planregel(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getTimestamp(6).toInstant(),
                Planzicht.clients(row.getArray(7)),
                row.getInt(8),
                row.getInt(9));
    }

    /** A plan and what a medewerker may see of it; empty when there is no such plan, and when it is not for this medewerker. */
    public Optional<Plan> find(String medewerker, String identificatie) {
        Map<String, Object> parameters = Map.of("medewerker", medewerker, "nu", now(), "plan", identificatie);
        List<Gelezen> plan = jdbc.query(
                "select z.object, z.plansoort, z.gesloten, z.status, z.gewijzigd, z.gewijzigd_door, "
                        + ROLE.formatted("z", Planzicht.REGIE) + ", " + ROLE.formatted("z", Planzicht.UITVOERING) + ", "
                        + Planafscherming.SHIELDED.formatted("z")
                        + " from zaak z where z.identificatie = :plan and z.plansoort = 'GEZINSPLAN'",
                parameters,
                (row, n) -> gelezen(row));
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        List<Gelezen> parts = jdbc.query(
                "select d.object, d.plansoort, d.gesloten, d.status, d.gewijzigd, d.gewijzigd_door, false, "
                        + ROLE.formatted("d", Planzicht.UITVOERING) + ", false from zaak z join lateral " + PARTS
                        + " on true where z.identificatie = :plan and d.plansoort in ('LEVENSDOMEINPLAN', 'DEELPLAN')"
                        + " order by d.startdatum, d.id",
                parameters,
                (row, n) -> gelezen(row));
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
                        and r.sleutel = :bsn and (r.eind = '' or r.eind > :nu))
                order by z.gewijzigd desc""", Map.of("bsn", bsn, "nu", now()), (row, n) -> zaak(row));
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
