// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.base;
import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.verzending.Proefontvanger;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one database, killed in turn under load: every change that the zaaksysteem accepted leads to one notification,
 * as a receiver that drops copies sees it. Who follows a killed node starts beforehand, since a start takes most of the time.
 */
class TweeKnopenIT {
    /** Less with {@code -Dzaakregie.proef.kills=4}: each kill costs the start of a program. */
    private static final int KILLS = Integer.getInteger("zaakregie.proef.kills", 20);

    private static final int SENDERS = 3;

    /** Between two changes of a sender: a steady load, that leaves a node room to start in. */
    private static final long PAUSE = 100;

    private static final long SEED = 20161125;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicReferenceArray<Serverproces> nodes = new AtomicReferenceArray<>(2);
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> unanswered = new ConcurrentHashMap<>();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean sending = new AtomicBoolean(true);

    @Test
    void everyTriggerLeadsToItsNotificationsWhicheverNodeIsKilled() throws Exception {
        // services 0.9, R-060
        try (Proefontvanger zaaksysteem = new Proefontvanger();
                Proefontvanger regie = new Proefontvanger();
                Opvolgers followers = new Opvolgers(settings(zaaksysteem, regie), KILLS + 2)) {
            nodes.set(0, followers.next());
            nodes.set(1, followers.next());
            try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
                IntStream.range(0, SENDERS).forEach(i -> senders.submit(() -> send(i)));
                killInTurn(followers);
                sending.set(false);
            }
            assertThat(surprises).isEmpty();
            offerWhatWasNotAnswered();
            checkNotifications(regie);
            assertThat(Set.copyOf(zaken(zaaksysteem))).as("accepted changes").containsAll(accepted);
        }
    }

    private static List<String> settings(Proefontvanger zaaksysteem, Proefontvanger regie) {
        byte[] key = new byte[32];
        new Random(SEED).nextBytes(key);
        Stelsel stelsel = new Stelsel()
                .set("rollen", "servicebus,abonnementenbeheer")
                .set("variant", "1")
                .set("berichtenlog.sleutel", Base64.getEncoder().encodeToString(key))
                .system("servicebus", "SERVICEBUS")
                .system("zaaksysteem", "ZAAKSYS", base(zaaksysteem))
                .system("regie", "REGIE", base(regie))
                .system("wmo", "WMOBACKO")
                .subscription("regie", "*", "*");
        List<String> settings = new ArrayList<>(List.of(stelsel.arguments()));
        settings.addAll(Proefserver.newDatabase());
        return settings;
    }

    /** Each time under load: no kill before something was accepted after the one before. */
    private void killInTurn(Opvolgers followers) throws InterruptedException {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = accepted.size();
            Stelsel.await("the load goes on", () -> accepted.size() > before);
            Thread.sleep(100 + random.nextInt(300));
            int node = kill % 2;
            nodes.get(node).kill();
            nodes.set(node, followers.next());
        }
    }

    /** Programs for one database, two of them starting while others work. All end with this. */
    private static final class Opvolgers implements AutoCloseable {
        private final ExecutorService starters = Executors.newFixedThreadPool(2);
        private final BlockingQueue<Serverproces> ready = new SynchronousQueue<>();
        private final Queue<Serverproces> all = new ConcurrentLinkedQueue<>();

        Opvolgers(List<String> settings, int number) {
            IntStream.range(0, number)
                    .forEach(i -> starters.submit(() -> {
                        Serverproces program = Serverproces.start(0, settings);
                        all.add(program);
                        ready.put(program);
                        return program;
                    }));
        }

        Serverproces next() throws InterruptedException {
            Serverproces program = ready.poll(10, TimeUnit.MINUTES);
            assertThat(program).as("a program that started").isNotNull();
            return program;
        }

        @Override
        public void close() {
            starters.shutdownNow();
            starters.close(); // what still starts is killed too
            all.forEach(Serverproces::kill);
        }
    }

    /** Sends changes one by one, now to this node and now to that; what got no answer is offered again, unchanged. */
    private void send(int sender) {
        Random random = new Random(SEED + sender);
        while (sending.get()) {
            String zaak = "9999TWK%07d".formatted(numbers.incrementAndGet());
            String message = message(zaak);
            unanswered.put(zaak, message);
            for (int attempt = 0; attempt < 3 && unanswered.containsKey(zaak); attempt++) {
                offer(zaak, message, random.nextInt(2));
            }
            Stelsel.pause(PAUSE);
        }
    }

    private void offer(String zaak, String message, int node) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(nodes.get(node).basis() + "/soap/servicebus/OntvangAsynchroon"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", quoted(Service.CREEER_ZAAK))
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                accepted.add(zaak);
                unanswered.remove(zaak);
            } else if (!response.body().contains(">server<")) {
                surprises.add(response.body());
            }
        } catch (IOException e) {
            // killed: the same message again, perhaps to the other node
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void offerWhatWasNotAnswered() {
        Stelsel.await("all messages get their answer", () -> {
            unanswered.forEach((zaak, message) -> offer(zaak, message, zaak.hashCode() & 1));
            return unanswered.isEmpty();
        });
        assertThat(accepted).as("seed %d", SEED).hasSizeGreaterThan(KILLS);
    }

    private void checkNotifications(Proefontvanger regie) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!Set.copyOf(zaken(regie)).containsAll(accepted) && System.nanoTime() < end) {
            Stelsel.pause(100);
        }
        Map<String, Set<String>> numbersOfZaak = regie.offered().stream()
                .collect(Collectors.groupingBy(
                        TweeKnopenIT::zaak,
                        TreeMap::new,
                        Collectors.mapping(Proefontvanger::number, Collectors.toCollection(TreeSet::new))));
        assertThat(numbersOfZaak.keySet())
                .as("none lost, none of a change that was not accepted")
                .isEqualTo(new TreeSet<>(accepted));
        assertThat(numbersOfZaak.entrySet().stream().filter(e -> e.getValue().size() > 1))
                .as("none twice")
                .isEmpty();
    }

    private static List<String> zaken(Proefontvanger receiver) {
        return receiver.offered().stream().map(TweeKnopenIT::zaak).toList();
    }

    private static String zaak(String message) {
        return message.replaceAll("(?s).*?(9999TWK\\d{7}).*", "$1");
    }

    private static String message(String zaak) {
        return Voorbeelden.text("creeerZaak-taakspecifiek-request-min.xml")
                .replace("9999WMO2016000002", zaak)
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + zaak)
                .replaceFirst(
                        "(?s)<StUF:zender>.*?</StUF:zender>",
                        "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>WMOBACKO</StUF:applicatie></StUF:zender>");
    }
}
