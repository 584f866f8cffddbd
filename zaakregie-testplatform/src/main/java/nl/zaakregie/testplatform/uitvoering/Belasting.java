// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Belastingmeting;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;

/** Sends many messages at a fixed pace, whether answers come or not (an open loop). Bounded in number and in time. */
final class Belasting {
    private static final int MOST = 5_000;
    private static final long LONGEST_SECONDS = 60;

    private final Runmiddelen middelen;
    private final Stap stap;
    private final Recept recept;
    private final URI adres;
    private final int aantal;
    private final int perSeconde;

    Belasting(Runmiddelen middelen, Stap stap, Recept recept, URI adres) {
        this.middelen = middelen;
        this.stap = stap;
        this.recept = recept;
        this.adres = adres;
        this.aantal = Math.min(MOST, Integer.parseInt(recept.get("belasting")));
        this.perSeconde = Math.max(1, Integer.parseInt(recept.get("perSeconde")));
    }

    Bezorging.Gedaan run() throws InterruptedException {
        List<Versturing> messages = IntStream.range(0, aantal)
                .mapToObj(i -> Versturing.of(stap.dienst(), middelen.maker().make(stap.dienst(), recept), recept))
                .toList();
        List<Long> millis = new ArrayList<>();
        AtomicReference<String> firstFault = new AtomicReference<>("");
        AtomicReference<Uitwisseling> last = new AtomicReference<>();
        int[] good = {0};
        CountDownLatch done = new CountDownLatch(aantal);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < aantal; i++) {
                long due = start + i * 1_000_000_000L / perSeconde;
                sleepUntil(due);
                Versturing message = messages.get(i);
                threads.submit(() -> {
                    Uitwisseling exchange = middelen.send(adres, message);
                    long took = (System.nanoTime() - due) / 1_000_000;
                    synchronized (millis) {
                        millis.add(took);
                        boolean isGood = isGood(exchange);
                        good[0] += isGood ? 1 : 0;
                        if (!isGood) {
                            firstFault.compareAndSet("", describe(exchange));
                        }
                    }
                    last.set(exchange);
                    done.countDown();
                });
            }
            done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
        synchronized (millis) {
            middelen.geheugen().putMeting(new Belastingmeting(aantal, good[0], perSeconde, millis, firstFault.get()));
        }
        return new Bezorging.Gedaan(messages.getLast().bericht(), middelen.judged(last.get(), adres, false));
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long wait = due - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    private boolean isGood(Uitwisseling exchange) {
        return exchange.antwoord()
                .flatMap(a -> a.goedBericht())
                .flatMap(b -> Stuurgegevens.ofMessage(b).code())
                .filter(stap::accepts)
                .isPresent();
    }

    private static String describe(Uitwisseling exchange) {
        return exchange.antwoord().map(a -> "HTTP " + a.status()).orElse(exchange.geenAntwoord());
    }
}
