// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.time.Duration;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.ontvangst.Doorgeefverzoek;
import nl.zaakregie.ontvangst.Doorgegeven;
import nl.zaakregie.servicebus.Doorgiften.Doorgifte;
import nl.zaakregie.servicebus.Doorgiften.Toestand;
import nl.zaakregie.servicebus.Servicebusinstellingen.Route;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.verzending.Directverzending;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Verzendinstellingen;
import nl.zaakregie.verzending.Wisseling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes changes on. A change is registered before it is offered, so that the one transaction after the destination accepted
 * it records that and makes the trigger; what is killed in between is found back by {@link Doorgifteherstel} (ADR 0053).
 */
@Component
class Wijzigingsdoorgifte {
    private final Doorgiften doorgiften;
    private final Triggermaker triggers;
    private final Bewaarpost bewaring;
    private final Directverzending direct;
    private final Uitbox uitbox;
    private final TransactionTemplate transaction;
    private final Duration claim;

    Wijzigingsdoorgifte(
            Doorgiften doorgiften,
            Triggermaker triggers,
            Bewaarpost bewaring,
            Directverzending direct,
            Uitbox uitbox,
            TransactionTemplate transaction,
            Verzendinstellingen settings) {
        this.doorgiften = doorgiften;
        this.triggers = triggers;
        this.bewaring = bewaring;
        this.direct = direct;
        this.uitbox = uitbox;
        this.transaction = transaction;
        this.claim = settings.claimduur();
    }

    Doorgegeven relay(Doorgeefverzoek verzoek, Triggerinhoud inhoud, Route route) {
        boolean storing = verzoek.isAsynchronous()
                && Bewaarpost.fits(verzoek)
                && (route.keepsAlways() || (route.keepsWhenSilent() && isQueued(inhoud, route)));
        Doorgifte known = register(verzoek, inhoud, route, storing);
        return switch (known.toestand()) {
            case GEACCEPTEERD -> Antwoorden.repeat(known);
            case BEWAARD -> new Doorgegeven.Bevestigd(Berichtcode.Bv04);
            case ONDERWEG, HERSTEL -> offer(verzoek, inhoud, route, known);
        };
    }

    /** A change that its destination has already: only the trigger is to be made (E-39). */
    Doorgegeven end(Doorgeefverzoek verzoek, Triggerinhoud inhoud, Route route) {
        transaction.executeWithoutResult(status -> {
            Doorgifte known = doorgiften.register(verzoek, inhoud, route.naar(), Toestand.ONDERWEG, claim);
            if (doorgiften.accept(known.id(), null)) {
                triggers.trigger(inhoud, route.naar());
            }
        });
        return new Doorgegeven.Bevestigd(verzoek.service().map(Service::answer).orElse(Berichtcode.Bv03));
    }

    /** What waits already for the zaak goes first. */
    private boolean isQueued(Triggerinhoud inhoud, Route route) {
        return inhoud.zaken().stream().anyMatch(b -> uitbox.isWaiting(route.naar(), b.zaak()));
    }

    private Doorgifte register(Doorgeefverzoek verzoek, Triggerinhoud inhoud, Route route, boolean storing) {
        Doorgifte known = transaction.execute(status -> {
            Toestand state = storing ? Toestand.BEWAARD : Toestand.ONDERWEG;
            Doorgifte found = doorgiften.register(verzoek, inhoud, route.naar(), state, claim);
            if (storing && found.id().equals(verzoek.berichtId())) {
                bewaring.keep(verzoek, Optional.of(found.id()), zaak(inhoud), route.naar());
            }
            return found;
        });
        if (known == null) {
            throw new IllegalStateException("A transaction without an end");
        }
        return known;
    }

    private Doorgegeven offer(Doorgeefverzoek verzoek, Triggerinhoud inhoud, Route route, Doorgifte known) {
        Wisseling exchange = direct.exchange(Antwoorden.doorvoer(verzoek, route));
        if (exchange.isAccepted()) {
            transaction.executeWithoutResult(status -> {
                if (doorgiften.accept(known.id(), exchange)) {
                    triggers.trigger(inhoud, route.naar());
                }
            });
        } else if (!exchange.isSilent()) {
            doorgiften.forget(known.id());
        } else if (route.keepsWhenSilent() && verzoek.isAsynchronous() && Bewaarpost.fits(verzoek)) {
            transaction.executeWithoutResult(status -> {
                doorgiften.become(known.id(), Toestand.BEWAARD);
                bewaring.keep(verzoek, Optional.of(known.id()), zaak(inhoud), route.naar());
            });
            return new Doorgegeven.Bevestigd(Berichtcode.Bv04);
        } else {
            doorgiften.release(known.id());
        }
        return Antwoorden.of(verzoek, exchange);
    }

    private static String zaak(Triggerinhoud inhoud) {
        return inhoud.zaken().isEmpty()
                ? inhoud.document()
                : inhoud.zaken().getFirst().zaak();
    }
}
