// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.berichtenlog.Berichtenlog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what attempts gave: many in one transaction, but one that another feature listens to in its own. */
@Component
class Afloopschrijver {
    private static final Logger LOG = LoggerFactory.getLogger(Afloopschrijver.class);
    /**
     * Which queues are still ours, and whether they are locked now. Those that somebody is adding to are left for the next
     * round: never wait for the transaction of another.
     */
    private static final String LOCK = """
            with onze as materialized (select * from unnest(?::text[], ?::text[], ?::uuid[]) as t (b, s, c)),
            vast as materialized (
                select w.bestemming, w.sleutel from wachtrij w
                join onze on w.bestemming = b and w.sleutel = s and w.claim = c for update of w skip locked)
            select w.bestemming || chr(10) || w.sleutel, vast.sleutel is not null
            from onze join wachtrij w on w.bestemming = b and w.sleutel = s and w.claim = c
            left join vast on vast.bestemming = b and vast.sleutel = s""";

    private static final String MESSAGES = """
            update uitgaand_bericht u set toestand = t.toestand, pogingen = u.pogingen + 1, foutcode = t.code,
                oorzaak = t.oorzaak, afgerond = case when t.toestand = 'WACHT' then null else ?::timestamptz end
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) as t (id, toestand, code, oorzaak)
            where u.id = t.id and u.toestand = 'WACHT' returning u.id""";
    private static final String DROP_EMPTY = """
            delete from wachtrij w using unnest(?::text[], ?::text[]) as t (b, s)
            where w.bestemming = t.b and w.sleutel = t.s
            and not exists (select 1 from uitgaand_bericht u
                where u.bestemming = t.b and u.sleutel = t.s and u.toestand = 'WACHT')
            and not exists (select 1 from uitgaand_bericht u
                where u.bestemming = t.b and u.sleutel = t.s and u.toestand in ('GEWEIGERD', 'OPGEGEVEN') and u.houdt_vast)""";
    private static final String RETURN = """
            update wachtrij w set claim = null, volgende = coalesce(t.volgende, 'infinity'::timestamptz)
            from unnest(?::text[], ?::text[], ?::timestamptz[]) as t (b, s, volgende)
            where w.bestemming = t.b and w.sleutel = t.s""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Bestemmingen destinations;
    private final Berichtenlog log;
    private final Besluitnemer besluitnemer;
    private final Clock clock;
    private final Gevolgen gevolgen;

    Afloopschrijver(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Bestemmingen destinations,
            Berichtenlog log,
            Besluitnemer besluitnemer,
            Clock clock,
            Gevolgen gevolgen) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.destinations = destinations;
        this.log = log;
        this.besluitnemer = besluitnemer;
        this.clock = clock;
        this.gevolgen = gevolgen;
    }

    /** An attempt and what it means. */
    private record Regel(Resultaat resultaat, Besluit besluit) {
        Geclaimd bericht() {
            return resultaat.bericht();
        }

        String queue() {
            return bericht().bestemming() + "\n" + bericht().sleutel();
        }
    }

    /**
     * Records results.
     *
     * @return those that could not be recorded now because their queue is being added to: offer them here again
     */
    List<Resultaat> write(List<Resultaat> results) {
        List<Resultaat> later = new ArrayList<>();
        List<Resultaat> plain = new ArrayList<>();
        for (Resultaat result : results) {
            if (result.bericht().gevolg().isEmpty()) {
                plain.add(result);
            } else {
                later.addAll(tryWrite(List.of(result)));
            }
        }
        later.addAll(tryWrite(plain));
        return later;
    }

    /** What fails here is not lost: the claim ends, the same message is offered again, and the receiver knows it. */
    private List<Resultaat> tryWrite(List<Resultaat> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        try {
            List<Resultaat> later = transaction.execute(status -> record(results));
            return later == null ? List.of() : later;
        } catch (RuntimeException e) {
            LOG.error("De afloop van {} bericht(en) kon niet worden vastgelegd", results.size(), e);
            return List.of();
        }
    }

    private List<Resultaat> record(List<Resultaat> results) {
        Instant now = clock.instant();
        List<Regel> lines = results.stream()
                .map(r -> new Regel(r, besluitnemer.decide(r, now)))
                .toList();
        Map<Boolean, Set<String>> ours = lock(lines);
        Set<String> locked = ours.getOrDefault(true, Set.of());
        Set<String> busy = ours.getOrDefault(false, Set.of());
        List<Regel> ready =
                lines.stream().filter(l -> !busy.contains(l.queue())).toList();
        Set<Long> ended = end(ready, now);
        giveBack(ready.stream().filter(l -> locked.contains(l.queue())).toList(), now);
        log.writeAll(ready.stream().map(l -> Uitgaandelog.line(l.resultaat())).toList());
        ready.stream()
                .collect(Collectors.groupingBy(
                        l -> l.bericht().bestemming(),
                        java.util.TreeMap::new,
                        Collectors.mapping(Regel::resultaat, Collectors.toList())))
                .forEach((bestemming, all) -> destinations.record(bestemming, all, now));
        ready.stream().filter(l -> ended.contains(l.bericht().id())).forEach(this::tell);
        return lines.stream()
                .filter(l -> busy.contains(l.queue()))
                .map(Regel::resultaat)
                .toList();
    }

    /** The queues that are still ours, by whether they are locked now. */
    private Map<Boolean, Set<String>> lock(List<Regel> lines) {
        return jdbc
                .query(
                        LOCK,
                        (row, n) -> Map.entry(row.getString(1), row.getBoolean(2)),
                        lines.stream().map(l -> l.bericht().bestemming()).toArray(String[]::new),
                        lines.stream().map(l -> l.bericht().sleutel()).toArray(String[]::new),
                        lines.stream().map(l -> l.bericht().claim()).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    private Set<Long> end(List<Regel> lines, Instant now) {
        return new HashSet<>(jdbc.query(
                MESSAGES,
                (row, n) -> row.getLong(1),
                Timestamp.from(now),
                lines.stream().map(l -> l.bericht().id()).toArray(Long[]::new),
                lines.stream().map(l -> l.besluit().toestand().name()).toArray(String[]::new),
                lines.stream().map(l -> l.besluit().code()).toArray(String[]::new),
                lines.stream().map(l -> l.besluit().oorzaak()).toArray(String[]::new)));
    }

    private void giveBack(List<Regel> lines, Instant now) {
        String[] bestemmingen =
                lines.stream().map(l -> l.bericht().bestemming()).toArray(String[]::new);
        String[] sleutels = lines.stream().map(l -> l.bericht().sleutel()).toArray(String[]::new);
        jdbc.update(DROP_EMPTY, bestemmingen, sleutels);
        jdbc.update(
                RETURN,
                bestemmingen,
                sleutels,
                lines.stream().map(l -> due(l.besluit(), now)).toArray(String[]::new));
    }

    /** As text: in an array the driver would write a moment without its zone. */
    private static @Nullable String due(Besluit besluit, Instant now) {
        return besluit.wacht() == null ? null : now.plus(besluit.wacht()).toString();
    }

    private void tell(Regel line) {
        Geclaimd bericht = line.bericht();
        Aflevering.Afloop end = afloop(line);
        if (end != null) {
            gevolgen.tell(
                    bericht.gevolg(),
                    new Aflevering(
                            bericht.id(),
                            bericht.bestemming(),
                            bericht.zaakidentificatie(),
                            bericht.referentienummer(),
                            bericht.context(),
                            end));
        }
    }

    private static Aflevering.@Nullable Afloop afloop(Regel line) {
        return switch (line.besluit().toestand()) {
            case AFGELEVERD ->
                new Aflevering.Afgeleverd(
                        ((Oordeel.Aangenomen) line.resultaat().poging().oordeel()).antwoord());
            case GEWEIGERD -> {
                var refusal = (Oordeel.Geweigerd) line.resultaat().poging().oordeel();
                yield new Aflevering.Geweigerd(refusal.code(), refusal.omschrijving(), refusal.details());
            }
            case OPGEGEVEN -> new Aflevering.Opgegeven(line.besluit().oorzaak());
            case WACHT, VERVALLEN -> null;
        };
    }
}
