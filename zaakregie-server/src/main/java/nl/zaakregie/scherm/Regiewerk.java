// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.berichtenlog.Zendergeheugen;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.overdracht.Overdrachtinstellingen;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.regie.Regieinstellingen;
import nl.zaakregie.scherm.Meldingenblad.Onbekend;
import nl.zaakregie.scherm.Werkblad.Aandacht;
import nl.zaakregie.scherm.Werkblad.Bron;
import nl.zaakregie.scherm.Werkblad.Datum;
import nl.zaakregie.zaak.Planplek;
import nl.zaakregie.zaak.Planplekken;
import org.springframework.stereotype.Component;

/** What a regisseur or wijkteamlid must do. It follows from dates and states only: nobody has to keep a list. */
@Component
class Regiewerk {
    private final Planplekken plekken;
    private final Overdrachtdienst dienst;
    private final Meldingeninzage meldingen;
    private final Zendergeheugen zenders;
    private final Scherminstellingen settings;
    private final Regieinstellingen regie;
    private final Overdrachtinstellingen overdrachtsettings;

    Regiewerk(
            Planplekken plekken,
            Overdrachtdienst dienst,
            Meldingeninzage meldingen,
            Zendergeheugen zenders,
            Scherminstellingen settings,
            Regieinstellingen regie,
            Overdrachtinstellingen overdrachtsettings) {
        this.plekken = plekken;
        this.dienst = dienst;
        this.meldingen = meldingen;
        this.zenders = zenders;
        this.settings = settings;
        this.regie = regie;
        this.overdrachtsettings = overdrachtsettings;
    }

    /** All that the page shows of somebody's plans. */
    record Blad(List<Aandacht> aandacht, List<Planoverzicht> plannen, List<Datum> week, List<Bron> bronnen) {}

    Blad read(Gebruiker who) {
        List<Planplek> mine = plekken.list(who.medewerker());
        LocalDate today = Opmaak.today();
        Map<String, Planplek> deelplannen = Eigenoverdracht.deelplannen(mine);
        List<Overdracht> all = dienst.list(deelplannen.keySet());
        List<Planoverzicht> plans = Planoverzicht.list(mine, all, today);
        List<Bron> sources = sources(mine);
        List<Aandacht> attention = new ArrayList<>();
        if (who.mag(Recht.OVERDRAGEN)) {
            Eigenoverdracht.list(all, deelplannen).stream()
                    .filter(Eigenoverdracht::lopend)
                    .flatMap(e -> overdracht(e).stream())
                    .forEach(attention::add);
            meldingen.unknown(mine).stream()
                    .filter(Onbekend::belang)
                    .map(Regiewerk::unknown)
                    .forEach(attention::add);
        }
        plans.forEach(p -> attention.addAll(standstill(p, today)));
        sources.stream().filter(Bron::stil).map(b -> silent(b, mine)).forEach(attention::add);
        return new Blad(attention, plans, week(plans, all, today), sources);
    }

