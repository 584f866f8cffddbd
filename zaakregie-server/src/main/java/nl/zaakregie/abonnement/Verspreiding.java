// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.abonnement.Verdeling.Oordeel;
import nl.zaakregie.abonnement.Verdeling.Reden;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Uitbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts the messages about an event in the outbox. */
@Component
class Verspreiding {
    private static final Logger LOG = LoggerFactory.getLogger(Verspreiding.class);

    private final Abonnementen abonnementen;
    private final Notificatiemaker maker;
    private final Adresboek addresses;
    private final Uitbox uitbox;

    Verspreiding(Abonnementen abonnementen, Notificatiemaker maker, Adresboek addresses, Uitbox uitbox) {
        this.abonnementen = abonnementen;
        this.maker = maker;
        this.addresses = addresses;
        this.uitbox = uitbox;
    }

    /**
     * To all subscribers but those on a client.
     *
     * @return how many
     */
    int spread(UUID id, Zaaknotificatie event) {
        return send(id, event, judge(event, abonnementen.listWithoutClient(event.zaakidentificatie()), Set.of()));
    }

    /** To the subscribers on one of these clients, unless they were reached already. */
    void spreadToClients(UUID id, Zaaknotificatie event, Set<Pseudoniem> clients) {
        Set<String> reached = judge(event, abonnementen.listWithoutClient(event.zaakidentificatie()), Set.of()).stream()
                .filter(o -> o.reden() == Reden.ONTVANGT)
                .map(o -> o.abonnement().afnemer())
                .collect(Collectors.toSet());
        send(
                id,
                event,
                judge(event, abonnementen.listOfClients(clients), clients).stream()
                        .filter(o -> !reached.contains(o.abonnement().afnemer()))
                        .toList());
    }

    List<Oordeel> judge(Zaaknotificatie event, List<Abonnement> candidates, Set<Pseudoniem> clients) {
        Map<String, Optional<Systeem>> named = candidates.stream()
                .map(Abonnement::afnemer)
                .distinct()
                .collect(Collectors.toMap(a -> a, addresses::findSysteem));
        return Verdeling.judge(event, candidates, clients, named);
    }

    private int send(UUID id, Zaaknotificatie event, List<Oordeel> judged) {
        judged.stream()
                .filter(o -> o.reden() == Reden.ONBEKENDE_AFNEMER)
                .forEach(o -> LOG.warn(
                        "Abonnement {}: afnemer {} staat niet in de configuratie",
                        o.abonnement().id(),
                        o.abonnement().afnemer()));
        List<Abonnement> receivers = judged.stream()
                .filter(o -> o.reden() == Reden.ONTVANGT)
                .map(Oordeel::abonnement)
                .toList();
        uitbox.enqueue(receivers.stream().map(a -> maker.make(event, a, id)).toList());
        return receivers.size();
    }
}
