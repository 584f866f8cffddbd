// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static nl.zaakregie.verzending.Proefknoop.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.zaakregie.verzending.Proefontvanger.Gedrag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbound engine on a real database, to receivers that only speak XML over HTTP. */
class VerzendingIT {
    @TempDir
    Path data;

    private final Proefklok clock = new Proefklok();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Proefontvanger suite;
    private Proefontvanger other;

    @BeforeEach
    void start() throws Exception {
        Proefdatabase.empty();
        suite = keep(new Proefontvanger());
        other = keep(new Proefontvanger());
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T keep(T closeable) {
        open.add(closeable);
        return closeable;
    }

    private Proefknoop node(String... settings) {
        return node(clock, new Object[0], settings);
    }

    private Proefknoop node(Clock ticking, Object[] gevolgen, String... settings) {
        Proefknoop node = keep(new Proefknoop(ticking, data, gevolgen, settings));
        node.address("suite", suite.address());
        node.address("ander", other.address());
        return node;
    }

    @Test
    void deliversEachMessageOnceInOrderPerZaak() {
        //
        Proefknoop node = node();
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            node.enqueue(message("suite", "Z" + i % 10, "n" + i), message("ander", "Z" + i % 10, "n" + i));
            sent.add("n" + i);
        }
        await(() -> suite.taken().size() == 100 && other.taken().size() == 100);
        assertThat(suite.offered()).hasSize(100);
        assertOrderPerZaak(suite, 10, sent);
        assertOrderPerZaak(other, 10, sent);
        await(() -> count("select count(*) from wachtrij") == 0);
        assertThat(count("select count(*) from uitgaand_bericht where toestand = 'AFGELEVERD'"))
                .isEqualTo(200);
        assertThat(count("select count(*) from berichtenlog where richting = 'UIT' and uitkomst = 'afgeleverd'"))
                .isEqualTo(200);
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() throws Exception {
        Proefknoop node = node();
        node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.bean(Uitbox.class).enqueue(message("suite", "Z1", "rolled-back"));
            status.setRollbackOnly();
        });
        node.enqueue(message("suite", "Z1", "committed"));
        await(() -> suite.taken().size() == 1);
        Thread.sleep(100);
        assertThat(suite.taken()).containsExactly("committed");
        assertThatThrownBy(() -> node.bean(Uitbox.class).enqueue(message("suite", "Z1", "none")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bringsEverythingInOrderAfterAnHourWithoutAnyAnswer() throws Exception {
        // T-26, R-070, R-072
        Proefknoop node = node();
        suite.behave(o -> hangUp(o));
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            node.enqueue(message("suite", "Z" + i % 5, "n" + i));
            sent.add("n" + i);
        }
        for (int minute = 0; minute < 60; minute++) {
            clock.forward(Duration.ofMinutes(1));
            Thread.sleep(15);
        }
        int attempts = suite.offered().size();
        assertThat(suite.taken()).isEmpty();
        assertThat(attempts)
                .as("a destination that is down is tried now and then")
                .isLessThan(60);
        suite.behave(Gedrag.ACCEPTS);
        awaitWithTime(() -> suite.taken().size() == 60);
        assertOrderPerZaak(suite, 5, sent);
        assertCopiesAreEqual(suite);
        assertThat(suite.offered()).hasSizeLessThanOrEqualTo(attempts + 60 + 1);
    }

    @Test
    void offersTheSameBytesAfterAServerFaultAndKeepsTheOrder() {
        // T-26, R-070
        Proefknoop node = node();
        suite.behave(o ->
                o.body().contains("<StUF:referentienummer>n0<") && o.number() < 3 ? o.fault("StUF046", "server") : 200);
        node.enqueue(message("suite", "Z1", "n0"), message("suite", "Z1", "n1"), message("suite", "Z2", "x0"));
        awaitWithTime(() -> suite.taken().size() == 3);
        assertThat(suite.taken()).containsSubsequence("n0", "n1");
        assertCopiesAreEqual(suite);
        assertThat(count("select pogingen from uitgaand_bericht where referentienummer = 'n0'"))
                .isGreaterThan(1);
        assertThat(count("select count(*) from berichtenlog where uitkomst = 'foutbericht' and foutcode = 'StUF046'"))
                .isPositive();
    }

    @Test
    void leavesARefusedMessageToAPersonAndGoesOnWithTheRest() {
        // T-26, R-070
        Proefknoop node = node();
        suite.behave(o -> o.body().contains(">n0<") ? o.fault("StUF055", "client") : 200);
        node.enqueue(message("suite", "Z1", "n0"), message("suite", "Z1", "n1"));
        await(() -> suite.taken().contains("n1"));
        await(() -> count("select count(*) from uitgaand_bericht where toestand = 'GEWEIGERD'") == 1);
        assertThat(suite.offered()).hasSize(2);
        Uitgaand refused = node.beheer()
                .list("suite", Toestand.GEWEIGERD, null, Long.MAX_VALUE, 10)
                .getFirst();
        assertThat(refused.foutcode()).isEqualTo("StUF055");
        assertThat(refused.oorzaak()).isEqualTo("nee");
        suite.behave(Gedrag.ACCEPTS);
        assertThat(node.beheer().resendAll("suite", "StUF055")).isOne();
        await(() -> suite.taken().contains("n0"));
    }

    @Test
    void holdsLaterMessagesAboutAZaakBehindARefusedChangeUntilAPersonActs() throws Exception {
        Proefknoop node = node();
        suite.behave(o -> o.body().contains(">n0<") ? o.fault("StUF055", "client") : 200);
        node.enqueue(
                message("suite", "Z1", "n0").holding(),
                message("suite", "Z1", "n1").holding(),
                message("suite", "Z2", "x0"));
        await(() -> suite.taken().contains("x0"));
        await(() -> count("select count(*) from uitgaand_bericht where toestand = 'GEWEIGERD'") == 1);
        node.enqueue(message("suite", "Z1", "n2").holding());
        clock.forward(Duration.ofHours(2));
        Thread.sleep(150);
        assertThat(suite.taken()).containsExactly("x0");
        long refused = node.beheer()
                .list("suite", Toestand.GEWEIGERD, null, Long.MAX_VALUE, 1)
                .getFirst()
                .id();
        assertThat(node.beheer().drop(List.of(refused))).isOne();
        await(() -> suite.taken().size() == 3);
        assertThat(suite.taken()).containsExactly("x0", "n1", "n2");
    }

    @Test
    void aSlowDestinationKeepsOnlyItsOwnMessagesWaiting() throws Exception {
        Proefknoop node = node(Clock.systemUTC(), new Object[0], "zaakregie.verzending.gelijktijdig=4");
        CountDownLatch never = new CountDownLatch(1);
        suite.behave(o -> {
            never.await(30, TimeUnit.SECONDS);
            return 200;
        });
        for (int i = 0; i < 300; i++) {
            node.enqueue(message("suite", "Z" + i, "s" + i), message("ander", "Z" + i, "a" + i));
        }
        await(() -> other.taken().size() == 300);
        assertThat(suite.taken()).isEmpty();
        assertThat(suite.offered()).as("bounded number under way").hasSize(4);
        never.countDown();
        await(() -> suite.taken().size() == 300);
    }

    @Test
    void readsHtmlAndEmptyAnswersAndHangUpsAsNoAnswer() {
        // interop 6, 11
        Proefknoop node = node();
        List<Gedrag> bad = List.of(
                o -> sent(o, 200, "text/html", "<html><body>Onderhoud</body></html>"),
                o -> sent(o, 200, "text/xml", ""),
                o -> sent(o, 502, "text/html", "<h1>Bad gateway</h1>"),
                VerzendingIT::hangUp);
        suite.behave(o -> o.number() < bad.size() ? bad.get(o.number()).answer(o) : 200);
        node.enqueue(message("suite", "Z1", "n0"), message("suite", "Z1", "n1"));
        awaitWithTime(() -> suite.taken().size() == 2);
        assertThat(suite.taken()).containsExactly("n0", "n1");
        assertThat(suite.offered()).hasSize(bad.size() + 2);
        assertThat(count("select count(*) from berichtenlog where uitkomst = 'geen antwoord'"))
                .isEqualTo(bad.size());
    }

    @Test
    void offersAgainAfterATimeOutAndADeduplicatingReceiverHasItOnce() {
        //
        Proefknoop node = node(Clock.systemUTC(), new Object[0], "zaakregie.verzending.wachttijd=300ms");
        suite.behave(o -> {
            if (o.number() == 0) {
                Thread.sleep(1000);
            }
            return 200;
        });
        node.enqueue(message("suite", "Z1", "n0"), message("suite", "Z1", "n1"));
        await(() -> count("select count(*) from uitgaand_bericht where toestand = 'AFGELEVERD'") == 2);
        assertThat(suite.taken()).containsExactly("n0", "n1");
        assertCopiesAreEqual(suite);
    }

    @Test
    void gets200MessagesThroughToADestinationThatFails() {
        Proefknoop node = node();
        AtomicInteger turn = new AtomicInteger();
        suite.behave(o -> turn.incrementAndGet() % 7 < 3 ? hangUp(o) : 200);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            node.enqueue(message("suite", "Z" + i % 20, "n" + i));
            sent.add("n" + i);
        }
        awaitWithTime(() -> suite.taken().size() == 200);
        assertOrderPerZaak(suite, 20, sent);
        assertCopiesAreEqual(suite);
    }

