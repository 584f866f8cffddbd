// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static nl.zaakregie.verzending.Proefknoop.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbound engine in the hands of an operator, with several nodes, and with the features that send by it. */
class VerzendbeheerIT extends Verzendproef {
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
}
