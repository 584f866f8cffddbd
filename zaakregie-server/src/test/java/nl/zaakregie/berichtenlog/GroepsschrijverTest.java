// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroepsschrijverTest {
    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

    @Test
    void writesOneAtOnce() {
        new Groepsschrijver<Integer>(groups::add).write(1);

        assertThat(groups).containsExactly(List.of(1));
    }

    @Test
    void writesWhatCameMeanwhileAsOneGroup() throws Exception {
        CountDownLatch firstIsWriting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Groepsschrijver<Integer> writer = new Groepsschrijver<>(group -> {
            groups.add(group);
            if (group.contains(0)) {
                firstIsWriting.countDown();
                await(goOn);
            }
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(() -> writer.write(0));
            await(firstIsWriting);
            List<Future<?>> others = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                int item = i;
                others.add(threads.submit(() -> writer.write(item)));
            }
            while (writer.waiting() < 5) {
                Thread.onSpinWait();
            }
            assertThat(others).noneMatch(Future::isDone);
            goOn.countDown();
            first.get();
            for (Future<?> other : others) {
                other.get();
            }
        }

        assertThat(groups).hasSize(2);
        assertThat(groups.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void losesNothingAndWritesNothingTwiceWhenManyComeAtOnce() throws Exception {
        int items = 20_000;
        Groepsschrijver<Integer> writer = new Groepsschrijver<>(groups::add);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                int item = i;
                all.add(threads.submit(() -> writer.write(item)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(groups).allMatch(group -> group.size() <= Groepsschrijver.MOST);
        assertThat(groups.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, items).boxed().toList());
    }

    @Test
    void letsOnlyTheOneThatCannotBeWrittenFail() throws Exception {
        Groepsschrijver<Integer> writer = new Groepsschrijver<>(group -> {
            if (group.contains(13)) {
                throw new IllegalArgumentException("13");
            }
            groups.add(group);
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int item = i;
                all.add(threads.submit(() -> writer.write(item)));
            }
            for (int i = 0; i < 100; i++) {
                Future<?> one = all.get(i);
                if (i == 13) {
                    assertThatThrownBy(one::get).isInstanceOf(ExecutionException.class);
                } else {
                    one.get();
                }
            }
        }

        assertThat(groups.stream().flatMap(List::stream)).hasSize(99).doesNotHaveDuplicates();
    }

    @Test
    void goesOnAfterAFailure() {
        Groepsschrijver<Integer> writer = new Groepsschrijver<>(group -> {
            if (group.contains(1)) {
                throw new IllegalStateException("database gone");
            }
            groups.add(group);
        });

        assertThatThrownBy(() -> writer.write(1)).isInstanceOf(IllegalStateException.class);
        writer.write(2);

        assertThat(groups).containsExactly(List.of(2));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
