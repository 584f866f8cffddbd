// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.springframework.stereotype.Component;

/** initieerNotificeerOverZaak: the trigger that others send (RZS 6.10). */
@Component
class InitieerNotificeerOverZaakHandler implements Servicehandler {
    private static final String NO_SENDER =
            "Het extraElement zendendeApplicatie ontbreekt: de veroorzaker krijgt zelf misschien ook bericht.";

    private final Abonnementenbeheer beheer;

    InitieerNotificeerOverZaakHandler(Abonnementenbeheer beheer) {
        this.beheer = beheer;
    }

    @Override
    public Rol rol() {
        return Rol.ABONNEMENTENBEHEER;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.INITIEER_NOTIFICEER_OVER_ZAAK);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        Zaaknotificatie trigger = Zaaknotificatie.of(verzoek.bericht());
        if (!Zaakidentificatie.isValid(trigger.zaakidentificatie())) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058, "BR-01: de zaakidentificatie ontbreekt of heeft tekens die er niet in horen");
        }
        boolean known = trigger.herkomst().isPresent();
        if (!known && verzoek.profiel().streng()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF058, "E-05: " + NO_SENDER);
        }
        beheer.notify(trigger, false);
        return new Uitkomst.Bevestigd(
                known
                        ? List.of()
                        : List.of(Bevinding.waarschuwing(
                                "E-05", Foutcode.STUF058, NO_SENDER, verzoek.bericht(), verzoek.bericht())));
    }
}
