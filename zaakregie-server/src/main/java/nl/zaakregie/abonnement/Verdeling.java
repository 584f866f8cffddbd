// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.stuf.Systeem;

/**
 * Decides who hears of an event and why others do not. Each subscriber hears of it once, however many of its subscriptions
 * cover it.
 */
final class Verdeling {
    private Verdeling() {}

    /** Why a subscription leads to a message, or does not. */
    public enum Reden {
        ONTVANGT("krijgt bericht"),
        AFZENDER("veroorzaakte de gebeurtenis zelf"),
        AL_BEREIKT("krijgt al bericht door een ander abonnement"),
        NIET_ACTIEF("het abonnement is uitgezet"),
        ANDER_ZAAKTYPE("niet op dit zaaktype geabonneerd"),
        ANDERE_GEBEURTENIS("niet op deze gebeurtenis geabonneerd"),
        ANDERE_ZAAK("alleen op een andere zaak geabonneerd"),
        ANDERE_CLIENT("alleen op een andere cliënt geabonneerd"),
        ONBEKENDE_AFNEMER("de afnemer staat niet in de configuratie");

        private final String tekst;

        Reden(String tekst) {
            this.tekst = tekst;
        }

        String tekst() {
            return tekst;
        }
    }

    /** A subscription and what the event means for it. */
    record Oordeel(Abonnement abonnement, Reden reden) {}

    /**
     * Judges every subscription.
     *
     * @param clients   pseudonyms of the clients of the zaak; empty when they are not known
     * @param addresses how subscribers are addressed, by name
     */
    static List<Oordeel> judge(
            Zaaknotificatie event,
            List<Abonnement> abonnementen,
            Set<Pseudoniem> clients,
            Map<String, Optional<Systeem>> addresses) {
        List<Oordeel> judged = new ArrayList<>();
        Map<String, Abonnement> reached = new LinkedHashMap<>();
        for (Abonnement each : abonnementen) {
            Reden reden = judge(event, each, clients, addresses.getOrDefault(each.afnemer(), Optional.empty()));
            if (reden == Reden.ONTVANGT && reached.putIfAbsent(each.afnemer(), each) != null) {
                reden = Reden.AL_BEREIKT;
            }
            judged.add(new Oordeel(each, reden));
        }
        return judged;
    }

    private static Reden judge(
            Zaaknotificatie event, Abonnement each, Set<Pseudoniem> clients, Optional<Systeem> address) {
        if (!each.actief()) {
            return Reden.NIET_ACTIEF;
        }
        if (!each.covers(event.gebeurtenis())) {
            return Reden.ANDERE_GEBEURTENIS;
        }
        if (!each.covers(event.soort())) {
            return Reden.ANDER_ZAAKTYPE;
        }
        if (each.zaak().filter(z -> !z.equals(event.zaakidentificatie())).isPresent()) {
            return Reden.ANDERE_ZAAK;
        }
        if (each.client().filter(c -> !clients.contains(c)).isPresent()) {
            return Reden.ANDERE_CLIENT;
        }
        if (address.isEmpty()) {
            return Reden.ONBEKENDE_AFNEMER;
        }
        boolean own = event.herkomst().filter(h -> h.is(address.get())).isPresent();
        return own ? Reden.AFZENDER : Reden.ONTVANGT;
    }
}
