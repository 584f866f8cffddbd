// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.bericht.Overdrachtantwoord;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Stempel;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Zending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides on hand-overs that came in, by a person or by a rule, and sends the answer (RZS 6.8.4). */
@Component
public class Overdrachtbesluit {
    private static final String ROL = Rol.BACKOFFICE.naam();

    private final Werkvoorraad werkvoorraad;
    private final Adresboek addresses;
    private final Stempel stempel;
    private final Uitbox uitbox;
    private final TransactionTemplate transaction;
    private final List<Overdrachtluisteraar> listeners;

    Overdrachtbesluit(
            Werkvoorraad werkvoorraad,
            Adresboek addresses,
            Stempel stempel,
            Uitbox uitbox,
            TransactionTemplate transaction,
            List<Overdrachtluisteraar> listeners) {
        this.werkvoorraad = werkvoorraad;
        this.addresses = addresses;
        this.stempel = stempel;
        this.uitbox = uitbox;
        this.transaction = transaction;
        this.listeners = List.copyOf(listeners);
    }

    /** All, the newest first: the screens choose among them. */
    public List<Overdrachtwerk> list() {
        return list(null, Integer.MAX_VALUE);
    }

    /**
     * The newest first.
     *
     * @param before only those before this one; null: from the newest on
     */
    public List<Overdrachtwerk> list(@Nullable UUID before, int most) {
        return werkvoorraad.list(before, most);
    }

    /** How many there are of which this was decided. */
    public int count(Overdrachtwerk.Besluit besluit) {
        return werkvoorraad.count(besluit);
    }

    /** The numbers of the zaken of which this was decided. */
    public Set<String> listZaken(Overdrachtwerk.Besluit besluit) {
        return werkvoorraad.listZaken(besluit);
    }

    public Optional<Overdrachtwerk> find(UUID id) {
        return werkvoorraad.find(id);
    }

    /**
     * Decides; nothing when it was decided already or is not there.
     *
     * @param reden at most 250 characters; needed when refusing
     */
    public Optional<Overdrachtwerk> decide(UUID id, boolean accept, String reden) {
        if (!accept && reden.isBlank()) {
            throw new IllegalArgumentException("A refusal has a reason");
        }
        Optional<Overdrachtwerk> decided = transaction.execute(status -> werkvoorraad
                .lock(id)
                .filter(w -> w.besluit() == Overdrachtwerk.Besluit.OPEN)
                .map(w -> decideNow(w, accept, reden)));
        return decided == null ? Optional.empty() : decided;
    }

    /** Decides in the transaction of the caller. */
    Overdrachtwerk decideNow(Overdrachtwerk work, boolean accept, String reden) {
        werkvoorraad.decide(
                work.id(), accept ? Overdrachtwerk.Besluit.GEACCEPTEERD : Overdrachtwerk.Besluit.GEWEIGERD, reden);
        answer(work, accept, reden);
        Overdrachtwerk decided = werkvoorraad.find(work.id()).orElseThrow();
        if (accept) {
            listeners.forEach(l -> l.accepted(decided));
        }
        return decided;
    }

    /** E-09: zender and ontvanger swapped, its number as crossRefnummer. */
    private void answer(Overdrachtwerk work, boolean accept, String reden) {
        Systeem zender = work.zender();
        String bestemming = addresses.findNaam(zender.identity()).orElse(Rol.SERVICEBUS.naam());
        Stuurgegevens head = stempel.late(
                Berichtcode.Du01,
                addresses.getSysteem(ROL),
                zender,
                work.referentienummer(),
                Service.BEVESTIG_OVERDRAGEN_ZAAK.functie());
        Overdrachtantwoord answer = new Overdrachtantwoord(
                work.zaakidentificatie(), accept, reden.isBlank() ? List.of() : List.of(cut(reden)));
        uitbox.enqueue(Zending.of(
                        bestemming,
                        ROL,
                        Service.BEVESTIG_OVERDRAGEN_ZAAK,
                        work.zaakidentificatie(),
                        answer.toMessage(head))
                .withBron(work.id()));
    }

    private static String cut(String reden) {
        return reden.length() > 250 ? reden.substring(0, 250) : reden;
    }
}
