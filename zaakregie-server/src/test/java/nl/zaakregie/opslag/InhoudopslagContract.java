// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import static nl.zaakregie.opslag.Proefdatabase.JDBC;
import static nl.zaakregie.opslag.Proefdatabase.TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zaakregie.opslag.Inhoudopslag.Klaargezet;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of content does (ADR 0006). */
interface InhoudopslagContract {
    Random RANDOM = new Random(20260101);

    Inhoudopslag opslag();

    /** Bytes of this content that the store holds somewhere, visible or not. */
    long bytesHeld(Inhoudsverwijzing verwijzing);

    /** Changes one byte of content behind the back of the store. */
    void damage(Inhoudsverwijzing verwijzing);

    /** Removes the bytes of content behind the back of the store. */
    void lose(Inhoudsverwijzing verwijzing);

    /** Lets the store clear up everything that no transaction kept. */
    void clearUp();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 524_287, 524_288, 524_289, 3_000_000})
    default void givesBackEveryByte(int size) throws IOException {
        byte[] bytes = bytes(size);
        Inhoudsverwijzing kept = keep(bytes);
        assertThat(kept.grootte()).isEqualTo(size);
        assertThat(opslag().holds(kept)).isTrue();
        try (InputStream in = opslag().open(kept)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    default void isReadInSmallBitsToo() throws IOException {
        byte[] bytes = bytes(1000);
        try (InputStream in = opslag().open(keep(bytes))) {
            for (byte expected : bytes) {
                assertThat((byte) in.read()).isEqualTo(expected);
            }
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    default void keepsTheSameContentOnce() throws IOException {
        byte[] bytes = bytes(700_000);
        Inhoudsverwijzing kept = keep(bytes);
        assertThat(keep(bytes)).isEqualTo(kept);
        assertThat(store(bytes)).isEqualTo(store(bytes)).isPositive();
        clearUp();
        assertThat(bytesHeld(kept)).isEqualTo(bytes.length);
    }

    @Test
    default void keepsTheSameContentOnceWhenItComesEightTimesAtTheSameMoment() throws Exception {
        byte[] bytes = bytes(900_000);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Inhoudsverwijzing>> all = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit((Callable<Inhoudsverwijzing>) () -> {
                        Klaargezet prepared = opslag().prepare(new Bytes(bytes));
                        start.await();
                        TRANSACTION.executeWithoutResult(status -> opslag().store(prepared));
                        return prepared.inhoud().verwijzing();
                    }))
                    .toList();
            start.countDown();
            for (Future<Inhoudsverwijzing> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
            Inhoudsverwijzing kept = all.getFirst().get();
            clearUp();
            assertThat(bytesHeld(kept)).isEqualTo(bytes.length);
            assertThat(opslag().open(kept).readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    default void keepsContentWhoseOtherCopyWasRolledBackWhileThisOneWaited() throws Exception {
        byte[] bytes = bytes(600_000);
        Klaargezet first = opslag().prepare(new Bytes(bytes));
        Klaargezet second = opslag().prepare(new Bytes(bytes));
        CountDownLatch stored = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> loser = threads.submit(() -> TRANSACTION.executeWithoutResult(status -> {
                opslag().store(first);
                stored.countDown();
                pause();
                status.setRollbackOnly();
            }));
            stored.await();
            Future<?> winner = threads.submit(() -> TRANSACTION.executeWithoutResult(status -> opslag().store(second)));
            loser.get(60, TimeUnit.SECONDS);
            winner.get(60, TimeUnit.SECONDS);
        }
        clearUp();
        Inhoudsverwijzing kept = first.inhoud().verwijzing();
        assertThat(opslag().open(kept).readAllBytes()).isEqualTo(bytes);
        assertThat(bytesHeld(kept)).isEqualTo(bytes.length);
    }

    @Test
    default void showsNothingBeforeTheCommitAndLeavesNothingAfterARollback() throws IOException {
        Klaargezet prepared = opslag().prepare(new Bytes(bytes(600_000)));
        Inhoudsverwijzing verwijzing = prepared.inhoud().verwijzing();
        assertThat(opslag().holds(verwijzing)).isFalse();
        TRANSACTION.executeWithoutResult(status -> {
            opslag().store(prepared);
            status.setRollbackOnly();
        });
        assertThat(opslag().holds(verwijzing)).isFalse();
        assertThatThrownBy(() -> opslag().open(verwijzing)).isInstanceOf(InhoudDamagedException.class);
        opslag().discard(prepared);
        assertThat(bytesHeld(verwijzing)).isZero();
    }

    @Test
    default void leavesNothingOfWhatWasNeverStored() throws IOException {
        Klaargezet prepared = opslag().prepare(new Bytes(bytes(600_000)));
        clearUp();
        assertThat(bytesHeld(prepared.inhoud().verwijzing())).isZero();
    }

    @Test
    default void discardingTakesNothingAwayThatWasKept() throws IOException {
        byte[] bytes = bytes(5000);
        Klaargezet prepared = opslag().prepare(new Bytes(bytes));
        TRANSACTION.executeWithoutResult(status -> opslag().store(prepared));
        opslag().discard(prepared);
        assertThat(opslag().open(prepared.inhoud().verwijzing()).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    default void refusesToEndWhenAByteWasChanged() throws IOException {
        Inhoudsverwijzing kept = keep(bytes(600_000));
        damage(kept);
        assertThatThrownBy(() -> opslag().open(kept).readAllBytes())
                .isInstanceOf(InhoudDamagedException.class)
                .hasMessageContaining(kept.sha256());
    }

    @Test
    default void refusesToEndWhenTheBytesAreGone() throws IOException {
        Inhoudsverwijzing kept = keep(bytes(600_000));
        lose(kept);
        assertThatThrownBy(() -> opslag().open(kept).readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    default void removesOnlyWhatNothingRefersTo() throws IOException {
        Inhoudsverwijzing kept = keep(bytes(600_000));
        JDBC.update("insert into proef_verwijzing select id from inhoud where sha256 = ?", kept.sha256());
        assertThat(remove(kept)).isFalse();
        assertThat(opslag().open(kept).readAllBytes()).hasSize(600_000);
        JDBC.update("delete from proef_verwijzing");
        assertThat(remove(kept)).isTrue();
        assertThat(remove(kept)).isFalse();
        clearUp();
        assertThat(opslag().holds(kept)).isFalse();
        assertThat(bytesHeld(kept)).isZero();
    }

    @Test
    default void aRemovalThatIsRolledBackRemovesNothing() throws IOException {
        Inhoudsverwijzing kept = keep(bytes(600_000));
        TRANSACTION.executeWithoutResult(status -> {
            assertThat(opslag().remove(kept)).isTrue();
            status.setRollbackOnly();
        });
        clearUp();
        assertThat(opslag().open(kept).readAllBytes()).hasSize(600_000);
    }

    @Test
    default void keepsContentThatCannotBeReadOutOfTheStore() throws IOException {
        Inhoudsverwijzing promised = new Bytes(bytes(9000)).verwijzing();
        Inhoud shorter = new Bytes(bytes(8000)) {
            @Override
            public Inhoudsverwijzing verwijzing() {
                return promised;
            }
        };
        assertThatThrownBy(() -> {
                    Klaargezet prepared = opslag().prepare(shorter);
                    TRANSACTION.executeWithoutResult(status -> opslag().store(prepared));
                })
                .isInstanceOf(Exception.class);
        clearUp();
        assertThat(opslag().holds(promised)).isFalse();
        assertThat(bytesHeld(promised)).isZero();
    }

    private boolean remove(Inhoudsverwijzing verwijzing) {
        return Boolean.TRUE.equals(TRANSACTION.execute(status -> opslag().remove(verwijzing)));
    }

    private Inhoudsverwijzing keep(byte[] bytes) throws IOException {
        Klaargezet prepared = opslag().prepare(new Bytes(bytes));
        TRANSACTION.executeWithoutResult(status -> opslag().store(prepared));
        opslag().discard(prepared);
        return prepared.inhoud().verwijzing();
    }

    private long store(byte[] bytes) throws IOException {
        Klaargezet prepared = opslag().prepare(new Bytes(bytes));
        Long id = TRANSACTION.execute(status -> opslag().store(prepared));
        return id == null ? 0 : id;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        synchronized (RANDOM) {
            RANDOM.nextBytes(bytes);
        }
        return bytes;
    }

    /** Content in memory. */
    class Bytes implements Inhoud {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public Inhoudsverwijzing verwijzing() {
            var digest = Sha256.digest();
            digest.update(bytes);
            return new Inhoudsverwijzing(Sha256.hex(digest), bytes.length);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
