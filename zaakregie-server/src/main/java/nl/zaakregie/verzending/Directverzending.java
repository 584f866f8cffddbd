// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.berichtenlog.Uitwisseling;
import org.springframework.stereotype.Component;

/**
 * Passes a message on while its sender waits. A destination has a bounded number of these under way, so that one that is
 * slow cannot take all there is.
 */
@Component
public class Directverzending {
    private static final int MOST_AT_ONCE = 64;

    private final HttpKanaal kanaal;
    private final Berichtenlog log;
    private final Clock clock;
    private final Map<String, Semaphore> room = new ConcurrentHashMap<>();

    Directverzending(HttpKanaal kanaal, Berichtenlog log, Clock clock) {
        this.kanaal = kanaal;
        this.log = log;
        this.clock = clock;
    }

    /** Sends and waits. Never throws for what a destination or a network does. */
    public Wisseling exchange(Doorvoer message) {
        Semaphore free = room.computeIfAbsent(message.bestemming(), b -> new Semaphore(MOST_AT_ONCE));
        if (!free.tryAcquire()) {
            return HttpKanaal.silent("Te veel berichten tegelijk onderweg naar " + message.bestemming());
        }
        Instant begun = clock.instant();
        long started = System.nanoTime();
        try {
            Wisseling exchange = kanaal.exchange(message);
            log.write(line(message, exchange, begun, (System.nanoTime() - started) / 1000));
            return exchange;
        } finally {
            free.release();
        }
    }

    private static Uitwisseling line(Doorvoer message, Wisseling exchange, Instant begun, long micros) {
        return new Uitwisseling(
                UUID.randomUUID(),
                begun,
                "UIT",
                message.rol(),
                message.service(),
                message.bestemming(),
                message.zaakidentificatie(),
                message.referentienummer(),
                "",
                message.rol(),
                message.bestemming(),
                Uitgaandelog.outcome(exchange.oordeel()),
                Uitgaandelog.code(exchange.oordeel()),
                micros,
                List.of(),
                message.bewijs(),
                exchange.bewijs());
    }
}
