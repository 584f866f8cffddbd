// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which zaken belong to the plans of a medewerker ({@link Planzicht}), and to which plan. The regisseur of a plan sees all
 * its parts, others the parts in which they have a role.
 */
@Component
public class Planplekken {
    /** Plan and part, from whichever side the relation was told. */
    private static final String VERBAND = """
            (select r.zaak_id as deel, p.id as plan from zaak_relatie r join zaak p on p.identificatie = r.andere_identificatie
             where %1$s and p.plansoort = 'GEZINSPLAN' and (r.eind = '' or r.eind > :nu)
             union
             select d.id, r.zaak_id from zaak_relatie r join zaak d on d.identificatie = r.andere_identificatie
             join zaak p on p.id = r.zaak_id where %2$s and p.plansoort = 'GEZINSPLAN' and (r.eind = '' or r.eind > :nu))""";

    private static final String MIJN = Planzicht.PLANNEN
            + """
            , plek as (
                select p.id, p.id as plan, p.regie from plan p
                union
                select v.deel, v.plan, p.regie from %s v join plan p on p.id = v.plan
                where p.regie or v.deel in (select id from mijn))""".formatted(VERBAND.formatted("p.id in (select id from plan)", "p.id in (select id from plan)"));

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock = Clock.system(Tijdstip.ZONE);

    Planplekken(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    /** A zaak in no plan, and an open plan that has a client of it. */
    public record Kandidaat(String zaak, String plan) {}

    /** All zaken of the plans of a medewerker, plan by plan: first the plan itself. */
    public List<Planplek> list(String medewerker) {
        return jdbc.query(
                MIJN + """
                 select d.identificatie, d.omschrijving, d.zaaktype_code, d.zaaktype_omschrijving, d.plansoort, d.gesloten,
                    d.status, d.status_gezet, d.startdatum, d.einddatum_gepland, d.gewijzigd_door,
                    p.identificatie as plan_identificatie, p.omschrijving as plan_omschrijving,
                    p.gesloten as plan_gesloten, k.regie as regie, """ + Planzicht.CLIENTS.formatted("d") + """
                 as clients from plek k join zaak d on d.id = k.id join zaak p on p.id = k.plan
                order by p.gesloten, p.omschrijving, p.id, d.id <> p.id, d.startdatum, d.id limit 2000""",
                Map.of("medewerker", medewerker, "nu", now()),
                (row, n) -> read(row));
    }

    /** The numbers of those zaken alone, of plans that are open. */
    public Set<String> listIdentificaties(String medewerker) {
        return Set.copyOf(jdbc.queryForList(
                MIJN
                        + " select distinct d.identificatie from plek k join zaak d on d.id = k.id join zaak p on p.id = k.plan"
                        + " where not p.gesloten",
                Map.of("medewerker", medewerker, "nu", now()),
                String.class));
    }

    /** Of these zaken, those that are in no plan. */
    public Set<String> filterWithoutPlan(Collection<String> zaken) {
        if (zaken.isEmpty()) {
            return Set.of();
        }
        String sql = "select z.identificatie from zaak z where z.identificatie in (:zaken) and (z.plansoort <> 'GEWOON'"
                + " or exists (select 1 from " + VERBAND.formatted("r.zaak_id = z.id", "d.id = z.id") + " v))";
        Set<String> in = Set.copyOf(jdbc.queryForList(sql, Map.of("zaken", zaken, "nu", now()), String.class));
        return zaken.stream().filter(z -> !in.contains(z)).collect(Collectors.toSet());
    }

    /** For zaken in no plan: the open plans that share a client with them (RZS 4.7). */
    public List<Kandidaat> listCandidates(Collection<String> zaken) {
        return zaken.isEmpty()
                ? List.of()
                : jdbc.query(
                        """
                        select distinct z.identificatie, p.identificatie from zaak z
                        join zaak_rol c on c.zaak_id = z.id and c.rol = 'client' and c.soort = 'NPS' and c.sleutel <> ''
                            and (c.eind = '' or c.eind > :nu)
                        join zaak_rol q on q.sleutel = c.sleutel and q.rol = 'client' and q.soort = 'NPS'
                            and (q.eind = '' or q.eind > :nu)
                        join zaak p on p.id = q.zaak_id and p.plansoort = 'GEZINSPLAN' and not p.gesloten
                        where z.identificatie in (:zaken) order by 1, 2""",
                        Map.of("zaken", zaken, "nu", now()),
                        (row, n) -> new Kandidaat(row.getString(1), row.getString(2)));
    }

    private static Planplek read(ResultSet row) throws SQLException {
        return new Planplek(
                row.getString("identificatie"),
                row.getString("omschrijving"),
                row.getString("zaaktype_code"),
                row.getString("zaaktype_omschrijving"),
                Plansoort.valueOf(row.getString("plansoort")),
                row.getBoolean("gesloten"),
                row.getString("status"),
                row.getString("status_gezet"),
                row.getString("startdatum"),
                row.getString("einddatum_gepland"),
                row.getString("gewijzigd_door"),
                Planzicht.clients(row.getArray("clients")),
                new Planplek.Plan(
                        row.getString("plan_identificatie"),
                        row.getString("plan_omschrijving"),
                        row.getBoolean("plan_gesloten")),
                row.getBoolean("regie"));
    }

    private String now() {
        return Tijdstip.of(LocalDateTime.now(clock)).value();
    }
}
