// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The inbox of each role. */
@Component
public class Postvak {
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Instellingen settings;

    Postvak(JdbcTemplate jdbc, Clock clock, Instellingen settings) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a notification, in the transaction of its receipt. */
    void add(UUID id, Rol rol, Zaaknotificatie event, String zender) {
        jdbc.update(
                """
                insert into notificatie (id, rol, zaakidentificatie, gebeurtenis, zaaktype_code, zaaktype_omschrijving,
                    status, document, meldingen, zender, ontvangen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                rol.naam(),
                event.zaakidentificatie(),
                event.gebeurtenis().name(),
                event.soort().code(),
                event.soort().omschrijving(),
                event.status().map(Zaaknotificatie.Status::omschrijving).orElse(""),
                event.document(),
                event.meldingen().toArray(String[]::new),
                zender,
                Timestamp.from(clock.instant()));
    }

    /**
     * Notifications, the newest first.
     *
     * @param zaak   only about this zaak; null: all
     * @param before only those that came before this one
     */
    public List<Notificatie> list(Rol rol, @Nullable String zaak, boolean unreadOnly, long before, int most) {
        return jdbc.query("""
                select * from notificatie where rol = ? and volgnummer < ? and (?::text is null or zaakidentificatie = ?)
                and (not ? or gelezen is null) order by volgnummer desc limit ?""", (row, n) -> read(row), rol.naam(), before, zaak, zaak, unreadOnly, most);
    }

    /** Notifications about these zaken, the newest first. */
    public List<Notificatie> list(Rol rol, Collection<String> zaken, boolean read, int most) {
        return jdbc.query("""
                select * from notificatie where rol = ? and zaakidentificatie = any (?::text[])
                and (gelezen is not null) = ? order by volgnummer desc limit ?""", (row, n) -> read(row), rol.naam(), zaken.toArray(String[]::new), read, most);
    }

    /** Zaken with notifications that nobody read, those that have waited longest first. */
    public List<String> listUnreadZaken(Rol rol, int most) {
        return jdbc.query("""
                select zaakidentificatie from notificatie where rol = ? and gelezen is null
                group by 1 order by min(volgnummer) limit ?""", (row, n) -> row.getString(1), rol.naam(), most);
    }

    /** Zaken with notifications that were read, the latest first. */
    public List<String> listReadZaken(Rol rol, int most) {
        return jdbc.query("""
                select zaakidentificatie from notificatie where rol = ? and gelezen is not null
                group by 1 order by max(volgnummer) desc limit ?""", (row, n) -> row.getString(1), rol.naam(), most);
    }

    /** How many notifications about these zaken nobody read. */
    public int countUnread(Rol rol, Collection<String> zaken) {
        Integer count = jdbc.queryForObject("""
                select count(*) from notificatie where rol = ? and gelezen is null
                and zaakidentificatie = any (?::text[])""", Integer.class, rol.naam(), zaken.toArray(String[]::new));
        return count == null ? 0 : count;
    }

    /** When the last one came. */
    public Optional<Notificatie> findLast(Rol rol) {
        return list(rol, (String) null, false, Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** Records that somebody saw notifications about these zaken; the first time counts. */
    public int markRead(Rol rol, Collection<UUID> ids, Collection<String> zaken) {
        return jdbc.update(
                """
                update notificatie set gelezen = ? where rol = ? and gelezen is null and id = any (?::uuid[])
                and zaakidentificatie = any (?::text[])""",
                Timestamp.from(clock.instant()),
                rol.naam(),
                ids.toArray(UUID[]::new),
                zaken.toArray(String[]::new));
    }

    public Optional<Notificatie> find(Rol rol, UUID id) {
        return jdbc
                .query("select * from notificatie where rol = ? and id = ?", (row, n) -> read(row), rol.naam(), id)
                .stream()
                .findFirst();
    }

    /** Records that somebody saw a notification; the first time counts. */
    public Optional<Notificatie> markRead(Rol rol, UUID id) {
        jdbc.update(
                "update notificatie set gelezen = ? where rol = ? and id = ? and gelezen is null",
                Timestamp.from(clock.instant()),
                rol.naam(),
                id);
        return find(rol, id);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void removeOld() {
        Duration kept = Duration.ofDays(settings.berichtenlog().bewaartermijnRegels());
        jdbc.update(
                "delete from notificatie where ontvangen < ? and gelezen is not null",
                Timestamp.from(clock.instant().minus(kept)));
    }

    private static Notificatie read(ResultSet row) throws SQLException {
        Timestamp gelezen = row.getTimestamp("gelezen");
        return new Notificatie(
                row.getLong("volgnummer"),
                row.getObject("id", UUID.class),
                row.getString("zaakidentificatie"),
                Gebeurtenis.valueOf(row.getString("gebeurtenis")),
                new Soort(row.getString("zaaktype_code"), row.getString("zaaktype_omschrijving")),
                row.getString("status"),
                row.getString("document"),
                Arrays.asList((String[]) row.getArray("meldingen").getArray()),
                row.getString("zender"),
                row.getTimestamp("ontvangen").toInstant(),
                gelezen == null ? null : gelezen.toInstant());
    }
}
