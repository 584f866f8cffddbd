// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.database.Blad;
import nl.zaakregie.database.Plek;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person can do about messages that leave: see, offer again, replay, drop, and pause a destination. */
@Component
public class Verzendbeheer {
    private static final String COLUMNS =
            "id, rol, bestemming, service, zaakidentificatie, referentienummer, toestand, pogingen, aangemaakt, afgerond, foutcode, oorzaak";
    private static final String OFFER = """
            update uitgaand_bericht set toestand = 'WACHT', aangeboden = ?, afgerond = null, pogingen = 0
            where %s returning bestemming, sleutel""";
    private static final String QUEUE = """
            insert into wachtrij (bestemming, sleutel, volgende)
            select distinct t.b, t.s, ?::timestamptz from unnest(?::text[], ?::text[]) as t (b, s) order by 1, 2
            on conflict (bestemming, sleutel) do update set volgende = case
                when wachtrij.claim is null then least(wachtrij.volgende, excluded.volgende)
                else wachtrij.volgende end""";
    private static final String STANDS = """
            select b.*, w.aantal as wacht, k.aantal as te_bekijken,
                (select min(u.aangemaakt) from uitgaand_bericht u where u.bestemming = b.naam and u.toestand = 'WACHT')
                    as oudste,
                (select max(u.afgerond) from uitgaand_bericht u where u.bestemming = b.naam and u.toestand = 'AFGELEVERD')
                    as laatste
            from bestemming b
            cross join lateral (select count(*) as aantal from uitgaand_bericht u
                where u.bestemming = b.naam and u.toestand = 'WACHT') w
            cross join lateral (select count(*) as aantal from uitgaand_bericht u
                where u.bestemming = b.naam and u.toestand in ('GEWEIGERD', 'OPGEGEVEN')) k
            order by b.naam""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Verzendinstellingen settings;
    private final Clock clock;
    private final Wekker wekker;

    Verzendbeheer(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Verzendinstellingen settings,
            Clock clock,
            Wekker wekker) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
        this.wekker = wekker;
    }

    /** Nothing is sent to it until {@link #resume}; what is for it waits in order. */
    public void pause(String bestemming) {
        jdbc.update("""
                insert into bestemming (naam, gepauzeerd) values (?, true)
                on conflict (naam) do update set gepauzeerd = true""", bestemming);
    }

    /** Sends again, also when the breaker was open. */
    public void resume(String bestemming) {
        jdbc.update("""
                update bestemming set gepauzeerd = false, open_tot = null, openingen = 0, fouten_op_rij = 0, reden = ''
                where naam = ?""", bestemming);
        wekker.wake();
    }

    /**
     * Offers ended messages again, the same bytes.
     *
     * @return how many
     */
    public int resend(List<Long> ids) {
        return offer("id = any (?::bigint[]) and toestand <> 'WACHT'", (Object) ids.toArray(Long[]::new));
    }

    /** Offers all messages of a destination again that a person had to look at; empty code: whatever the cause. */
    public int resendAll(String bestemming, String foutcode) {
        return offer(
                "bestemming = ? and toestand in ('GEWEIGERD', 'OPGEGEVEN') and (? = '' or foutcode = ?)",
                bestemming,
                foutcode,
                foutcode);
    }

    /** Offers everything again that a destination accepted since a moment: for one that lost it. */
    public int replay(String bestemming, Instant since) {
        return offer(
                "bestemming = ? and aangemaakt >= ? and toestand = 'AFGELEVERD'", bestemming, Timestamp.from(since));
    }

    /** How many {@link #replay} would offer. */
    public int countReplay(String bestemming, Instant since) {
        Integer count = jdbc.queryForObject("""
                select count(*) from uitgaand_bericht
                where bestemming = ? and aangemaakt >= ? and toestand = 'AFGELEVERD'""", Integer.class, bestemming, Timestamp.from(since));
        return count == null ? 0 : count;
    }

    private int offer(String which, Object... arguments) {
        Timestamp now = Timestamp.from(clock.instant());
        Object[] all = new Object[arguments.length + 1];
        all[0] = now;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Integer count = transaction.execute(status -> {
            List<String[]> queues = jdbc.query(
                    OFFER.formatted(which), (row, n) -> new String[] {row.getString(1), row.getString(2)}, all);
            wakeQueues(queues, now);
            return queues.size();
        });
        wekker.wake();
        return count == null ? 0 : count;
    }

    private void wakeQueues(List<String[]> queues, Timestamp now) {
        jdbc.update(
                QUEUE,
                now,
                queues.stream().map(q -> q[0]).toArray(String[]::new),
                queues.stream().map(q -> q[1]).toArray(String[]::new));
    }

    /** Messages that need not arrive any more; what waited behind them goes on. */
    public int drop(List<Long> ids) {
        Timestamp now = Timestamp.from(clock.instant());
        Integer count = transaction.execute(status -> {
            List<String[]> queues = jdbc.query(
                    """
                    update uitgaand_bericht set toestand = 'VERVALLEN', afgerond = ?
                    where id = any (?::bigint[]) and toestand in ('WACHT', 'GEWEIGERD', 'OPGEGEVEN')
                    returning bestemming, sleutel""", (row, n) -> new String[] {row.getString(1), row.getString(2)}, now, ids.toArray(Long[]::new));
            wakeQueues(queues, now);
            return queues.size();
        });
        wekker.wake();
        return count == null ? 0 : count;
    }

    /** Messages of a destination in a state about a zaak, the newest first, at most so many before that number. */
    public List<Uitgaand> list(
            @Nullable String bestemming, @Nullable Toestand toestand, @Nullable String zaak, long before, int most) {
        return jdbc.query(
                "select " + COLUMNS + """
                 from uitgaand_bericht where (?::text is null or bestemming = ?) and (?::text is null or toestand = ?)
                and (?::text is null or zaakidentificatie = ?) and id < ? order by id desc limit ?""",
                (row, n) -> read(row),
                bestemming,
                bestemming,
                toestand == null ? null : toestand.name(),
                toestand == null ? null : toestand.name(),
                zaak,
                zaak,
                before,
                most);
    }

    /** The newest messages in one of these states, or those next to a place. */
    public Blad<Uitgaand> page(
            @Nullable String bestemming, Set<Toestand> states, Optional<Plek<Long>> place, int most) {
        return Blad.read(place, most, at -> list(bestemming, states, at, most + 1));
    }

    private List<Uitgaand> list(
            @Nullable String bestemming, Set<Toestand> states, Optional<Plek<Long>> place, int limit) {
        boolean older = place.isEmpty() || place.get().ouder();
        return jdbc.query(
                "select " + COLUMNS + " from uitgaand_bericht where (?::text is null or bestemming = ?)"
                        + " and toestand = any (?::text[]) and id "
                        + (older ? "< ? order by id desc" : "> ? order by id")
                        + " limit ?",
                (row, n) -> read(row),
                bestemming,
                bestemming,
                states.stream().map(Toestand::name).toArray(String[]::new),
                place.map(Plek::bij).orElse(Long.MAX_VALUE),
                limit);
    }

    public Optional<Uitgaand> find(long id) {
        return jdbc
                .query("select " + COLUMNS + " from uitgaand_bericht where id = ?", (row, n) -> read(row), id)
                .stream()
                .findFirst();
    }

    /** All messages about a zaak or from one event, in order. */
    public List<Uitgaand> listOfBron(java.util.UUID bron) {
        return jdbc.query(
                "select " + COLUMNS + " from uitgaand_bericht where bron = ? order by id", (row, n) -> read(row), bron);
    }

    public List<Bestemmingstand> listBestemmingen() {
        return jdbc.query(STANDS, (row, n) -> {
            Zekering breaker = Bestemmingen.read(row);
            return new Bestemmingstand(
                    row.getString("naam"),
                    row.getBoolean("gepauzeerd"),
                    breaker.openTot(),
                    breaker.reden(),
                    row.getLong("wacht"),
                    row.getLong("te_bekijken"),
                    instant(row.getTimestamp("oudste")),
                    instant(row.getTimestamp("laatste")));
        });
    }

    private static Uitgaand read(ResultSet row) throws SQLException {
        return new Uitgaand(
                row.getLong("id"),
                row.getString("rol"),
                row.getString("bestemming"),
                row.getString("service"),
                row.getString("zaakidentificatie"),
                row.getString("referentienummer"),
                Toestand.valueOf(row.getString("toestand")),
                row.getInt("pogingen"),
                row.getTimestamp("aangemaakt").toInstant(),
                instant(row.getTimestamp("afgerond")),
                row.getString("foutcode"),
                row.getString("oorzaak"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** Removes messages that ended longer ago than they are kept. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void removeOld() {
        jdbc.update("""
                delete from uitgaand_bericht u using bestemming b
                where u.bestemming = b.naam and u.afgerond < ? and u.toestand in ('AFGELEVERD', 'VERVALLEN')""", Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(settings.bewaartermijn()))));
    }
}