    private Optional<Aandacht> overdracht(Eigenoverdracht one) {
        Overdracht o = one.overdracht();
        String plan = one.plek().plan().naam();
        String why = Stream.concat(o.antwoordmeldingen().stream(), Stream.of(o.oorzaak()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> ": ‘" + text + "’")
                .orElse("");
        return switch (o.toestand()) {
            case GEWEIGERD ->
                Optional.of(line(one, "stop", "Geweigerd", plan + " · " + o.ontvanger() + why, "Kies vervolg"));
            case NIET_AFGELEVERD ->
                Optional.of(line(one, "stop", "Niet afgeleverd", plan + " · " + o.ontvanger() + why, "Kies vervolg"));
            case GEEN_ANTWOORD -> Overdrachtstand.isReminded(o) ? Optional.empty() : Optional.of(unanswered(one));
            case KLAAR ->
                Optional.of(line(one, "klaar", "Niet verstuurd", plan + " · naar " + o.ontvanger(), "Verstuur"));
            case VERSTUURD, ONTVANGEN, GEACCEPTEERD -> Optional.empty();
        };
    }

    private Aandacht unanswered(Eigenoverdracht one) {
        Overdracht o = one.overdracht();
        long norm = overdrachtsettings.norm().toDays();
        long over = Math.max(0, ChronoUnit.DAYS.between(Opmaak.dag(o.uiterlijk()), Opmaak.today()));
        return line(
                one,
                "wacht",
                "Geen antwoord",
                one.plek().plan().naam() + " · " + Opmaak.aantal(norm + over, "dag", "dagen") + " bij " + o.ontvanger()
                        + ", norm " + norm,
                "Herinner");
    }

    private static Aandacht line(Eigenoverdracht one, String icon, String kind, String why, String button) {
        Overdracht o = one.overdracht();
        return new Aandacht(
                new Overdrachtstand(icon, kind),
                one.plek().naam(),
                o.zaakidentificatie(),
                why,
                Opmaak.dag(o.toestand() == Toestand.GEEN_ANTWOORD ? o.aangemaakt() : o.gewijzigd()),
                button,
                "/app/overdrachten/" + o.id());
    }

    private static Aandacht unknown(Onbekend one) {
        return new Aandacht(
                new Overdrachtstand("nieuw", "Nieuw"),
                one.naam(),
                one.zaak(),
                "Een cliënt zit in uw plan " + one.plannen().getFirst().naam(),
                one.dag(),
                "Koppel",
                "/app/meldingen?toon=belang");
    }

    private List<Aandacht> standstill(Planoverzicht plan, LocalDate today) {
        List<Aandacht> found = new ArrayList<>();
        String address = "/app/gezinsplannen/" + plan.plan().identificatie();
        plan.late()
                .forEach(p -> found.add(new Aandacht(
                        new Overdrachtstand("late", "Loopt uit"),
                        p.naam(),
                        p.identificatie(),
                        plan.plan().naam() + " · gepland einde was " + Opmaak.dag(p.eindGepland()),
                        Opmaak.datum(p.eindGepland()).orElse(today),
                        "Bekijk",
                        address)));
        if (plan.regie() && plan.still() > regie.stilte().toDays()) {
            found.add(new Aandacht(
                    new Overdrachtstand("late", "Ligt stil"),
                    plan.plan().naam(),
                    plan.plan().identificatie(),
                    "Geen nieuwe status in " + plan.still() + " dagen, norm "
                            + regie.stilte().toDays(),
                    plan.lastMoved().orElse(today),
                    "Bekijk",
                    address));
        }
        return found;
    }

    /** The systems that changed the open deelplannen of somebody, and when each was last heard of. */
    private List<Bron> sources(List<Planplek> mine) {
        Instant now = Instant.now();
        Map<String, Instant> heard = zenders.list();
        return running(mine)
                .map(Planplek::door)
                .filter(door -> !door.isEmpty())
                .distinct()
                .sorted()
                .map(door -> {
                    Instant last = heard.get(door);
                    boolean silent =
                            last == null || last.isBefore(now.minus(settings.bronStilNaDagen(), ChronoUnit.DAYS));
                    return new Bron(
                            door,
                            last == null
                                    ? "langer dan " + Zendergeheugen.REMEMBERED.toDays() + " dagen geleden"
                                    : Opmaak.moment(last),
                            silent);
                })
                .toList();
    }

    private static Stream<Planplek> running(List<Planplek> mine) {
        return mine.stream()
                .filter(p -> p.soort() == Plansoort.DEELPLAN
                        && !p.gesloten()
                        && !p.plan().gesloten());
    }

    private static Aandacht silent(Bron source, List<Planplek> mine) {
        long stale =
                running(mine).filter(p -> p.door().equals(source.systeem())).count();
        Planplek first = running(mine)
                .filter(p -> p.door().equals(source.systeem()))
                .findFirst()
                .orElseThrow();
        return new Aandacht(
                new Overdrachtstand("late", "Bron zwijgt"),
                source.naam(),
                "",
                Opmaak.aantal(stale, "deelplan kan verouderd zijn", "deelplannen kunnen verouderd zijn")
                        + "; laatste bericht " + source.laatste(),
                Opmaak.datum(first.laatsteDag()).orElse(Opmaak.today()),
                "Bekijk",
                "/app/gezinsplannen/" + first.plan().identificatie());
    }

    private static List<Datum> week(List<Planoverzicht> plans, List<Overdracht> all, LocalDate today) {
        LocalDate until = today.plusDays(7);
        Map<String, String> names = plans.stream()
                .flatMap(p -> p.plekken().stream())
                .collect(Collectors.toMap(Planplek::identificatie, Planplek::naam, (a, b) -> a));
        Stream<Datum> answers = all.stream()
                .filter(o -> o.toestand().isOpen() && names.containsKey(o.zaakidentificatie()))
                .map(o -> new Datum(
                        "Antwoord van " + o.ontvanger(),
                        String.valueOf(names.get(o.zaakidentificatie())),
                        Opmaak.dag(o.uiterlijk())));
        return Stream.of(plans.stream().flatMap(p -> p.ends().stream()), answers)
                .flatMap(Function.identity())
                .filter(d -> !d.dag().isBefore(today) && d.dag().isBefore(until))
                .sorted(Comparator.comparing(Datum::dag))
                .toList();
    }
}
