// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.bericht.Overdrachtverzoek;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The work list of the backoffice: hand-overs to decide on, and those that were decided. */
@Component
class Werkvoorraad {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Werkvoorraad(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts a request on the list; false when the zaak is on it already, undecided. */
    boolean add(UUID id, Overdrachtverzoek request, Stuurgegevens head) {
        Systeem zender = head.zender() == null ? Systeem.of("", "") : head.zender();
        return jdbc.update(
                        """
                        insert into overdrachtverzoek (id, zaakidentificatie, zaaktype_code, zaaktype_omschrijving,
                            zender_organisatie, zender_applicatie, zender_administratie, zender_gebruiker,
                            referentienummer, meldingen, besluit, ontvangen)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?) on conflict do nothing""",
                        id,
                        request.zaakidentificatie(),
                        request.soort().code(),
                        request.soort().omschrijving(),
                        zender.organisatie(),
                        zender.applicatie(),
                        zender.administratie(),
                        zender.gebruiker(),
                        head.referentienummer(),
                        request.meldingen().toArray(String[]::new),
                        Timestamp.from(clock.instant()))
                == 1;
    }

    Optional<Overdrachtwerk> find(UUID id) {
        return one("where id = ?", id);
    }

    Optional<Overdrachtwerk> lock(UUID id) {
        return one("where id = ? for update", id);
    }

    /** The newest first, those before a given one. */
    List<Overdrachtwerk> list(@Nullable UUID before, int most) {
        return jdbc.query("""
                select * from overdrachtverzoek
                where ?::uuid is null or (ontvangen, id) < (select v.ontvangen, v.id from overdrachtverzoek v where v.id = ?::uuid)
                order by ontvangen desc, id desc limit ?""", (row, n) -> read(row), before, before, most);
    }

    int count(Overdrachtwerk.Besluit besluit) {
        Integer count = jdbc.queryForObject(
                "select count(*) from overdrachtverzoek where besluit = ?", Integer.class, besluit.name());
        return count == null ? 0 : count;
    }

    Set<String> listZaken(Overdrachtwerk.Besluit besluit) {
        return Set.copyOf(jdbc.queryForList(
                "select distinct zaakidentificatie from overdrachtverzoek where besluit = ?",
                String.class,
                besluit.name()));
    }

    void decide(UUID id, Overdrachtwerk.Besluit besluit, String reden) {
        jdbc.update(
                "update overdrachtverzoek set besluit = ?, reden = ?, besloten = ? where id = ?",
                besluit.name(),
                reden,
                Timestamp.from(clock.instant()),
                id);
    }

    private Optional<Overdrachtwerk> one(String which, UUID id) {
        return jdbc.query("select * from overdrachtverzoek " + which, (row, n) -> read(row), id).stream()
                .findFirst();
    }

    private static Overdrachtwerk read(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("besloten");
        return new Overdrachtwerk(
                row.getObject("id", UUID.class),
                row.getString("zaakidentificatie"),
                new Soort(row.getString("zaaktype_code"), row.getString("zaaktype_omschrijving")),
                new Systeem(
                        row.getString("zender_organisatie"),
                        row.getString("zender_applicatie"),
                        row.getString("zender_administratie"),
                        row.getString("zender_gebruiker")),
                row.getString("referentienummer"),
                Arrays.asList((String[]) row.getArray("meldingen").getArray()),
                Overdrachtwerk.Besluit.valueOf(row.getString("besluit")),
                row.getString("reden"),
                row.getTimestamp("ontvangen").toInstant(),
                decided == null ? Optional.empty() : Optional.of(decided.toInstant()));
    }
}
