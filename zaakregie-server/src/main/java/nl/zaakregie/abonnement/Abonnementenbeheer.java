// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.abonnement.Verdeling.Reden;
import nl.zaakregie.bericht.Zaaknotificatie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns an event into messages to everybody who wants to hear of it, except who caused it (RZS 5.2.6, BR-23). */
@Component
public class Abonnementenbeheer {
    private static final Logger LOG = LoggerFactory.getLogger(Abonnementenbeheer.class);

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
        if (isKnown(id, event, intern)) {
            return;
        }
        events.keep(id, event, intern, verspreiding.spread(id, event));
        if (abonnementen.wantsClients(event.gebeurtenis())) {
            clientvraag.ask(id, event);
        }
    }

    /**
     * Whether the event came already by the other way. In variant 2 our zaaksysteem tells of each change itself, and a
     * servicebus in front of it may do so too; in variant 1 a trigger by message for what our own servicebus told already
     * means that another program hosts an abonnementenbeheer as well.
     */
    private boolean isKnown(UUID id, Zaaknotificatie event, boolean intern) {
        Variant variant = settings.hosting();
        if (variant == Variant.APART || !events.pair(id, event, intern, variant == Variant.IN_SERVICEBUS)) {
            return false;
        }
        if (variant == Variant.IN_SERVICEBUS) {
            LOG.warn(
                    "Twee varianten tegelijk: over zaak {} kwam dezelfde gebeurtenis van de eigen servicebus en per bericht",
                    event.zaakidentificatie());
        }
        return true;
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
