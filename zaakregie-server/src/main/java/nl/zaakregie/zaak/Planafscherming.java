// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.zaakregie.rgbz.Zaak;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Plans that are shielded: only who is named in the plan itself sees them. */
@Component
public class Planafscherming {
    /** A condition on the plan {@code %s}. */
    static final String SHIELDED =
            "exists (select 1 from plan_afscherming a where a.zaakidentificatie = %s.identificatie)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Planafscherming(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The numbers of those of these plans that are shielded. */
    public Set<String> filter(List<Zaak> plans) {
        return Set.copyOf(jdbc.query(
                "select zaakidentificatie from plan_afscherming where zaakidentificatie = any (?::text[])",
                (row, n) -> row.getString(1),
                (Object) plans.stream().flatMap(p -> p.identificatie().stream()).toArray(String[]::new)));
    }

    /** Shields a plan, or changes why. */
    public void set(String plan, String reden, String gebruiker) {
        jdbc.update("""
                insert into plan_afscherming (zaakidentificatie, reden, gebruiker, gezet) values (?, ?, ?, ?)
                on conflict (zaakidentificatie) do update set reden = excluded.reden, gebruiker = excluded.gebruiker,
                    gezet = excluded.gezet""", plan, reden, gebruiker, Timestamp.from(clock.instant()));
    }

    public void remove(String plan) {
        jdbc.update("delete from plan_afscherming where zaakidentificatie = ?", plan);
    }
}
