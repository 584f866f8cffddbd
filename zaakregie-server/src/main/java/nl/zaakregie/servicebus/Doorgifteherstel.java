// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.zaakregie.servicebus.Doorgiften.Doorgifte;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles messages of which is not known whether their destination accepted them, because a program was killed or the answer
 * did not come. A kennisgeving is offered again unchanged: its destination knows it or takes it now. A synchronous change
 * must not be done twice, and a big document was not kept: of those the destination is asked, and the trigger is made.
 */
@Component
class Doorgifteherstel {
    private static final int AT_ONCE = 100;

    private final Doorgiften doorgiften;
    private final Bewaarpost bewaring;
    private final Navraag navraag;
    private final TransactionTemplate transaction;
    private final Servicebusinstellingen settings;
    private final Clock clock;

    Doorgifteherstel(
            Doorgiften doorgiften,
            Bewaarpost bewaring,
            Navraag navraag,
            TransactionTemplate transaction,
            Servicebusinstellingen settings,
            Clock clock) {
        this.doorgiften = doorgiften;
        this.bewaring = bewaring;
        this.navraag = navraag;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT1S")
    void settle() {
        Integer settled;
        do {
            settled = transaction.execute(status -> {
                List<Doorgifte> lost = doorgiften.claimLost(AT_ONCE);
                lost.forEach(this::settle);
                return lost.size();
            });
        } while (settled != null && settled == AT_ONCE);
    }

    private void settle(Doorgifte lost) {
        byte[] kept = lost.bericht();
        if (kept != null && lost.isAsynchronous()) {
            bewaring.offerAgain(lost, kept);
        } else {
            navraag.askWhetherAccepted(lost);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void removeOld() {
        doorgiften.removeBefore(clock.instant().minus(Duration.ofDays(settings.bewaartermijn())));
    }
}
