// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.werk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import nl.zaakregie.verzending.Zending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends changes of zaken for a role to the zaaksysteem, through the servicebus where there is one, so that others hear of them
 * as of any change. When a change was taken in, the role asks how the zaak is now.
 */
@Component
public class Zaakverkeer {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final long BETWEEN_MILLIS = 40;

    private final Uitbox uitbox;
    private final Verzendbeheer beheer;
    private final Adresboek addresses;
    private final Instellingen settings;
    private final TransactionTemplate transaction;
    private final Berichtklok klok;

    Zaakverkeer(
            Uitbox uitbox,
            Verzendbeheer beheer,
            Adresboek addresses,
            Instellingen settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.uitbox = uitbox;
        this.beheer = beheer;
        this.addresses = addresses;
        this.settings = settings;
        this.transaction = transaction;
        this.klok = new Berichtklok(clock);
    }

    /** Sends an actualiseerZaakstatus; gives what to follow it by. */
    public UUID setStatus(Rol rol, Zaakverwijzing zaak, Statuszetting status) {
        return send(rol, zaak.identificatie().value(), berichten(rol).actualiseerZaakstatus(zaak, status));
    }

    /** Sends an updateZaak; gives what to follow it by. */
    public UUID update(Rol rol, Zaakwijziging wijziging) {
        return send(rol, wijziging.identificatie().value(), berichten(rol).updateZaak(wijziging));
    }

    private Zaakberichten berichten(Rol rol) {
        return new Zaakberichten(addresses.getSysteem(rol.naam()), addresses.getSysteem(Rol.ZAAKSYSTEEM.naam()), klok);
    }

    private UUID send(Rol rol, String zaak, Zaakbericht bericht) {
        UUID bron = UUID.randomUUID();
        transaction.executeWithoutResult(status ->
                uitbox.enqueue(Zending.of(bestemming(), rol.naam(), bericht.service(), zaak, bericht.bericht())
                        .withGevolg(Zaakverversing.NAAM, rol.naam() + " " + zaak)
                        .withBron(bron)));
        return bron;
    }

    private String bestemming() {
        String bus = Rol.SERVICEBUS.naam();
        boolean there = settings.plays(Rol.SERVICEBUS)
                || settings.partners().stream().anyMatch(p -> p.naam().equalsIgnoreCase(bus));
        return there ? bus : Rol.ZAAKSYSTEEM.naam();
    }

    /**
     * What became of it; waits a few seconds for it, and when it was taken in also for how the zaak is since then. Gives how it
     * stands after that.
     */
    public Optional<Uitgaand> await(UUID bron) {
        Instant until = Instant.now().plus(PATIENCE);
        Optional<Uitgaand> found = find(bron);
        while (found.filter(this::isUnderWay).isPresent() && Instant.now().isBefore(until)) {
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            }
            found = find(bron);
        }
        return found;
    }

    private boolean isUnderWay(Uitgaand sent) {
        return sent.toestand() == Toestand.WACHT
                || (sent.toestand() == Toestand.AFGELEVERD
                        && uitbox.isWaiting(
                                Rol.ZAAKSYSTEEM.naam(), sent.zaakidentificatie(), Service.GEEF_ZAAKDETAILS.label()));
    }

    /** How it stands. */
    public Optional<Uitgaand> find(UUID bron) {
        return beheer.listOfBron(bron).stream().findFirst();
    }
}
