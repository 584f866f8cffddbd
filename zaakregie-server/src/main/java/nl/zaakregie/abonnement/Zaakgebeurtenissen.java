// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps every event that came in. */
@Component
public class Zaakgebeurtenissen {
    private static final Duration PAIRED_WITHIN = Duration.ofDays(1);
    private static final String INSERT = """
            insert into zaakgebeurtenis (id, tijdstip, zaakidentificatie, gebeurtenis, zaaktype_code,
                zaaktype_omschrijving, zender, zender_applicatie, zender_referentienummer, intern, paar, ontvangers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /**
     * The oldest event that came the other way and has no pair yet. Numbers of the causing message decide where both are
     * known; a foreign trigger has none.
     */
    private static final String OTHER_WAY = """
            select id from zaakgebeurtenis
            where zaakidentificatie = ? and gebeurtenis = ? and intern <> ? and paar is null and tijdstip > ?
            and zender_applicatie = ?
            and ((not ? and (zender_referentienummer = '' or ? = '')) or zender_referentienummer = nullif(?, ''))
            order by tijdstip limit 1 for update skip locked""";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Instellingen settings;

    Zaakgebeurtenissen(JdbcTemplate jdbc, Clock clock, Instellingen settings) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID id, Zaaknotificatie event, boolean intern, int receivers) {
        insert(id, event, intern, null, receivers);
    }

    /**
     * Whether the same event came already by the other way, from within or by message. Both are marked, so that each
     * answers for one.
     *
     * @param byNumber whether only the number of the causing message can tell that it is the same
     */
    boolean pair(UUID id, Zaaknotificatie event, boolean intern, boolean byNumber) {
        Instant now = clock.instant();
        String number = number(event);
        List<UUID> other = jdbc.query(
                OTHER_WAY,
                (row, n) -> row.getObject(1, UUID.class),
                event.zaakidentificatie(),
                event.gebeurtenis().name(),
                intern,
                Timestamp.from(now.minus(PAIRED_WITHIN)),
                systeem(event).applicatie(),
                byNumber,
                number,
                number);
        if (other.isEmpty()) {
            return false;
        }
        jdbc.update("update zaakgebeurtenis set paar = ? where id = ?", id, other.getFirst());
        insert(id, event, intern, other.getFirst(), 0);
        return true;
    }

    private void insert(UUID id, Zaaknotificatie event, boolean intern, @Nullable UUID pair, int receivers) {
        jdbc.update(
                INSERT,
                id,
                Timestamp.from(clock.instant()),
                event.zaakidentificatie(),
                event.gebeurtenis().name(),
                event.soort().code(),
                event.soort().omschrijving(),
                systeem(event).display(),
                systeem(event).applicatie(),
                number(event),
                intern,
                pair,
                receivers);
    }

    /** The newest events first; about one zaak when it is given. */
    public List<Zaakgebeurtenis> list(@Nullable String zaak, int most) {
        return jdbc.query("""
                select * from zaakgebeurtenis where (?::text is null or zaakidentificatie = ?)
                order by tijdstip desc limit ?""", (row, n) -> read(row), zaak, zaak, most);
    }

    /** The events that one message about a zaak led to. */
    public List<Zaakgebeurtenis> listOfBericht(String zaak, String referentienummer) {
        return jdbc.query("""
                select * from zaakgebeurtenis
                where zaakidentificatie = ? and zender_referentienummer = ? order by tijdstip""", (row, n) -> read(row), zaak, referentienummer);
    }

    public Optional<Zaakgebeurtenis> find(UUID id) {
        return jdbc.query("select * from zaakgebeurtenis where id = ?", (row, n) -> read(row), id).stream()
                .findFirst();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void removeOld() {
        Duration kept = Duration.ofDays(settings.berichtenlog().bewaartermijnRegels());
        jdbc.update(
                "delete from zaakgebeurtenis where tijdstip < ?",
                Timestamp.from(clock.instant().minus(kept)));
    }

    private static Zaakgebeurtenis read(ResultSet row) throws SQLException {
        return new Zaakgebeurtenis(
                row.getObject("id", UUID.class),
                row.getTimestamp("tijdstip").toInstant(),
                row.getString("zaakidentificatie"),
                Gebeurtenis.valueOf(row.getString("gebeurtenis")).tekst(),
                new Zaaknotificatie.Soort(row.getString("zaaktype_code"), row.getString("zaaktype_omschrijving")),
                row.getString("zender"),
                row.getBoolean("intern"),
                row.getObject("paar") != null && row.getInt("ontvangers") == 0,
                row.getInt("ontvangers"));
    }

    private static Systeem systeem(Zaaknotificatie event) {
        return event.herkomst().map(Zaaknotificatie.Herkomst::systeem).orElse(Systeem.of("", ""));
    }

    private static String number(Zaaknotificatie event) {
        return event.herkomst().map(Zaaknotificatie.Herkomst::referentienummer).orElse("");
    }
}
