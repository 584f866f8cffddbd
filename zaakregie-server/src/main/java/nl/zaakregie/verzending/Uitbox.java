// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.berichtenlog.Verzegeling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The way out: what is put here in a transaction leaves when that transaction is committed, and never otherwise. */
@Component
public class Uitbox {
    private static final String QUEUES = """
            insert into wachtrij (bestemming, sleutel, volgende)
            select distinct t.b, t.s, ?::timestamptz from unnest(?::text[], ?::text[]) as t (b, s) order by 1, 2
            on conflict (bestemming, sleutel) do update set sleutel = excluded.sleutel""";
    private static final String MESSAGES = """
            insert into uitgaand_bericht (bestemming, sleutel, rol, service, soap_action, portsoort, content_type, zaakidentificatie,
                referentienummer, envelop, houdt_vast, gevolg, context, bron, aangemaakt, aangeboden)
            select t.b, t.s, t.rol, t.service, t.actie, t.poort, t.type, t.zaak, t.ref, t.envelop, t.vast, t.gevolg, t.context,
                t.bron, m.nu, m.nu
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::bytea[], ?::boolean[], ?::text[], ?::text[], ?::uuid[])
                with ordinality as t (b, s, rol, service, actie, poort, type, zaak, ref, envelop, vast, gevolg, context, bron, nr),
                (select ?::timestamptz as nu) m
            order by t.nr""";

    private final JdbcTemplate jdbc;
    private final Verzegeling seal;
    private final Clock clock;
    private final Wekker wekker;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Uitbox(JdbcTemplate jdbc, Verzegeling seal, Clock clock, Wekker wekker) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
        this.wekker = wekker;
    }

    /** Puts messages in the outbox, in the transaction of the caller, which must be there. */
    public void enqueue(List<Zending> zendingen) {
        if (zendingen.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A message leaves with the change that caused it: in its transaction");
        }
        // a destination and a zaak lock their queue until the commit, so that order in the queue is order of commit
        String[] sleutels = zendingen.stream().map(Uitbox::sleutel).toArray(String[]::new);
        String[] bestemmingen = text(zendingen, Zending::bestemming);
        Timestamp now = Timestamp.from(clock.instant());
        known(bestemmingen);
        jdbc.update(QUEUES, now, bestemmingen, sleutels);
        insert(zendingen, bestemmingen, sleutels, now);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wekker.wake();
            }
        });
    }

    public void enqueue(Zending zending) {
        enqueue(List.of(zending));
    }

    /** Whether messages of a service about a zaak still wait to be delivered to a destination. */
    public boolean isWaiting(String bestemming, String zaakidentificatie, String service) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select 1 from uitgaand_bericht
                where bestemming = ? and sleutel = ? and service = ? and toestand = 'WACHT')""", Boolean.class, bestemming, zaakidentificatie, service));
    }

    /** Whether anything about a zaak still waits to be delivered to a destination. */
    public boolean isWaiting(String bestemming, String zaakidentificatie) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select 1 from uitgaand_bericht
                where bestemming = ? and sleutel = ? and toestand = 'WACHT')""", Boolean.class, bestemming, zaakidentificatie));
    }

    private static String sleutel(Zending zending) {
        // without a zaak there is no order to keep: a queue of its own
        return zending.zaakidentificatie().isEmpty() ? "#" + UUID.randomUUID() : zending.zaakidentificatie();
    }

    private static String[] text(List<Zending> zendingen, java.util.function.Function<Zending, String> part) {
        return zendingen.stream().map(part).toArray(String[]::new);
    }

    private void known(String[] bestemmingen) {
        for (String naam : bestemmingen) {
            if (!known.contains(naam)) {
                jdbc.update("insert into bestemming (naam) values (?) on conflict do nothing", naam);
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known.add(naam);
                    }
                });
            }
        }
    }

    private void insert(List<Zending> zendingen, String[] bestemmingen, String[] sleutels, Timestamp now) {
        jdbc.execute((Connection connection) -> {
            try (var statement = connection.prepareStatement(MESSAGES)) {
                Object[][] columns = {
                    bestemmingen,
                    sleutels,
                    text(zendingen, Zending::rol),
                    text(zendingen, Zending::service),
                    text(zendingen, Zending::soapAction),
                    text(zendingen, z -> z.portsoort().name()),
                    text(zendingen, Zending::contentType),
                    text(zendingen, Zending::zaakidentificatie),
                    text(zendingen, Zending::referentienummer),
                    zendingen.stream().map(z -> seal.seal(z.envelop())).toArray(byte[][]::new),
                    zendingen.stream().map(Zending::houdtVast).toArray(Boolean[]::new),
                    text(zendingen, Zending::gevolg),
                    text(zendingen, Zending::context),
                    zendingen.stream().map(z -> z.bron().orElse(null)).toArray(UUID[]::new),
                };
                String[] types = {
                    "text", "text", "text", "text", "text", "text", "text", "text", "text", "bytea", "boolean", "text",
                    "text", "uuid"
                };
                for (int i = 0; i < columns.length; i++) {
                    statement.setArray(i + 1, connection.createArrayOf(types[i], columns[i]));
                }
                statement.setTimestamp(columns.length + 1, now);
                return statement.executeUpdate();
            }
        });
    }
}
