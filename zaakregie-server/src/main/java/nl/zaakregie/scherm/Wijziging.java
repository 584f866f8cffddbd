// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.zaak.Zaakstap;

/**
 * What changed in a plan, as people say it.
 *
 * @param naam     what the zaak is called
 * @param zaak     its number
 * @param icoon    kind of change
 * @param tekst    what changed, after the name
 * @param tijdstip when, as people read it
 * @param machine  when, for programs
 * @param door     who made it: a user, or else a system
 */
record Wijziging(String naam, String zaak, String icoon, String tekst, String tijdstip, String machine, String door) {
    private static final Map<String, String> DATUMS = Map.of(
            "startdatum", "startdatum",
            "einddatumGepland", "geplande einddatum",
            "uiterlijkeEinddatum", "uiterste einddatum",
            "einddatum", "einddatum");
    private static final Map<String, Function<Zaak, List<Betrokkene>>> ROLLEN = Map.of(
            "cliënt", Zaak::clients,
            "belanghebbende", Zaak::belanghebbenden,
            "uitvoerende", Zaak::uitvoerenden,
            "regisseur", Zaak::initiators);

    /** The changes of these steps, in their order. */
    static List<Wijziging> list(List<Zaakstap> steps) {
        return steps.stream().flatMap(Wijziging::of).toList();
    }

    private static Stream<Wijziging> of(Zaakstap step) {
        List<Verschil> found =
                step.voor().map(before -> differences(before, step.na())).orElseGet(() -> created(step));
        return found.stream()
                .map(v -> new Wijziging(
                        Namen.of(step.na()),
                        step.na().identificatie().orElse(""),
                        v.icoon(),
                        v.tekst(),
                        Opmaak.moment(step.moment()),
                        step.moment().toString(),
                        step.gebruiker().isEmpty() ? step.zender() : step.gebruiker()));
    }

    private record Verschil(String icoon, String tekst) {}

    private static List<Verschil> created(Zaakstap step) {
        String status = step.na().statussen().stream()
                .reduce((a, b) -> b)
                .map(s -> ", status " + s.omschrijving())
                .orElse("");
        return List.of(new Verschil("nieuw", "aangemaakt" + status));
    }

    private static List<Verschil> differences(Zaak before, Zaak after) {
        List<Verschil> found = new ArrayList<>();
        statuses(before, after, found);
        DATUMS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(date -> {
            String was = before.text(date.getKey());
            String is = after.text(date.getKey());
            if (!was.equals(is)) {
                found.add(new Verschil("pen", date.getValue() + " " + change(was, is)));
            }
        });
        if (!before.text("omschrijving").equals(after.text("omschrijving"))) {
            found.add(new Verschil("pen", "heette eerst " + before.text("omschrijving")));
        }
        people(before, after, found);
        related(before, after, found);
        return found.isEmpty() ? List.of(new Verschil("pen", "andere gegevens aangepast")) : found;
    }

    private static String change(String was, String is) {
        if (was.isEmpty()) {
            return "gezet op " + Opmaak.dag(is);
        }
        return is.isEmpty() ? "vervallen, was " + Opmaak.dag(was) : Opmaak.dag(was) + " → " + Opmaak.dag(is);
    }

    private static void statuses(Zaak before, Zaak after, List<Verschil> found) {
        Set<String> known = before.statussen().stream().map(Wijziging::key).collect(Collectors.toSet());
        String was = before.statussen().stream()
                .max(java.util.Comparator.comparing(Zaakstatus::datumStatusGezet))
                .map(s -> s.omschrijving() + " → ")
                .orElse("");
        after.statussen().stream()
                .filter(s -> !known.contains(key(s)))
                .forEach(s -> found.add(new Verschil("run", was + s.omschrijving())));
    }

    private static String key(Zaakstatus status) {
        return status.omschrijving() + status.datumStatusGezet();
    }

    private static void people(Zaak before, Zaak after, List<Verschil> found) {
        ROLLEN.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(role -> {
            Set<String> was = names(role.getValue().apply(before));
            Set<String> is = names(role.getValue().apply(after));
            is.stream()
                    .filter(name -> !was.contains(name))
                    .forEach(name -> found.add(new Verschil("mens", role.getKey() + " erbij: " + name)));
            was.stream()
                    .filter(name -> !is.contains(name))
                    .forEach(name -> found.add(new Verschil("mens", "niet langer " + role.getKey() + ": " + name)));
        });
    }

    private static Set<String> names(List<Betrokkene> parties) {
        return parties.stream().map(Namen::of).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static void related(Zaak before, Zaak after, List<Verschil> found) {
        after.gerelateerdeZaken().stream()
                .distinct()
                .filter(other -> !before.gerelateerdeZaken().contains(other))
                .forEach(other -> found.add(new Verschil("koppel", "gekoppeld aan " + other)));
        before.gerelateerdeZaken().stream()
                .distinct()
                .filter(other -> !after.gerelateerdeZaken().contains(other))
                .forEach(other -> found.add(new Verschil("koppel", "losgemaakt van " + other)));
    }
}
