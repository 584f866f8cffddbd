// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtbesluit;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Overdrachtwerk.Besluit;
import nl.zaakregie.postvak.Notificatie;
import nl.zaakregie.postvak.Postvak;
import nl.zaakregie.scherm.Meldingenblad.Onbekend;
import nl.zaakregie.scherm.Meldingenblad.Plankeuze;
import nl.zaakregie.scherm.Meldingenblad.Plek;
import nl.zaakregie.werk.Terzijde;
import nl.zaakregie.zaak.Planplek;
import nl.zaakregie.zaak.Planplekken;
import nl.zaakregie.zaak.Planplekken.Kandidaat;
import org.springframework.stereotype.Component;

/**
 * Which notifications are for whom. A regisseur gets those about the plans that they are regisseur of, a wijkteamlid those about
 * zaken in which they have a role, a backoffice those about zaken that it accepted. A zaak in no plan is for the regisseurs of the
 * plans that share a client with it, and when there is none for every regisseur: each notification is somebody's.
 */
@Component
class Meldingeninzage {
    private static final int MOST = 500;
    private static final int MOST_ANSWERS = 100;

    private final Postvak postvak;
    private final Planplekken plekken;
    private final Overdrachtbesluit besluit;
    private final Terzijde terzijde;
    private final Overdrachtdienst overdrachten;

    Meldingeninzage(
            Postvak postvak,
            Planplekken plekken,
            Overdrachtbesluit besluit,
            Terzijde terzijde,
            Overdrachtdienst overdrachten) {
        this.overdrachten = overdrachten;
        this.postvak = postvak;
        this.plekken = plekken;
        this.besluit = besluit;
        this.terzijde = terzijde;
    }