    @Test
    void waitsAsLongAsTheDestinationAsks() throws Exception {
        Proefknoop node = node();
        suite.behave(o -> {
            if (o.number() > 0) {
                return 200;
            }
            o.exchange().getResponseHeaders().set("Retry-After", "1200");
            return sent(o, 503, "text/plain", "later");
        });
        node.enqueue(message("suite", "Z1", "n0"));
        await(() -> count("select count(*) from bestemming where open_tot is not null") == 1);
        clock.forward(Duration.ofMinutes(19));
        Thread.sleep(150);
        assertThat(suite.offered()).hasSize(1);
        clock.forward(Duration.ofMinutes(2));
        await(() -> suite.taken().size() == 1);
    }

    @Test
    void pausesResumesAndReplaysADestination() throws Exception {
        Proefknoop node = node();
        node.beheer().pause("suite");
        node.enqueue(message("suite", "Z1", "n0"), message("ander", "Z1", "n0"));
        await(() -> other.taken().size() == 1);
        Thread.sleep(100);
        assertThat(suite.offered()).isEmpty();
        node.beheer().resume("suite");
        await(() -> suite.taken().size() == 1);
        clock.forward(Duration.ofHours(1));
        Instant since = clock.instant();
        node.enqueue(message("suite", "Z1", "n1"), message("suite", "Z2", "n2"));
        await(() -> count("select count(*) from uitgaand_bericht where toestand = 'AFGELEVERD'") == 4);
        List<String> first = suite.offered();
        suite.forget();
        assertThat(node.beheer().replay("suite", since)).isEqualTo(2);
        await(() -> suite.taken().size() == 2);
        assertThat(first).containsAll(suite.offered());
    }

