// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * notificeerOverZaak for one role (RZS 6.9): kept, and with it the question for what changed. A zaak or zaaktype that is not
 * known here is no fault (A17).
 */
final class NotificeerOverZaakHandler implements Servicehandler {
    private final Rol rol;
    private final Postvak postvak;
    private final Zaakophaler ophaler;

    NotificeerOverZaakHandler(Rol rol, Postvak postvak, Zaakophaler ophaler) {
        this.rol = rol;
        this.postvak = postvak;
        this.ophaler = ophaler;
    }

    @Override
    public Rol rol() {
        return rol;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.NOTIFICEER_OVER_ZAAK);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        Zaaknotificatie event = Zaaknotificatie.of(verzoek.bericht());
        if (!Zaakidentificatie.isValid(event.zaakidentificatie())) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058, "BR-01: de zaakidentificatie ontbreekt of heeft tekens die er niet in horen");
        }
        postvak.add(verzoek.berichtId(), rol, event, verzoek.zender());
        ophaler.fetchAfter(rol, event);
        return new Uitkomst.Bevestigd(List.of());
    }
}