    /**
     * What somebody gets to see.
     *
     * @param eigen    about own zaken
     * @param antwoorden answers to hand-overs of plans that somebody directs
     * @param onbekend about zaken in no plan
     * @param plekken  own zaken, by number; empty for a backoffice
     */
    record Bak(
            List<Notificatie> eigen,
            List<Overdracht> antwoorden,
            List<Onbekend> onbekend,
            Map<String, Planplek> plekken) {
        Set<String> bsns() {
            Set<String> shown = Stream.concat(
                            eigen.stream().map(Notificatie::zaakidentificatie),
                            antwoorden.stream().map(Overdracht::zaakidentificatie))
                    .collect(Collectors.toSet());
            return plekken.values().stream()
                    .filter(p -> shown.contains(p.identificatie()) || !onbekend.isEmpty())
                    .flatMap(p -> p.clients().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** Which role of ours was notified. */
    static Rol rol(Gebruiker who) {
        return who.rol() == Gebruikersrol.BACKOFFICE ? Rol.BACKOFFICE : Rol.REGIESYSTEEM;
    }

    Bak unread(Gebruiker who) {
        Map<String, Planplek> mine = plekken(who);
        List<Onbekend> unknown = who.mag(Recht.ZAAK_KOPPELEN) ? unknown(List.copyOf(mine.values())) : List.of();
        return new Bak(postvak.list(rol(who), zaken(who, mine), false, MOST), answers(who, mine, false), unknown, mine);
    }

    Bak read(Gebruiker who) {
        Map<String, Planplek> mine = plekken(who);
        Set<String> zaken = new HashSet<>(zaken(who, mine));
        if (who.mag(Recht.ZAAK_KOPPELEN)) {
            // what was set aside stays visible here, also to a colleague
            zaken.addAll(terzijde.list(Rol.REGIESYSTEEM, postvak.listReadZaken(Rol.REGIESYSTEEM, MOST))
                    .keySet());
        }
        return new Bak(postvak.list(rol(who), zaken, true, MOST), answers(who, mine, true), List.of(), mine);
    }

    private List<Overdracht> answers(Gebruiker who, Map<String, Planplek> mine, boolean read) {
        return who.mag(Recht.OVERDRAGEN) ? overdrachten.listAnswers(directed(mine), read, MOST_ANSWERS) : List.of();
    }

    /** The deelplannen of plans that somebody directs. */
    private static Set<String> directed(Map<String, Planplek> mine) {
        return Eigenoverdracht.deelplannen(List.copyOf(mine.values())).keySet();
    }

    /** How many wait for somebody. */
    int count(Gebruiker who) {
        if (who.rol() == Gebruikersrol.BACKOFFICE) {
            return postvak.countUnread(Rol.BACKOFFICE, accepted());
        }
        Set<String> zaken = Set.copyOf(plekken.listIdentificaties(who.medewerker()));
        int own = postvak.countUnread(Rol.REGIESYSTEEM, zaken);
        // this stands on every page: the plans are read only when there is something to divide over them
        boolean answers = who.mag(Recht.OVERDRAGEN) && overdrachten.countUnreadAnswers(zaken) > 0;
        boolean unknown = who.mag(Recht.ZAAK_KOPPELEN) && !outside().isEmpty();
        if (!answers && !unknown) {
            return own;
        }
        Map<String, Planplek> mine = plekken(who);
        return own
                + (answers ? overdrachten.countUnreadAnswers(directed(mine)) : 0)
                + (unknown ? unknown(List.copyOf(mine.values())).size() : 0);
    }

    /** Marks answers to hand-overs as read. */
    int markAnswersRead(Gebruiker who, Collection<UUID> ids) {
        return ids.isEmpty() || !who.mag(Recht.OVERDRAGEN)
                ? 0
                : overdrachten.markAnswersRead(ids, directed(plekken(who)));
    }

    int markRead(Gebruiker who, Collection<UUID> ids) {
        return postvak.markRead(rol(who), ids, zaken(who, plekken(who)));
    }

    private Map<String, Planplek> plekken(Gebruiker who) {
        Map<String, Planplek> mine = new LinkedHashMap<>();
        if (who.rol() != Gebruikersrol.BACKOFFICE) {
            plekken.list(who.medewerker()).forEach(p -> mine.putIfAbsent(p.identificatie(), p));
        }
        return mine;
    }

    private Set<String> zaken(Gebruiker who, Map<String, Planplek> mine) {
        return who.rol() == Gebruikersrol.BACKOFFICE ? accepted() : mine.keySet();
    }

    private Set<String> accepted() {
        return besluit.listZaken(Besluit.GEACCEPTEERD);
    }

    /** Zaken in no plan that are for this regisseur and were not set aside; those that share a client first. */
    List<Onbekend> unknown(List<Planplek> mine) {
        Set<String> zaken = outside();
        List<Planplek> own =
                mine.stream().filter(p -> p.regie() && !p.plan().gesloten()).toList();
        Map<String, Set<String>> candidates = plekken.listCandidates(zaken).stream()
                .collect(Collectors.groupingBy(
                        Kandidaat::zaak, Collectors.mapping(Kandidaat::plan, Collectors.toSet())));
        Map<String, List<Notificatie>> byZaak = postvak.list(Rol.REGIESYSTEEM, zaken, false, MOST).stream()
                .collect(
                        Collectors.groupingBy(Notificatie::zaakidentificatie, LinkedHashMap::new, Collectors.toList()));
        List<Onbekend> found = new ArrayList<>();
        byZaak.forEach((zaak, all) -> {
            Set<String> plans = candidates.getOrDefault(zaak, Set.of());
            List<Plankeuze> choices = choices(own, plans);
            if (plans.isEmpty() || !choices.isEmpty()) {
                found.add(unknown(all, !plans.isEmpty(), plans.isEmpty() ? choices(own, Set.of()) : choices));
            }
        });
        found.sort(Comparator.comparing(Onbekend::belang).reversed());
        return found;
    }

    /** Zaken with news that are in no plan and were not set aside. */
    private Set<String> outside() {
        Set<String> zaken = plekken.filterWithoutPlan(postvak.listUnreadZaken(Rol.REGIESYSTEEM, MOST));
        Set<String> aside = terzijde.list(Rol.REGIESYSTEEM, zaken).keySet();
        return zaken.stream().filter(z -> !aside.contains(z)).collect(Collectors.toSet());
    }

    private static Onbekend unknown(List<Notificatie> all, boolean belang, List<Plankeuze> plans) {
        Notificatie first = all.getLast();
        return new Onbekend(
                first.zaakidentificatie(),
                Meldingenblad.name(first),
                Opmaak.systeem(first.zender()),
                Opmaak.moment(first.ontvangen()),
                Opmaak.dag(first.ontvangen()),
                belang,
                plans,
                all.stream().map(n -> n.id().toString()).toList());
    }

    /** The own plans among these, or all of them when none is named. */
    private static List<Plankeuze> choices(List<Planplek> own, Set<String> plans) {
        return own.stream()
                .filter(p -> p.soort() == Plansoort.GEZINSPLAN)
                .filter(p -> plans.isEmpty() || plans.contains(p.identificatie()))
                .map(p -> new Plankeuze(p.naam(), p.identificatie(), places(own, p)))
                .toList();
    }

    private static List<Plek> places(List<Planplek> own, Planplek plan) {
        List<Plek> places = new ArrayList<>();
        own.stream()
                .filter(p -> p.soort() == Plansoort.LEVENSDOMEINPLAN && !p.gesloten())
                .filter(p -> p.plan().identificatie().equals(plan.identificatie()))
                .forEach(p -> places.add(new Plek(plan.identificatie() + "|" + p.identificatie(), p.naam())));
        places.add(new Plek(plan.identificatie() + "|", "Geen levensdomein"));
        return places;
    }
}