    @Test
    void givesAMessageUpWhenItWasOfferedForTooLong() {
        Proefknoop node = node();
        suite.behave(o -> o.body().contains(">n0<") ? o.fault("StUF046", "server") : 200);
        node.enqueue(message("suite", "Z1", "n0"), message("suite", "Z1", "n1"));
        await(() -> suite.offered().size() == 1);
        clock.forward(Duration.ofDays(8));
        await(() -> count("select count(*) from uitgaand_bericht where toestand = 'OPGEGEVEN'") == 1);
        awaitWithTime(() -> suite.taken().contains("n1"));
        assertThat(node.beheer()
                        .list("suite", Toestand.OPGEGEVEN, null, Long.MAX_VALUE, 1)
                        .getFirst()
                        .foutcode())
                .isEqualTo("StUF046");
    }

    @Test
    void twoNodesShareTheWorkWithoutDoingItTwice() {
        Proefknoop one = node();
        Proefknoop two = node();
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            (i % 2 == 0 ? one : two).enqueue(message("suite", "Z" + i % 40, "n" + i));
            sent.add("n" + i);
        }
        await(() -> suite.taken().size() == 400);
        assertOrderPerZaak(suite, 40, sent);
        await(() -> count("select count(*) from wachtrij") == 0);
        assertThat(suite.offered()).hasSize(400);
    }

    @Test
    void takesOverWhatADeadNodeHeld() {
        Proefknoop node = node();
        node.bean(Verzendmotor.class).stop();
        node.enqueue(message("suite", "Z1", "n0"), message("suite", "Z1", "n1"));
        assertThat(node.bean(Wachtrijen.class)
                        .claim(Map.of("suite", 8), clock.instant(), Duration.ofSeconds(60), false))
                .hasSize(1);
        Proefknoop alive = node();
        clock.forward(Duration.ofSeconds(30));
        assertThat(alive.bean(Wachtrijen.class)
                        .claim(Map.of("suite", 8), clock.instant(), Duration.ofSeconds(60), false))
                .isEmpty();
        clock.forward(Duration.ofSeconds(31));
        await(() -> suite.taken().size() == 2);
        assertThat(suite.taken()).containsExactly("n0", "n1");
    }

    @Test
    void tellsTheFeatureThatSentItInTheSameTransactionAndOnce() {
        Map<String, Aflevering.Afloop> heard = new ConcurrentHashMap<>();
        AtomicInteger calls = new AtomicInteger();
        JdbcTemplate jdbc = Proefdatabase.jdbc();
        jdbc.execute("create table if not exists proef_gevolg (nummer text primary key)");
        jdbc.execute("truncate proef_gevolg");
        Gevolg gevolg = new Gevolg() {
            @Override
            public String naam() {
                return "proef";
            }

            @Override
            public void after(Aflevering aflevering) {
                if (aflevering.referentienummer().equals("n0") && calls.incrementAndGet() == 1) {
                    throw new IllegalStateException("the first time goes wrong");
                }
                heard.put(aflevering.context(), aflevering.afloop());
            }
        };
        Proefknoop node = node(clock, new Object[] {gevolg});
        suite.behave(o -> o.body().contains(">n1<") ? o.fault("StUF058", "client") : 200);
        node.enqueue(
                message("suite", "Z1", "n0").withGevolg("proef", "c0"),
                message("suite", "Z2", "n1").withGevolg("proef", "c1"));
        awaitWithTime(() -> heard.size() == 2);
        assertThat(heard.get("c0")).isInstanceOf(Aflevering.Afgeleverd.class);
        assertThat(heard.get("c1")).isEqualTo(new Aflevering.Geweigerd("StUF058", "nee", ""));
        assertThat(calls)
                .as("offered again because what follows was not recorded")
                .hasValue(2);
        assertCopiesAreEqual(suite);
    }

    @Test
    void recordingDoesNotWaitForATransactionThatAddsToAQueue() throws Exception {
        Proefknoop node = node();
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        suite.behave(o -> {
            if (o.body().contains(">n0<")) {
                added.await(10, TimeUnit.SECONDS);
            }
            return 200;
        });
        node.enqueue(message("suite", "Z1", "n0"));
        await(() -> suite.offered().size() == 1);
        Thread adder = Thread.ofVirtual()
                .start(() -> node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                    node.bean(Uitbox.class).enqueue(message("suite", "Z1", "n1"));
                    added.countDown();
                    try {
                        finish.await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        added.await(10, TimeUnit.SECONDS);
        node.enqueue(message("ander", "Z9", "a0"), message("suite", "Z2", "x0"));
        await(() -> count("select count(*) from uitgaand_bericht where toestand = 'AFGELEVERD'") >= 2);
        assertThat(other.taken()).containsExactly("a0");
        finish.countDown();
        adder.join();
        await(() -> suite.taken().size() == 3);
        await(() -> count("select count(*) from wachtrij") == 0);
        assertThat(suite.offered()).hasSize(3);
    }

    @Test
    void keepsTheContentEncrypted() {
        Proefknoop node = node();
        node.beheer().pause("suite");
        node.enqueue(message("suite", "Z1", "geheim-nummer"));
        byte[] stored = Proefdatabase.jdbc().queryForObject("select envelop from uitgaand_bericht", byte[].class);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("geheim-nummer");
    }

    private static int hangUp(Proefontvanger.Aanbod offer) {
        offer.exchange().close();
        return 0;
    }

    private static int sent(Proefontvanger.Aanbod offer, int status, String type, String text)
            throws java.io.IOException {
        offer.send(status, type, text);
        return 0;
    }

    private static void assertOrderPerZaak(Proefontvanger receiver, int zaken, List<String> sent) {
        for (int zaak = 0; zaak < zaken; zaak++) {
            int mine = zaak;
            List<String> expected = sent.stream()
                    .filter(n -> Integer.parseInt(n.substring(1)) % zaken == mine)
                    .toList();
            assertThat(receiver.taken().stream().filter(expected::contains).toList())
                    .as("zaak %d", zaak)
                    .isEqualTo(expected);
        }
    }

    /** What is offered under one number is always the same bytes. */
    private static void assertCopiesAreEqual(Proefontvanger receiver) {
        List<String> offered = receiver.offered();
        long numbers = offered.stream().map(Proefontvanger::number).distinct().count();
        assertThat(new HashSet<>(offered)).hasSize((int) numbers);
    }

    private static long count(String sql) {
        Long count = Proefdatabase.jdbc().queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    /** Waits while the clock of the test runs on. */
    private void awaitWithTime(BooleanSupplier condition) {
        await(() -> {
            clock.forward(Duration.ofSeconds(2));
            return condition.getAsBoolean();
        });
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within 30 seconds: "
                        + Arrays.toString(Proefdatabase.jdbc()
                                .queryForList(
                                        "select bestemming, referentienummer, toestand, oorzaak, pogingen from uitgaand_bericht where toestand <> 'AFGELEVERD' limit 5")
                                .toArray()));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
