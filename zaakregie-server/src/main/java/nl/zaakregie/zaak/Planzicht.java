// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which plans a medewerker sees: those in which they have a role, and those that are not shielded of the deelplannen in
 * which they have one. Found from the roles on: those are few, whatever the number of plans. SQL with {@code :medewerker}
 * and {@code :nu}.
 */
final class Planzicht {
    static final String REGIE = "'initiator', 'verantwoordelijke'";
    static final String UITVOERING = "'initiator', 'verantwoordelijke', 'uitvoerende'";

    /**
     * The beginning of a query: {@code mijn}, the zaken in which they have a role, and {@code plan}, the gezinsplannen that
     * they see; {@code regie} says whether they direct it.
     */
    static final String PLANNEN = """
            with mijn as materialized (
                select z.id, z.identificatie, z.plansoort, bool_or(w.rol in (%1$s)) as regie
                from zaak_rol w join zaak z on z.id = w.zaak_id
                where w.soort = 'MDW' and w.sleutel = :medewerker and w.rol in (%2$s) and (w.eind = '' or w.eind > :nu)
                group by z.id),
            verband as (
                select p.id, p.identificatie from mijn m join zaak_relatie r on r.zaak_id = m.id
                    join zaak p on p.identificatie = r.andere_identificatie
                where m.plansoort = 'DEELPLAN' and p.plansoort = 'GEZINSPLAN' and (r.eind = '' or r.eind > :nu)
                union
                select p.id, p.identificatie from mijn m join zaak_relatie r on r.andere_identificatie = m.identificatie
                    join zaak p on p.id = r.zaak_id
                where m.plansoort = 'DEELPLAN' and p.plansoort = 'GEZINSPLAN' and (r.eind = '' or r.eind > :nu)),
            plan as materialized (
                select id, regie from mijn where plansoort = 'GEZINSPLAN'
                union all
                select v.id, false from verband v where v.id not in (select id from mijn) and not %3$s)""".formatted(REGIE, UITVOERING, Planafscherming.SHIELDED.formatted("v"));

    /** The numbers of the people who are client of a zaak now; see {@link #clients}. */
    static final String CLIENTS = """
            (select array_agg(distinct c.sleutel) from zaak_rol c where c.zaak_id = %s.id and c.rol = 'client'
                and c.soort = 'NPS' and c.sleutel <> '' and (c.eind = '' or c.eind > :nu))""";

    private Planzicht() {}

    /** What such a list of numbers holds; the database gives none for an empty one. */
    static List<String> clients(@Nullable Array numbers) throws SQLException {
        return numbers == null ? List.of() : List.of((String[]) numbers.getArray());
    }
}
