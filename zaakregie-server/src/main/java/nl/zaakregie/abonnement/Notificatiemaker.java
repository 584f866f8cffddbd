// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.UUID;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Stempel;
import nl.zaakregie.verzending.Zending;
import org.springframework.stereotype.Component;

/** Makes the message by which one subscriber hears of an event. */
@Component
class Notificatiemaker {
    private static final String ROL = Rol.ABONNEMENTENBEHEER.naam();

    private final Adresboek addresses;
    private final Stempel stempel;

    Notificatiemaker(Adresboek addresses, Stempel stempel) {
        this.addresses = addresses;
        this.stempel = stempel;
    }

    Zending make(Zaaknotificatie event, Abonnement abonnement, UUID bron) {
        Systeem zender = addresses.getSysteem(ROL);
        Systeem ontvanger = addresses.getSysteem(abonnement.afnemer());
        Zending zending = switch (abonnement.kanaal()) {
            case NOTIFICEER_OVER_ZAAK -> notificatie(event, abonnement, zender, ontvanger);
            case KENNISGEVING -> kennisgeving(event, abonnement, zender, ontvanger);
        };
        return zending.withBron(bron);
    }

    private Zending notificatie(Zaaknotificatie event, Abonnement abonnement, Systeem zender, Systeem ontvanger) {
        Stuurgegevens head = stempel.request(Service.NOTIFICEER_OVER_ZAAK, zender, ontvanger);
        return Zending.of(
                abonnement.afnemer(),
                ROL,
                Service.NOTIFICEER_OVER_ZAAK,
                event.zaakidentificatie(),
                event.notificatie(head));
    }

    /** Under the name of the plain kennisgeving, not under that of a service that would change something. */
    private Zending kennisgeving(Zaaknotificatie event, Abonnement abonnement, Systeem zender, Systeem ontvanger) {
        String type = event.gebeurtenis().isDocument() ? "EDC" : "ZAK";
        Stuurgegevens head = stempel.typed(Berichtcode.Lk01, zender, ontvanger, type);
        StufElement message = Kennisgevingmaker.make(event, head);
        return Zending.of(
                abonnement.afnemer(),
                ROL,
                message.localName(),
                Namen.ZKN + "/" + message.localName(),
                Portsoort.OntvangAsynchroon,
                event.zaakidentificatie(),
                message);
    }
}
