// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Doorgeefverzoek;
import nl.zaakregie.servicebus.Servicebusinstellingen.Route;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import org.springframework.stereotype.Component;

/**
 * Finds where a message goes: by the routing table, else to whom it is addressed, else to the role that serves its service.
 */
@Component
class Routekeuze {
    private static final String ALL = "*";

    private final List<Route> table;
    private final Adresboek addresses;
    private final Zaaksoorten soorten;

    Routekeuze(Servicebusinstellingen settings, Adresboek addresses, Zaaksoorten soorten) {
        this.table = settings.list();
        this.addresses = addresses;
        this.soorten = soorten;
    }

    Optional<Route> find(Doorgeefverzoek verzoek, Optional<Triggerinhoud> inhoud) {
        Systeem ontvanger = verzoek.kop().ontvanger() == null
                ? Systeem.of("", "")
                : verzoek.kop().ontvanger();
        String naam = addresses.findNaam(ontvanger).orElse("");
        String service =
                verzoek.service().map(Service::label).orElse(verzoek.bericht().localName());
        Optional<Soort> soort = inhoud.flatMap(this::soort);
        return table.stream()
                .filter(r -> r.fits(service, soort, naam, ontvanger.applicatie()))
                .findFirst()
                .or(() -> byReceiver(naam))
                .or(() -> verzoek.service().flatMap(Routekeuze::byService));
    }

    private Optional<Soort> soort(Triggerinhoud inhoud) {
        return inhoud.zaken().stream().findFirst().flatMap(b -> soorten.find(b.zaak(), b.soort()));
    }

    private static Optional<Route> byReceiver(String naam) {
        return naam.isEmpty() || naam.equals(Rol.SERVICEBUS.naam()) ? Optional.empty() : Optional.of(direct(naam));
    }

    /** Hand-overs and notifications have no receiver but the one they are addressed to. */
    private static Optional<Route> byService(Service service) {
        return switch (service) {
            case OVERDRAGEN_ZAAK, BEVESTIG_OVERDRAGEN_ZAAK, NOTIFICEER_OVER_ZAAK -> Optional.empty();
            case INITIEER_NOTIFICEER_OVER_ZAAK -> Optional.of(direct(Rol.ABONNEMENTENBEHEER.naam()));
            default -> Optional.of(direct(Rol.ZAAKSYSTEEM.naam()));
        };
    }

    private static Route direct(String naar) {
        return new Route(List.of(ALL), List.of(ALL), null, naar, "direct");
    }
}
