// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZekeringTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Herhaalschema SCHEDULE =
            new Herhaalschema(Duration.ofSeconds(1), Duration.ofMinutes(5), new Random(7));

    @Test
    void opensAtOnceWhenThereIsNoAnswer() {
        //
        Zekering breaker = Zekering.CLOSED.afterSilence(NOW, false, Optional.empty(), "stil", SCHEDULE);
        assertThat(breaker.isOpen(NOW)).isTrue();
        assertThat(breaker.isOpen(NOW.plusSeconds(2))).isFalse();
        assertThat(breaker.reden()).isEqualTo("stil");
    }

    @Test
    void opensAfterFiveFaultsInARow() {
        //
        Zekering breaker = Zekering.CLOSED;
        for (int i = 0; i < 4; i++) {
            breaker = fault(breaker, NOW);
            assertThat(breaker.isOpen(NOW)).isFalse();
        }
        assertThat(fault(breaker.afterSuccess(), NOW).isOpen(NOW)).isFalse();
        assertThat(fault(breaker, NOW).isOpen(NOW)).isTrue();
    }

    @Test
    void opensAfterMoreThanTwentyFiveFaultsInAllAlsoWithSuccessesBetween() {
        //
        Zekering breaker = Zekering.CLOSED;
        for (int i = 0; i < 25; i++) {
            breaker = fault(breaker, NOW).afterSuccess();
            assertThat(breaker.isOpen(NOW)).isFalse();
        }
        assertThat(fault(breaker, NOW).isOpen(NOW)).isTrue();
    }

    @Test
    void forgetsTheFaultsOfAnEarlierHour() {
        Zekering breaker = Zekering.CLOSED;
        for (int i = 0; i < 60; i++) {
            Instant moment = NOW.plus(Duration.ofMinutes(5L * i));
            breaker = fault(breaker, moment).afterSuccess();
            assertThat(breaker.isOpen(moment)).isFalse();
        }
    }

    @Test
    void waitsLongerEachTimeThatATrialFailsAndStartsAgainAfterASuccess() {
        Zekering breaker = Zekering.CLOSED.afterSilence(NOW, false, Optional.empty(), "stil", SCHEDULE);
        Instant moment = NOW;
        for (int i = 0; i < 12; i++) {
            moment = breaker.openTot();
            breaker = breaker.afterSilence(moment, true, Optional.empty(), "stil", SCHEDULE);
        }
        assertThat(Duration.between(moment, breaker.openTot())).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
        breaker = breaker.afterSuccess().afterSilence(moment, false, Optional.empty(), "stil", SCHEDULE);
        assertThat(Duration.between(moment, breaker.openTot())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void countsTheMessagesThatWereUnderWayWhenItOpenedOnce() {
        Zekering breaker = Zekering.CLOSED.afterSilence(NOW, false, Optional.empty(), "stil", SCHEDULE);
        assertThat(breaker.afterSilence(NOW, false, Optional.empty(), "stil", SCHEDULE))
                .isEqualTo(breaker);
    }

    @Test
    void waitsAsLongAsTheDestinationAsksButNoLongerThanAnHour() {
        Zekering asked = Zekering.CLOSED.afterSilence(NOW, false, Optional.of(Duration.ofMinutes(20)), "503", SCHEDULE);
        assertThat(asked.openTot()).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        Zekering absurd = Zekering.CLOSED.afterFault(NOW, false, Optional.of(Duration.ofDays(300)), SCHEDULE);
        assertThat(absurd.openTot()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void closesWhenATrialIsAnsweredAfterASilenceEvenWithAFault() {
        Zekering breaker = Zekering.CLOSED.afterSilence(NOW, false, Optional.empty(), "stil", SCHEDULE);
        assertThat(breaker.afterFault(breaker.openTot(), true, Optional.empty(), SCHEDULE)
                        .openTot())
                .isNull();
    }

    @Test
    void pausesLieWithinTwentyPerCentOfTheDoubledOnes() {
        for (int failures = 1; failures < 40; failures++) {
            long doubled = Math.min(
                    1000L << Math.min(failures - 1, 20), Duration.ofMinutes(5).toMillis());
            assertThat(SCHEDULE.pause(failures).toMillis()).isBetween(doubled * 8 / 10 - 1, doubled * 12 / 10 + 1);
        }
    }

    private static Zekering fault(Zekering breaker, Instant now) {
        return breaker.afterFault(now, false, Optional.empty(), SCHEDULE);
    }
}
