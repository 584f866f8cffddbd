// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import static nl.zaakregie.overdracht.Toestand.GEACCEPTEERD;
import static nl.zaakregie.overdracht.Toestand.GEEN_ANTWOORD;
import static nl.zaakregie.overdracht.Toestand.GEWEIGERD;
import static nl.zaakregie.overdracht.Toestand.KLAAR;
import static nl.zaakregie.overdracht.Toestand.NIET_AFGELEVERD;
import static nl.zaakregie.overdracht.Toestand.ONTVANGEN;
import static nl.zaakregie.overdracht.Toestand.VERSTUURD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToestandTest {

    @Test
    void onlyWhatWasSentCanBeAnswered() {
        Set<Toestand> open = EnumSet.noneOf(Toestand.class);
        for (Toestand each : Toestand.values()) {
            if (each.isOpen()) {
                open.add(each);
            }
        }
        assertThat(open).containsExactlyInAnyOrder(VERSTUURD, ONTVANGEN, GEEN_ANTWOORD);
    }

    @Test
    void anAnswerIsNeverUndone() {
        for (Toestand answered : Set.of(GEACCEPTEERD, GEWEIGERD)) {
            for (Stap step : Stap.values()) {
                assertThat(answered.after(step).orElse(answered)).isEqualTo(answered);
            }
        }
    }

    @Test
    void anAnswerMayOvertakeTheConfirmationOfItsRequest() {
        assertThat(VERSTUURD.after(Stap.AANVAARD)).contains(GEACCEPTEERD);
        assertThat(GEACCEPTEERD.after(Stap.BEVESTIGD)).contains(GEACCEPTEERD);
    }

    @Test
    void whatWasNotDeliveredCanBeSentAgainAndWhatWasNotSentCannotBeConfirmed() {
        assertThat(NIET_AFGELEVERD.after(Stap.AANGEBODEN)).contains(VERSTUURD);
        assertThat(KLAAR.after(Stap.BEVESTIGD)).isEmpty();
        assertThat(ONTVANGEN.after(Stap.NIET_AANGENOMEN)).contains(NIET_AFGELEVERD);
    }

    @Test
    void aReminderLeavesAHandOverWithoutAnswerAndCanBeGivenForThatOnly() {
        for (Toestand each : Toestand.values()) {
            assertThat(each.after(Stap.HERINNERD).isPresent()).as(each.name()).isEqualTo(each == GEEN_ANTWOORD);
        }
        assertThat(GEEN_ANTWOORD.after(Stap.HERINNERD)).contains(GEEN_ANTWOORD);
    }

    @Test
    void everyStateCanBeReached() {
        Set<Toestand> reached = EnumSet.of(KLAAR);
        boolean grew = true;
        while (grew) {
            Set<Toestand> more = EnumSet.copyOf(reached);
            reached.forEach(t -> {
                for (Stap step : Stap.values()) {
                    t.after(step).ifPresent(more::add);
                }
            });
            grew = !more.equals(reached);
            reached = more;
        }
        assertThat(reached).containsExactlyInAnyOrder(Toestand.values());
    }
}
