// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zaakregie.database.Boomjson;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What other features may ask of the register of zaken. Runs in the transaction of its caller. */
@Component
public class Zaken {
    private final JdbcTemplate jdbc;

    Zaken(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** These zaken, in the order of their identificatie; without those that are not there. */
    public List<Zaak> list(Collection<String> identificaties) {
        return jdbc.query(
                "select object from zaak where identificatie = any(?) order by identificatie",
                (row, n) -> new Zaak(new StufObject(Boomjson.read(row.getString(1)))),
                (Object) identificaties.toArray(String[]::new));
    }

    /** Which of these zaken there are; they stay until the end of the transaction. */
    public Set<String> findExisting(Collection<String> identificaties) {
        return identificaties.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.query(
                        "select identificatie from zaak where identificatie = any(?) for key share",
                        (row, n) -> row.getString(1),
                        (Object) identificaties.toArray(String[]::new)));
    }
}
