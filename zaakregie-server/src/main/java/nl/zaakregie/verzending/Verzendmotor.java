// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers what is in the outbox. One thread claims, one virtual thread per message sends, one thread records. A
 * destination has a bounded number of messages under way, so that a slow one keeps only its own waiting.
 */
@Component
class Verzendmotor implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Verzendmotor.class);
    private static final int MOST_PER_RECORDING = 500;
    /** What ended and is not recorded yet stays in memory: above this nothing more is claimed. */
    private static final int MOST_UNRECORDED = 2000;
    /**
     * What comes within this time after a round is claimed together, and recorded together: a transaction costs more than a
     * message. The first message after a silence waits for nothing.
     */
    private static final Duration GATHERING = Duration.ofMillis(25);

    private final Wachtrijen queues;
    private final Afloopschrijver recorder;
    private final Kanaal kanaal;
    private final Verzendinstellingen settings;
    private final Wekker wekker;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, Semaphore> room = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Resultaat> done = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private List<Thread> threads = List.of();

    Verzendmotor(
            Wachtrijen queues,
            Afloopschrijver recorder,
            Kanaal kanaal,
            Verzendinstellingen settings,
            Wekker wekker,
            Clock clock,
            MeterRegistry meters) {
        this.queues = queues;
        this.recorder = recorder;
        this.kanaal = kanaal;
        this.settings = settings;
        this.wekker = wekker;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void start() {
        running = true;
        threads = List.of(
                Thread.ofPlatform().name("verzending-claimt").start(this::claim),
                Thread.ofPlatform().name("verzending-schrijft").start(this::record));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops claiming and records what ended; what is under way is offered again when its claim ends. */
    @Override
    public void stop() {
        running = false;
        wekker.wake();
        try {
            for (Thread thread : threads) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void claim() {
        while (running) {
            try {
                wekker.await(settings.peiling());
                claimAll();
                pause(GATHERING);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Het uitgaande postvak is niet bereikbaar", e);
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void claimAll() {
        if (done.size() > MOST_UNRECORDED) {
            return; // the next recording wakes us
        }
        Map<String, Integer> free = new HashMap<>();
        queues.listDue(clock.instant()).forEach((bestemming, half) -> {
            if (half) {
                probe(bestemming);
            } else {
                free.put(bestemming, room(bestemming).drainPermits());
            }
        });
        free.values().removeIf(most -> most == 0); // whatever ends wakes us
        if (!free.isEmpty()) {
            fill(free);
        }
    }

    private void fill(Map<String, Integer> free) {
        Map<String, Integer> unused = new HashMap<>(free);
        try {
            List<Geclaimd> claimed = queues.claim(free, clock.instant(), settings.claimduur(), false);
            claimed.forEach(bericht -> unused.merge(bericht.bestemming(), -1, Integer::sum));
            claimed.forEach(this::send);
        } finally {
            unused.forEach((bestemming, left) -> room(bestemming).release(left));
        }
    }

    private void probe(String bestemming) {
        Semaphore free = room(bestemming);
        Instant now = clock.instant();
        if (!free.tryAcquire()) {
            return;
        }
        boolean sending = false;
        try {
            if (!queues.claimProbe(bestemming, now, settings.claimduur())) {
                return;
            }
            List<Geclaimd> claimed = queues.claim(Map.of(bestemming, 1), now, settings.claimduur(), true);
            sending = !claimed.isEmpty();
            if (sending) {
                send(claimed.getFirst());
            } else {
                queues.releaseProbe(bestemming, now.plus(settings.eersteHerhaling()));
            }
        } finally {
            if (!sending) {
                free.release();
            }
        }
    }

    private Semaphore room(String bestemming) {
        return room.computeIfAbsent(bestemming, b -> new Semaphore(settings.gelijktijdig()));
    }

    private void send(Geclaimd bericht) {
        Thread.ofVirtual().name("verzending-" + bericht.id()).start(() -> {
            Instant begun = clock.instant();
            long started = System.nanoTime();
            Resultaat result = attempt(bericht, begun, started);
            if (isAccepted(result)) {
                room(bericht.bestemming()).release();
            }
            done.add(result);
        });
    }

    private Resultaat attempt(Geclaimd sealed, Instant begun, long started) {
        Geclaimd bericht = sealed.withEnvelop(new byte[0]);
        Poging attempt;
        try {
            bericht = queues.open(sealed);
            attempt = kanaal.offer(bericht);
        } catch (RuntimeException e) {
            // whatever happens, an attempt ends: otherwise its room would stay taken
            LOG.error("Bericht {} kon niet worden aangeboden", sealed.id(), e);
            attempt = Poging.silent("Onverwachte fout bij het verzenden");
        }
        return new Resultaat(bericht, attempt, begun, (System.nanoTime() - started) / 1000);
    }

    /** Room is taken until a success comes back, and after a failure until its breaker is up to date. */
    private static boolean isAccepted(Resultaat result) {
        return result.poging().oordeel() instanceof Oordeel.Aangenomen;
    }

    private void record() {
        List<Resultaat> batch = new ArrayList<>();
        while (running || !done.isEmpty()) {
            try {
                Resultaat first = done.poll(100, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                pause(GATHERING);
                done.drainTo(batch, MOST_PER_RECORDING - 1);
                recordNow(batch);
                batch.clear();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void recordNow(List<Resultaat> batch) {
        List<Resultaat> later = recorder.write(batch);
        for (Resultaat result : batch) {
            if (later.contains(result)) {
                continue;
            }
            if (!isAccepted(result)) {
                room(result.bericht().bestemming()).release();
            }
            measure(result);
        }
        done.addAll(later);
        wekker.wake();
    }

    private void measure(Resultaat result) {
        String bestemming = result.bericht().bestemming();
        String outcome = Uitgaandelog.outcome(result.poging().oordeel());
        meters.counter("zaakregie.verzending.pogingen", "bestemming", bestemming, "uitkomst", outcome)
                .increment();
        if (outcome.equals("afgeleverd")) {
            meters.timer("zaakregie.verzending.doorlooptijd", "bestemming", bestemming)
                    .record(Duration.between(result.bericht().aangeboden(), clock.instant()));
        }
    }
}
