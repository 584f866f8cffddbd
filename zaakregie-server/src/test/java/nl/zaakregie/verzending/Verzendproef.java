// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Nodes of the outbound engine on a real database, with receivers that only speak XML over HTTP. */
class Verzendproef {
    @TempDir
    Path data;

    final Proefklok clock = new Proefklok();
    private final List<AutoCloseable> open = new ArrayList<>();
    Proefontvanger suite;
    Proefontvanger other;

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

    <T extends AutoCloseable> T keep(T closeable) {
        open.add(closeable);
        return closeable;
    }

    Proefknoop node(String... settings) {
        return node(clock, new Object[0], settings);
    }

    Proefknoop node(Clock ticking, Object[] gevolgen, String... settings) {
        Proefknoop node = keep(new Proefknoop(ticking, data, gevolgen, settings));
        node.address("suite", suite.address());
        node.address("ander", other.address());
        return node;
    }

    static int hangUp(Proefontvanger.Aanbod offer) {
        offer.exchange().close();
        return 0;
    }

    static int sent(Proefontvanger.Aanbod offer, int status, String type, String text) throws java.io.IOException {
        offer.send(status, type, text);
        return 0;
    }

    static void assertOrderPerZaak(Proefontvanger receiver, int zaken, List<String> sent) {
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
    static void assertCopiesAreEqual(Proefontvanger receiver) {
        List<String> offered = receiver.offered();
        long numbers = offered.stream().map(Proefontvanger::number).distinct().count();
        assertThat(new HashSet<>(offered)).hasSize((int) numbers);
    }

    static long count(String sql) {
        Long count = Proefdatabase.jdbc().queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    /** Waits while the clock of the test runs on. */
    void awaitWithTime(BooleanSupplier condition) {
        await(() -> {
            clock.forward(Duration.ofSeconds(2));
            return condition.getAsBoolean();
        });
    }

    static void await(BooleanSupplier condition) {
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
