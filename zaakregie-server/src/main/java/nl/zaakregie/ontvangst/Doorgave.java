// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Foutcode;
import org.springframework.stereotype.Component;

/** The part of the pipeline for messages that are passed on: who may send them is checked, what they say is not (BIND 4.2). */
@Component
class Doorgave {
    private final Map<Rol, Doorgever> relays = new EnumMap<>(Rol.class);
    private final Antwoordmaker answers;
    private final Weigering weigering;
    private final Logboek logboek;

    Doorgave(List<Doorgever> all, Antwoordmaker answers, Weigering weigering, Logboek logboek) {
        all.forEach(d -> relays.put(d.rol(), d));
        this.answers = answers;
        this.weigering = weigering;
        this.logboek = logboek;
    }

    /** Whether messages to a role are passed on. */
    boolean plays(Rol rol) {
        return relays.containsKey(rol);
    }

    /** Passes a message on when its role is one that does so. */
    Optional<Antwoord> relay(Binnengekomen message) {
        return Optional.ofNullable(relays.get(message.rol())).map(d -> relay(d, message));
    }

    private Antwoord relay(Doorgever relay, Binnengekomen message) {
        String label =
                message.service().map(Service::label).orElse(message.root().localName());
        if (!message.partner().map(p -> p.maySend(label)).orElse(true)) {
            return weigering.refuse(message, Uitkomst.Geweigerd.of(Foutcode.STUF052, "Service " + label));
        }
        return switch (relay.relay(request(message))) {
            case Doorgegeven.Geweigerd refused -> weigering.refuse(message, refused.weigering());
            case Doorgegeven.Bevestigd kept ->
                keep(
                        message,
                        Logboek.VERWERKT,
                        "",
                        Antwoord.of(message.versie(), answers.confirm(message.rol(), kept.code(), message.kop())));
            case Doorgegeven.Beantwoord answer ->
                keep(
                        message,
                        answer.goed() ? Logboek.VERWERKT : Logboek.GEWEIGERD,
                        answer.foutcode(),
                        Antwoord.passed(answer.status(), message.versie(), answer.bewijs(), answer.ruw()));
        };
    }

    private static Doorgeefverzoek request(Binnengekomen message) {
        Aanvraag request = message.aanvraag();
        return new Doorgeefverzoek(
                request.id(),
                message.service(),
                portsoort(request.adres()),
                message.root(),
                message.kop(),
                request.soapAction(),
                request.accept(),
                request.ruw().orElseThrow(),
                message.body());
    }

    private static Portsoort portsoort(String adres) {
        for (Portsoort port : Portsoort.values()) {
            if (port.name().toLowerCase(Locale.ROOT).equals(adres.toLowerCase(Locale.ROOT))) {
                return port;
            }
        }
        return Portsoort.OntvangAsynchroon;
    }

    private Antwoord keep(Binnengekomen message, String outcome, String code, Antwoord answer) {
        logboek.write(message, outcome, code, message.afwijkingen(), answer);
        logboek.count(message, outcome, code, List.of());
        return answer;
    }
}
