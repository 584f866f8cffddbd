// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the hand-overs of the regiesysteem. */
@Component
class Overdrachten {
    private static final String ANSWERED =
            "zaakidentificatie = any (?::text[]) and toestand in ('GEACCEPTEERD', 'GEWEIGERD')";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Overdrachten(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new one; throws DuplicateKeyException when the zaak has an open one. */
    void insert(Overdracht overdracht) {
        jdbc.update(
                """
                insert into overdracht (id, zaakidentificatie, zaaktype_code, zaaktype_omschrijving, ontvanger, toestand,
                    referentienummer, meldingen, uiterlijk, aangemaakt, gewijzigd)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                overdracht.id(),
                overdracht.zaakidentificatie(),
                overdracht.soort().code(),
                overdracht.soort().omschrijving(),
                overdracht.ontvanger(),
                overdracht.toestand().name(),
                overdracht.referentienummer(),
                overdracht.meldingen().toArray(String[]::new),
                Timestamp.from(overdracht.uiterlijk()),
                Timestamp.from(overdracht.aangemaakt()),
                Timestamp.from(overdracht.gewijzigd()));
    }

    Optional<Overdracht> find(UUID id) {
        return one("where id = ?", id);
    }

    /** The one whose request has this number, locked until the end of the transaction. */
    Optional<Overdracht> lockByNumber(String referentienummer) {
        return one("where referentienummer = ? for update", referentienummer);
    }

    Optional<Overdracht> lock(UUID id) {
        return one("where id = ? for update", id);
    }

    boolean knows(String referentienummer) {
        return one("where referentienummer = ?", referentienummer).isPresent();
    }

    /** The newest first, those before a given one. */
    List<Overdracht> list(@Nullable UUID before, int most) {
        return jdbc.query("""
                select * from overdracht
                where ?::uuid is null or (aangemaakt, id) < (select v.aangemaakt, v.id from overdracht v where v.id = ?::uuid)
                order by aangemaakt desc, id desc limit ?""", (row, n) -> read(row), before, before, most);
    }

    /** Those of these zaken, the newest first. */
    List<Overdracht> list(Collection<String> zaken) {
        return jdbc.query(
                "select * from overdracht where zaakidentificatie = any (?::text[]) order by aangemaakt desc",
                (row, n) -> read(row),
                (Object) zaken.toArray(String[]::new));
    }

    /** Locks those whose norm is over. */
    List<Overdracht> lockOverdue(int most) {
        return jdbc.query("""
                select * from overdracht where toestand in ('VERSTUURD', 'ONTVANGEN') and uiterlijk < ?
                order by uiterlijk limit ? for update skip locked""", (row, n) -> read(row), Timestamp.from(clock.instant()), most);
    }

    /** Records a step that led to a state. */
    void record(UUID id, Stap stap, Toestand toestand, List<String> antwoordmeldingen, String oorzaak) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.update(
                """
                update overdracht set toestand = ?, gewijzigd = ?, oorzaak = ?,
                    antwoordmeldingen = case when ? then ?::text[] else antwoordmeldingen end, antwoord_gelezen = null
                where id = ?""",
                toestand.name(),
                now,
                oorzaak,
                !antwoordmeldingen.isEmpty(),
                antwoordmeldingen.toArray(String[]::new),
                id);
        jdbc.update("""
                insert into overdracht_stap (overdracht_id, volgnummer, tijdstip, gebeurtenis, toestand)
                select ?, coalesce(max(volgnummer), 0) + 1, ?, ?, ? from overdracht_stap where overdracht_id = ?""", id, now, stap.name(), toestand.name(), id);
    }

    List<Overdracht.Gebeurd> listSteps(UUID id) {
        return jdbc.query(
                "select tijdstip, gebeurtenis, toestand from overdracht_stap where overdracht_id = ? order by volgnummer",
                (row, n) -> new Overdracht.Gebeurd(
                        row.getTimestamp(1).toInstant(),
                        Stap.valueOf(row.getString(2)),
                        Toestand.valueOf(row.getString(3))),
                id);
    }

    /** Who decides what is done instead has read the answer. */
    void decide(UUID id, String vervolg) {
        jdbc.update(
                "update overdracht set vervolg = ?, antwoord_gelezen = coalesce(antwoord_gelezen, ?) where id = ?",
                vervolg,
                Timestamp.from(clock.instant()),
                id);
    }

    /** The answers about these zaken that were read, or not yet, the newest first. */
    List<Overdracht> listAnswers(Collection<String> zaken, boolean read, int most) {
        return jdbc.query(
                "select * from overdracht where " + ANSWERED + " and (antwoord_gelezen is not null) = ?"
                        + " order by gewijzigd desc limit ?",
                (row, n) -> read(row),
                zaken.toArray(String[]::new),
                read,
                most);
    }

    int countUnreadAnswers(Collection<String> zaken) {
        Integer found = jdbc.queryForObject(
                "select count(*) from overdracht where " + ANSWERED + " and antwoord_gelezen is null",
                Integer.class,
                (Object) zaken.toArray(String[]::new));
        return found == null ? 0 : found;
    }

    int markAnswersRead(Collection<UUID> ids, Collection<String> zaken) {
        return jdbc.update(
                "update overdracht set antwoord_gelezen = ? where id = any (?::uuid[]) and antwoord_gelezen is null and "
                        + ANSWERED,
                Timestamp.from(clock.instant()),
                ids.toArray(UUID[]::new),
                zaken.toArray(String[]::new));
    }

    /** A new request for the same hand-over: later answers name its number. */
    void renew(UUID id, String referentienummer, Instant uiterlijk) {
        jdbc.update(
                "update overdracht set referentienummer = ?, uiterlijk = ? where id = ?",
                referentienummer,
                Timestamp.from(uiterlijk),
                id);
    }

    private Optional<Overdracht> one(String which, Object argument) {
        return jdbc.query("select * from overdracht " + which, (row, n) -> read(row), argument).stream()
                .findFirst();
    }

    private static Overdracht read(ResultSet row) throws SQLException {
        return new Overdracht(
                row.getObject("id", UUID.class),
                row.getString("zaakidentificatie"),
                new Soort(row.getString("zaaktype_code"), row.getString("zaaktype_omschrijving")),
                row.getString("ontvanger"),
                Toestand.valueOf(row.getString("toestand")),
                row.getString("referentienummer"),
                Arrays.asList((String[]) row.getArray("meldingen").getArray()),
                Arrays.asList((String[]) row.getArray("antwoordmeldingen").getArray()),
                row.getString("oorzaak"),
                row.getTimestamp("uiterlijk").toInstant(),
                row.getTimestamp("aangemaakt").toInstant(),
                row.getTimestamp("gewijzigd").toInstant(),
                row.getString("vervolg"));
    }
}
