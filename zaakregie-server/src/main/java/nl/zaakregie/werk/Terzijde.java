// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.werk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.zaakregie.instellingen.Rol;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Zaken of which a role decided that they are not linked to a plan, and why. Who decided is in the audit log. */
@Component
public class Terzijde {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Terzijde(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records the decision; a later one replaces it. */
    public void add(Rol rol, String zaak, String reden) {
        jdbc.update("""
                insert into terzijde (rol, zaakidentificatie, reden, tijdstip) values (?, ?, ?, ?)
                on conflict (rol, zaakidentificatie) do update set reden = excluded.reden, tijdstip = excluded.tijdstip""", rol.naam(), zaak, reden, Timestamp.from(clock.instant()));
    }

    /** The reasons, by zaak. */
    public Map<String, String> list(Rol rol, Collection<String> zaken) {
        Map<String, String> reasons = new HashMap<>();
        jdbc.query(
                "select zaakidentificatie, reden from terzijde where rol = ? and zaakidentificatie = any (?::text[])",
                row -> {
                    reasons.put(row.getString(1), row.getString(2));
                },
                rol.naam(),
                zaken.toArray(String[]::new));
        return reasons;
    }
}
