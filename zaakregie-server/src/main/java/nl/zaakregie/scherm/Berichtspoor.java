// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zaakregie.abonnement.Zaakgebeurtenis;
import nl.zaakregie.abonnement.Zaakgebeurtenissen;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;
import nl.zaakregie.berichtenlog.Berichtzoeker.Soort;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.verzending.Herverzending;
import nl.zaakregie.verzending.Toestand;
import nl.zaakregie.verzending.Uitgaand;
import nl.zaakregie.verzending.Verzendbeheer;
import org.springframework.stereotype.Component;

/** The way that a message goes through this program; what comes after a step that failed was not reached. */
@Component
class Berichtspoor {
    private static final Set<String> TOEGANG = Set.of("StUF013", "StUF052");
    private static final String NOT_REACHED = "niet aan toegekomen";

    private final Zaakgebeurtenissen events;
    private final Verzendbeheer outbox;
    private final Herverzending herverzending;

    Berichtspoor(Zaakgebeurtenissen events, Verzendbeheer outbox, Herverzending herverzending) {
        this.events = events;
        this.outbox = outbox;
        this.herverzending = herverzending;
    }

    /**
     * A step.
     *
     * @param klasse is-ok, is-bad or is-no
     */
    record Stap(String naam, String klasse, String icoon, String tekst) {
        static Stap good(String naam, String tekst) {
            return new Stap(naam, "is-ok", "ok", tekst);
        }

        static Stap none(String naam, String tekst) {
            return new Stap(naam, "is-no", "idle", tekst);
        }

        static Stap bad(String naam, String tekst) {
            return new Stap(naam, "is-bad", "stop", tekst);
        }
    }

    List<Stap> steps(Berichtregel regel) {
        return regel.richting().equals("IN") ? in(regel) : out(regel);
    }

    private List<Stap> out(Berichtregel regel) {
        int wrong = switch (Soort.of(regel)) {
            case GEEN_ANTWOORD -> 1;
            case FOUT -> 2;
            default -> 3;
        };
        List<Stap> steps = new ArrayList<>();
        steps.add(step(0, wrong, "1 Verstuurd", Opmaak.momentMetSeconden(regel.tijdstip()), ""));
        steps.add(step(1, wrong, "2 Antwoord", "na " + Opmaak.duur(regel.duurMicros()), "geen antwoord"));
        steps.add(step(2, wrong, "3 Aangenomen", "door de ontvanger", "geweigerd"));
        herverzending.find(regel.systeem(), regel.referentienummer()).ifPresent(u -> steps.add(now(u)));
        return steps;
    }

    private static Stap now(Uitgaand bericht) {
        String name = "4 Stand nu";
        return switch (bericht.toestand()) {
            case AFGELEVERD -> Stap.good(name, "afgeleverd");
            case WACHT ->
                Stap.none(name, "wacht, " + Opmaak.aantal(bericht.pogingen(), "poging", "pogingen") + " gedaan");
            case GEWEIGERD -> Stap.bad(name, "geweigerd");
            case OPGEGEVEN -> Stap.bad(name, "opgegeven na " + Opmaak.aantal(bericht.pogingen(), "poging", "pogingen"));
            case VERVALLEN -> Stap.none(name, "vervallen");
        };
    }

    private List<Stap> in(Berichtregel regel) {
        boolean refused = Soort.of(regel) == Soort.FOUT;
        int wrong = refused ? wrong(regel) : 4;
        List<Stap> steps = new ArrayList<>(List.of(
                step(0, wrong, "1 Ontvangen", Opmaak.momentMetSeconden(regel.tijdstip()), "niet te lezen"),
                step(1, wrong, "2 Toegang", "zender mag dit", "zender onbekend of mag dit niet"),
                step(2, wrong, "3 Schema en regels", "in orde", "niet volgens de regels"),
                step(3, wrong, "4 Verwerkt", "na " + Opmaak.duur(regel.duurMicros()), "geweigerd")));
        if (refused) {
            steps.add(Stap.none("5 Gemeld", NOT_REACHED));
            steps.add(Stap.none("6 Afgeleverd", NOT_REACHED));
        } else {
            told(regel, steps);
        }
        return steps;
    }

    private static int wrong(Berichtregel regel) {
        if (regel.service().isEmpty() && regel.referentienummer().isEmpty()) {
            return 0;
        }
        if (TOEGANG.contains(regel.foutcode())) {
            return 1;
        }
        return regel.bevindingen().stream().anyMatch(Bevinding::isFout) ? 2 : 3;
    }

    private void told(Berichtregel regel, List<Stap> steps) {
        List<Zaakgebeurtenis> found = regel.zaakidentificatie().isEmpty()
                ? List.of()
                : events.listOfBericht(regel.zaakidentificatie(), regel.referentienummer()).stream()
                        .filter(e -> !e.dubbel())
                        .toList();
        if (found.isEmpty()) {
            steps.add(Stap.none("5 Gemeld", "geen melding nodig hier"));
            steps.add(Stap.none("6 Afgeleverd", "geen abonnees"));
            return;
        }
        steps.add(Stap.good("5 Gemeld", found.getFirst().gebeurtenis()));
        steps.add(delivered(
                found.stream().flatMap(e -> outbox.listOfBron(e.id()).stream()).toList()));
    }

    private static Stap delivered(List<Uitgaand> messages) {
        String name = "6 Afgeleverd";
        long good = messages.stream()
                .filter(u -> u.toestand() == Toestand.AFGELEVERD)
                .count();
        boolean bad = messages.stream()
                .anyMatch(u -> u.toestand() == Toestand.GEWEIGERD || u.toestand() == Toestand.OPGEGEVEN);
        String text = messages.isEmpty()
                ? "niemand heeft een abonnement"
                : "%d van %s".formatted(good, Opmaak.aantal(messages.size(), "abonnee", "abonnees"));
        if (bad) {
            return Stap.bad(name, text);
        }
        return messages.isEmpty() || good < messages.size() ? Stap.none(name, text) : Stap.good(name, text);
    }

    private static Stap step(int number, int wrong, String name, String good, String bad) {
        if (number < wrong) {
            return Stap.good(name, good);
        }
        return number == wrong ? Stap.bad(name, bad) : Stap.none(name, NOT_REACHED);
    }
}
