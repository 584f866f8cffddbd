// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static nl.zaakregie.verzending.Proefknoop.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.verzending.Proefontvanger.Gedrag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the outbound engine delivers, in which order, and what it makes of every kind of answer. */
class VerzendingIT extends Verzendproef {
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
                Verzendproef::hangUp);
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
}
