// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Doorgeefverzoek;
import nl.zaakregie.ontvangst.Doorgegeven;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.servicebus.Doorgiften.Doorgifte;
import nl.zaakregie.servicebus.Servicebusinstellingen.Route;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.verzending.Doorvoer;
import nl.zaakregie.verzending.Wisseling;

/** What the servicebus sends on, and what it says to who waits. */
final class Antwoorden {
    private Antwoorden() {}

    static Doorvoer doorvoer(Doorgeefverzoek verzoek, Route route) {
        return new Doorvoer(
                route.naar(),
                Rol.SERVICEBUS.naam(),
                verzoek.service().map(Service::label).orElse(verzoek.bericht().localName()),
                verzoek.service().map(Service::portsoort).orElse(verzoek.portsoort()),
                verzoek.soapAction(),
                verzoek.accept(),
                Berichtzaak.of(verzoek.bericht()),
                verzoek.kop().referentienummer(),
                verzoek.ruw(),
                verzoek.bewijs());
    }

    /** What the destination answered, or that it did not. */
    static Doorgegeven of(Doorgeefverzoek verzoek, Wisseling exchange) {
        if (exchange.isSilent()) {
            Foutcode code = verzoek.isAsynchronous() ? Foutcode.STUF046 : Foutcode.STUF049;
            return refuse(code, "De bestemming geeft geen antwoord; bied hetzelfde bericht later opnieuw aan");
        }
        return new Doorgegeven.Beantwoord(
                exchange.status(), exchange.antwoord(), exchange.bewijs(), exchange.isAccepted(), exchange.foutcode());
    }

    /** The answer of the destination on the same message before; Bv04 when it came without its sender waiting. */
    static Doorgegeven repeat(Doorgifte known) {
        return known.antwoordStatus() == 0
                ? new Doorgegeven.Bevestigd(Berichtcode.Bv04)
                : new Doorgegeven.Beantwoord(
                        known.antwoordStatus(),
                        Ruwbericht.of(known.antwoordType(), known.antwoord()),
                        known.antwoord(),
                        true,
                        "");
    }

    static Doorgegeven refuse(Foutcode code, String details) {
        return new Doorgegeven.Geweigerd(Uitkomst.Geweigerd.of(code, details));
    }
}
