// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.util.Optional;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers of which zaaktype each zaak is: that never changes, and most messages do not say it (BR-16, E-37). */
@Component
class Zaaksoorten {
    private final JdbcTemplate jdbc;
    private final Zaaktypecatalogus catalogus;

    Zaaksoorten(JdbcTemplate jdbc, Zaaktypecatalogus catalogus) {
        this.jdbc = jdbc;
        this.catalogus = catalogus;
    }

    /** Code and omschrijving of the zaaktype of a zaak: what the message says of it, completed, else what was kept. */
    Optional<Soort> find(String zaak, Soort told) {
        return complete(told)
                .or(() -> jdbc
                        .query(
                                "select code, omschrijving from zaaksoort where zaakidentificatie = ?",
                                (row, n) -> new Soort(row.getString(1), row.getString(2)),
                                zaak)
                        .stream()
                        .findFirst());
    }

    void keep(String zaak, Soort soort) {
        jdbc.update(
                "insert into zaaksoort (zaakidentificatie, code, omschrijving) values (?, ?, ?) on conflict do nothing",
                zaak,
                soort.code(),
                soort.omschrijving());
    }

    private Optional<Soort> complete(Soort told) {
        if (!told.code().isEmpty() && !told.omschrijving().isEmpty()) {
            return Optional.of(told);
        }
        return catalogus
                .find(told.code(), told.omschrijving())
                .map(type -> new Soort(type.code(), type.omschrijving()));
    }
}
