// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Stempel;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Zending;
import org.springframework.stereotype.Component;

/**
 * Tells the abonnementenbeheer of an event: directly when the role that tells hosts it, else by initieerNotificeerOverZaak
 * (RZS 6.1, 6.10). In the transaction of the caller.
 */
@Component
public class Gebeurtenismelder {
    private static final String ABONNEMENTENBEHEER = Rol.ABONNEMENTENBEHEER.naam();

    private final Abonnementenbeheer beheer;
    private final Abonnementinstellingen settings;
    private final Instellingen instellingen;
    private final Adresboek addresses;
    private final Stempel stempel;
    private final Uitbox uitbox;

    Gebeurtenismelder(
            Abonnementenbeheer beheer,
            Abonnementinstellingen settings,
            Instellingen instellingen,
            Adresboek addresses,
            Stempel stempel,
            Uitbox uitbox) {
        this.beheer = beheer;
        this.settings = settings;
        this.instellingen = instellingen;
        this.addresses = addresses;
        this.stempel = stempel;
        this.uitbox = uitbox;
    }

    public void report(Rol rol, Zaaknotificatie event) {
        if (hosts(rol)) {
            beheer.notify(event, true);
            return;
        }
        Stuurgegevens head = stempel.request(
                Service.INITIEER_NOTIFICEER_OVER_ZAAK,
                addresses.getSysteem(rol.naam()),
                addresses.getSysteem(ABONNEMENTENBEHEER));
        uitbox.enqueue(Zending.of(
                ABONNEMENTENBEHEER,
                rol.naam(),
                Service.INITIEER_NOTIFICEER_OVER_ZAAK,
                event.zaakidentificatie(),
                event.trigger(head)));
    }

    /** Whether a role has the abonnementenbeheer in its own application, so that no message is needed between them. */
    public boolean hosts(Rol rol) {
        return rol == settings.hosting().host() && instellingen.plays(Rol.ABONNEMENTENBEHEER);
    }
}
