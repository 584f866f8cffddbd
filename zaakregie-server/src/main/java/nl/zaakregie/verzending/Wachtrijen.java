// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.berichtenlog.Verzegeling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims queues. A claim is only a later moment at which the queue is due again, so that what a dead node held returns. */
@Component
class Wachtrijen {
    private static final String DUE = """
            select b.naam, b.open_tot is not null from bestemming b
            where not b.gepauzeerd and (b.open_tot is null or b.open_tot <= ?)
            and exists (select 1 from wachtrij w where w.bestemming = b.naam and w.volgende <= ?)""";
    /** One node of all gets to try a destination whose breaker is open: who moves open_tot. */
    private static final String PROBE = "update bestemming set open_tot = ? where naam = ? and open_tot <= ?";

    /** All destinations at once; by place in the table, so that no plan reads what waits for others. */
    private static final String CLAIM = """
            with rij as (
                select w.plek from unnest(?::text[], ?::int[]) as d (naam, ruimte) cross join lateral (
                    select q.ctid as plek from wachtrij q where q.bestemming = d.naam and q.volgende <= ?
                    order by q.volgende limit d.ruimte for update skip locked) w)
            update wachtrij set volgende = ?, claim = ? where ctid = any (array(select plek from rij))
            returning bestemming, sleutel""";
    /** A statement of its own: it must see what was committed by whoever held the queue before. */
    private static final String HEADS = """
            select u.id, u.bestemming, u.sleutel, u.rol, u.service, u.soap_action, u.portsoort, u.content_type,
                u.zaakidentificatie, u.referentienummer, u.envelop, u.houdt_vast, u.gevolg, u.context, u.pogingen,
                u.aangemaakt, u.aangeboden
            from unnest(?::text[], ?::text[]) as k (bestemming, sleutel) cross join lateral (
                select * from uitgaand_bericht b
                where b.bestemming = k.bestemming and b.sleutel = k.sleutel and b.toestand = 'WACHT'
                order by b.id limit 1) u""";

    private static final String DROP_EMPTY = """
            delete from wachtrij w using unnest(?::text[], ?::text[]) as k (bestemming, sleutel)
            where w.bestemming = k.bestemming and w.sleutel = k.sleutel and w.claim = ? and not exists (select 1 from uitgaand_bericht u
                where u.bestemming = w.bestemming and u.sleutel = w.sleutel and u.toestand = 'WACHT')""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Verzegeling seal;

    Wachtrijen(JdbcTemplate jdbc, TransactionTemplate transaction, Verzegeling seal) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.seal = seal;
    }

    /** Destinations that may be sent to and have a queue that is due; true: only one message, to try. */
    Map<String, Boolean> listDue(Instant now) {
        Timestamp moment = Timestamp.from(now);
        return jdbc.query(DUE, (row, n) -> Map.entry(row.getString(1), row.getBoolean(2)), moment, moment).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes the one right to try a destination whose breaker is open. */
    boolean claimProbe(String bestemming, Instant now, Duration length) {
        Timestamp until = Timestamp.from(now.plus(length));
        return jdbc.update(PROBE, until, bestemming, Timestamp.from(now)) == 1;
    }

    /** Gives the right to try back: there was nothing to try with. */
    void releaseProbe(String bestemming, Instant again) {
        jdbc.update(
                "update bestemming set open_tot = ? where naam = ? and open_tot is not null",
                Timestamp.from(again),
                bestemming);
    }

    /**
     * Claims queues and gives the first message of each, still sealed.
     *
     * @param most how many at most, for each destination
     */
    List<Geclaimd> claim(Map<String, Integer> most, Instant now, Duration length, boolean probe) {
        UUID claim = UUID.randomUUID();
        List<Geclaimd> claimed = transaction.execute(status -> {
            // a claim that a crash of the database undoes is one that ends early
            jdbc.execute("set local synchronous_commit = off");
            List<Rij> keys = take(most, now, now.plus(length), claim);
            if (keys.isEmpty()) {
                return List.of();
            }
            String[] bestemmingen = keys.stream().map(Rij::bestemming).toArray(String[]::new);
            String[] sleutels = keys.stream().map(Rij::sleutel).toArray(String[]::new);
            List<Geclaimd> heads = jdbc.query(HEADS, (row, n) -> read(row, claim, probe), bestemmingen, sleutels);
            if (heads.size() < keys.size()) {
                jdbc.update(DROP_EMPTY, bestemmingen, sleutels, claim);
            }
            return heads;
        });
        return claimed == null ? List.of() : claimed;
    }

    private record Rij(String bestemming, String sleutel) {}

    private List<Rij> take(Map<String, Integer> most, Instant now, Instant until, UUID claim) {
        List<Map.Entry<String, Integer>> wanted = List.copyOf(most.entrySet());
        return jdbc.query(
                CLAIM,
                (row, n) -> new Rij(row.getString(1), row.getString(2)),
                wanted.stream().map(Map.Entry::getKey).toArray(String[]::new),
                wanted.stream().map(Map.Entry::getValue).toArray(Integer[]::new),
                Timestamp.from(now),
                Timestamp.from(until),
                claim);
    }

    /** The same message as it is sent. */
    Geclaimd open(Geclaimd bericht) {
        return bericht.withEnvelop(seal.open(bericht.envelop()));
    }

    private static Geclaimd read(ResultSet row, UUID claim, boolean probe) throws SQLException {
        return new Geclaimd(
                row.getLong("id"),
                claim,
                probe,
                row.getString("bestemming"),
                row.getString("sleutel"),
                row.getString("rol"),
                row.getString("service"),
                row.getString("soap_action"),
                Portsoort.valueOf(row.getString("portsoort")),
                row.getString("content_type"),
                row.getString("zaakidentificatie"),
                row.getString("referentienummer"),
                row.getBytes("envelop"),
                row.getBoolean("houdt_vast"),
                row.getString("gevolg"),
                row.getString("context"),
                row.getInt("pogingen"),
                row.getTimestamp("aangemaakt").toInstant(),
                row.getTimestamp("aangeboden").toInstant());
    }
}
