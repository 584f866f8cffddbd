// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import java.util.Optional;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Doorgeefverzoek;
import nl.zaakregie.ontvangst.Doorgegeven;
import nl.zaakregie.ontvangst.Doorgever;
import nl.zaakregie.servicebus.Servicebusinstellingen.Route;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Directverzending;
import nl.zaakregie.verzending.Wisseling;
import org.springframework.stereotype.Component;

/** Passes every message on unchanged, by the route that fits it (ADR 0052). */
@Component
class Servicebus implements Doorgever {
    private final Routekeuze routes;
    private final Wijzigingsdoorgifte changes;
    private final Bewaarpost bewaring;
    private final Directverzending direct;
    private final Adresboek addresses;

    Servicebus(
            Routekeuze routes,
            Wijzigingsdoorgifte changes,
            Bewaarpost bewaring,
            Directverzending direct,
            Adresboek addresses) {
        this.routes = routes;
        this.changes = changes;
        this.bewaring = bewaring;
        this.direct = direct;
        this.addresses = addresses;
    }

    @Override
    public Rol rol() {
        return Rol.SERVICEBUS;
    }

    @Override
    public Doorgegeven relay(Doorgeefverzoek verzoek) {
        Optional<Triggerinhoud> inhoud =
                verzoek.service().flatMap(s -> Triggerinhoud.of(s, verzoek.bericht(), verzoek.kop()));
        Optional<Route> route = routes.find(verzoek, inhoud);
        if (route.isEmpty()) {
            return Antwoorden.refuse(Foutcode.STUF010, "De servicebus kent geen route voor dit bericht");
        }
        if (inhoud.isEmpty()) {
            return pass(verzoek, route.get());
        }
        return endsHere(verzoek, route.get())
                ? changes.end(verzoek, inhoud.get(), route.get())
                : changes.relay(verzoek, inhoud.get(), route.get());
    }

    /** A message that leads to no trigger. */
    private Doorgegeven pass(Doorgeefverzoek verzoek, Route route) {
        if (route.keepsAlways() && verzoek.isAsynchronous()) {
            return keep(verzoek, route);
        }
        Wisseling exchange = direct.exchange(Antwoorden.doorvoer(verzoek, route));
        return exchange.isSilent() && route.keepsWhenSilent() && verzoek.isAsynchronous()
                ? keep(verzoek, route)
                : Antwoorden.of(verzoek, exchange);
    }

    private Doorgegeven keep(Doorgeefverzoek verzoek, Route route) {
        if (!Bewaarpost.fits(verzoek)) {
            return Antwoorden.refuse(Foutcode.STUF046, Bewaarpost.TOO_BIG);
        }
        bewaring.keepAlone(verzoek, route.naar());
        return new Doorgegeven.Bevestigd(Berichtcode.Bv04);
    }

    /** The zaaksysteem offers a change of its own only to let it be known: it has it already (E-39). */
    private boolean endsHere(Doorgeefverzoek verzoek, Route route) {
        Systeem zender = verzoek.kop().zender();
        return zender != null
                && addresses
                        .findSysteem(route.naar())
                        .filter(s -> s.identity().equals(zender.identity()))
                        .isPresent();
    }
}
