// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.abonnement.Verdeling.Reden;
import nl.zaakregie.bericht.Zaaknotificatie;
import org.springframework.stereotype.Component;

/** Turns an event into messages to everybody who wants to hear of it, except who caused it (RZS 5.2.6, BR-23). */
@Component
public class Abonnementenbeheer {
    private final Abonnementen abonnementen;
    private final Zaakgebeurtenissen events;
    private final Verspreiding verspreiding;
    private final Clientvraag clientvraag;
    private final Abonnementinstellingen settings;

    Abonnementenbeheer(
            Abonnementen abonnementen,
            Zaakgebeurtenissen events,
            Verspreiding verspreiding,
            Clientvraag clientvraag,
            Abonnementinstellingen settings) {
        this.abonnementen = abonnementen;
        this.events = events;
        this.verspreiding = verspreiding;
        this.clientvraag = clientvraag;
        this.settings = settings;
    }

    /**
     * Takes an event in, in the transaction of the caller: with it the messages to the subscribers are kept, or nothing is.
     *
     * @param intern whether it comes from within this program and not by message
     */
    public void notify(Zaaknotificatie event, boolean intern) {
        UUID id = UUID.randomUUID();
        // in variant 2 our zaaksysteem tells of each change itself, and a servicebus in front of it may do so too
        boolean bothWays = settings.hosting() == Variant.IN_ZAAKSYSTEEM;
        if (bothWays && events.pair(id, event, intern)) {
            return;
        }
        events.keep(id, event, intern, verspreiding.spread(id, event));
        if (abonnementen.wantsClients(event.gebeurtenis())) {
            clientvraag.ask(id, event);
        }
    }

    /**
     * Who would hear of an event, and why others would not. Sends nothing.
     *
     * @param clients the clients of the zaak
     */
    public List<Simulatie> simulate(Zaaknotificatie event, Set<Pseudoniem> clients) {
        return verspreiding.judge(event, abonnementen.list(), clients).stream()
                .map(o -> new Simulatie(
                        o.abonnement().afnemer(),
                        o.abonnement().id(),
                        o.reden() == Reden.ONTVANGT,
                        o.reden().tekst()))
                .toList();
    }

    /**
     * What would happen with one subscription.
     *
     * @param reden in Dutch
     */
    public record Simulatie(String afnemer, String abonnement, boolean ontvangt, String reden) {}
}
