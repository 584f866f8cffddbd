// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.scherm.Deelplanstand.Stilstand;
import nl.zaakregie.scherm.Tijdlijnregel.Groep;
import nl.zaakregie.scherm.Tijdlijnregel.Stand;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.zaak.Planinzage.Onderdeel;
import nl.zaakregie.zaak.Planinzage.Plan;

/** A plan in the words of the page. */
final class Planweergave {
    private final Plan plan;
    private final Zaaktypecatalogus catalogus;
    private final List<Deelplanstand> deelplannen;

    /**
     * A plan to show.
     *
     * @param overdrachten the last hand-over of each deelplan that has one
     * @param stilte       days without a new status after which a deelplan stands still
     */
    Planweergave(Plan plan, Zaaktypecatalogus catalogus, LocalDate today, List<Overdracht> overdrachten, long stilte) {
        this.plan = plan;
        this.catalogus = catalogus;
        Map<String, Overdracht> last = overdrachten.stream()
                .collect(Collectors.toMap(Overdracht::zaakidentificatie, Function.identity(), (a, b) -> a));
        this.deelplannen = plan.onderdelen().stream()
                .filter(o -> o.soort() == Plansoort.DEELPLAN)
                .map(o -> new Deelplanstand(
                        o, o.zaak().identificatie().flatMap(id -> Optional.ofNullable(last.get(id))), today, stilte))
                .toList();
    }

    /** A status that a plan goes through; its day is empty when it was not set. */
    record Stap(String naam, String dag, boolean gezet, boolean huidig) {}

    /** The number of the plan. */
    String identificatie() {
        return zaak().identificatie().orElse("");
    }

    /** A deelplan as a row of the table. */
    record Rij(
            String naam,
            String identificatie,
            String uitvoerder,
            String icoon,
            String toestand,
            String overdracht,
            boolean overdrachtTeLaat,
            String start,
            String eind,
            String bijgewerkt) {}

    /** The rows of one levensdomein; without number for what is in none. */
    record Rijgroep(String naam, String identificatie, List<Rij> rijen) {}

    /** A person or organisation; the number is a masked BSN, or empty. */
    record Mens(String rol, String naam, String nummer) {}

    Plan plan() {
        return plan;
    }

    Zaak zaak() {
        return plan.gezinsplan().zaak();
    }

    String title() {
        String text = zaak().text("omschrijving");
        return text.isEmpty() ? "Gezinsplan" : text;
    }

    String subtitle() {
        long organisations = zaak().uitvoerenden().stream()
                .filter(u -> !u.soort().equals("MDW"))
                .count();
        return Stream.of(
                        Opmaak.aantal(zaak().clients().size(), "cliënt", "cliënten"),
                        Opmaak.aantal(zaak().belanghebbenden().size(), "belanghebbende", "belanghebbenden"),
                        Opmaak.aantal(organisations, "organisatie", "organisaties"))
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    String regisseur() {
        return zaak().initiators().stream().findFirst().map(Namen::of).orElse("nog niet bekend");
    }

    /** The persons of whom the page shows something. */
    Set<String> bsns() {
        return plan.all()
                .map(Onderdeel::zaak)
                .flatMap(z -> Stream.of(z.clients(), z.belanghebbenden(), z.initiators(), z.uitvoerenden())
                        .flatMap(List::stream))
                .map(Betrokkene::sleutel)
                .filter(Bsn::isValid)
                .collect(Collectors.toSet());
    }

    List<Stap> steps() {
        Set<String> set =
                zaak().statussen().stream().map(Zaakstatus::omschrijving).collect(Collectors.toSet());
        String current = plan.gezinsplan().status();
        List<String> names = catalogus
                .find(zaak().zaaktypecode(), zaak().zaaktypeomschrijving())
                .map(type ->
                        type.statustypen().stream().map(s -> s.omschrijving()).toList())
                .orElse(List.of());
        return names.stream()
                .map(name ->
                        new Stap(name, day(name), set.contains(name) || name.equals(current), name.equals(current)))
                .toList();
    }

    private String day(String status) {
        return zaak().statussen().stream()
                .filter(s -> s.omschrijving().equals(status))
                .map(s -> Opmaak.dag(s.datumStatusGezet()))
                .findFirst()
                .orElse("");
    }

    int deelplannen() {
        return deelplannen.size();
    }

    int klaar() {
        return (int) deelplannen.stream().filter(d -> d.stand() == Stand.KLAAR).count();
    }

    /** What stands still, what was refused first. */
    List<Stilstand> standstills() {
        return deelplannen.stream()
                .sorted(java.util.Comparator.comparing(d -> d.stand() != Stand.GEWEIGERD))
                .flatMap(d -> d.stilstand().stream())
                .toList();
    }

    /** Numbers of the plan and of what is shown of it. */
    List<String> identificaties() {
        return plan.all().flatMap(o -> o.zaak().identificatie().stream()).toList();
    }

    /** The levensdomeinen with their deelplannen; last what is in none. */
    private List<Domein> domains() {
        List<Domein> all = new ArrayList<>();
        List<Deelplanstand> left = new ArrayList<>(deelplannen);
        for (Onderdeel domain : plan.onderdelen()) {
            if (domain.soort() == Plansoort.LEVENSDOMEINPLAN) {
                String id = domain.zaak().identificatie().orElse("");
                List<Deelplanstand> mine = left.stream()
                        .filter(d -> d.zaak().gerelateerdeZaken().contains(id)
                                || domain.zaak().gerelateerdeZaken().contains(d.identificatie()))
                        .toList();
                left.removeAll(mine);
                all.add(new Domein(domain.zaak().text("omschrijving"), id, mine));
            }
        }
        if (!left.isEmpty()) {
            all.add(new Domein(all.isEmpty() ? "Deelplannen" : "Niet bij een levensdomein", "", left));
        }
        return all;
    }

    private record Domein(String naam, String identificatie, List<Deelplanstand> deelplannen) {
        String klaar() {
            long ready =
                    deelplannen.stream().filter(d -> d.stand() == Stand.KLAAR).count();
            return deelplannen.isEmpty() ? "geen deelplannen" : ready + " van " + deelplannen.size() + " klaar";
        }
    }

    List<Groep> timeline() {
        return domains().stream()
                .map(d -> new Groep(
                        d.naam(),
                        d.identificatie().isEmpty() ? d.klaar() : d.identificatie() + " · " + d.klaar(),
                        d.deelplannen().stream()
                                .flatMap(p -> p.regel(executor(p.zaak())).stream())
                                .toList()))
                .toList();
    }

    private static String executor(Zaak zaak) {
        return zaak.uitvoerenden().stream().findFirst().map(Namen::of).orElse("uitvoerder nog niet bekend");
    }

    List<Rijgroep> table() {
        return domains().stream()
                .map(d -> new Rijgroep(
                        d.naam(),
                        d.identificatie(),
                        d.deelplannen().stream().map(Planweergave::row).toList()))
                .toList();
    }

    private static Rij row(Deelplanstand part) {
        Zaak zaak = part.zaak();
        String end = Opmaak.dag(zaak.text("einddatumGepland"));
        return new Rij(
                part.naam(),
                part.identificatie(),
                executor(zaak),
                part.stand().icoon(),
                part.toestand() + (part.stand() == Stand.TE_LAAT ? ", loopt uit" : ""),
                part.overdrachtTekst(),
                part.overdrachtTeLaat(),
                Opmaak.dag(zaak.text("startdatum")),
                end.isEmpty() ? "niet bekend" : end,
                Opmaak.moment(part.onderdeel().gewijzigd()));
    }

    List<Mens> people() {
        return people(false);
    }

    /** The persons and organisations, with their numbers in full or masked. */
    List<Mens> people(boolean full) {
        List<Mens> people = new ArrayList<>();
        zaak().clients().forEach(c -> people.add(person("Cliënt", c, full)));
        zaak().belanghebbenden().forEach(b -> people.add(person("Belanghebbende", b, full)));
        zaak().initiators().forEach(i -> people.add(person("Regisseur", i, full)));
        zaak().uitvoerenden().forEach(u -> people.add(person("Uitvoerende", u, full)));
        return people;
    }

    private static Mens person(String role, Betrokkene party, boolean full) {
        String extra = party.omschrijving();
        boolean tells = !extra.isEmpty() && !extra.equalsIgnoreCase(role) && !extra.equalsIgnoreCase("Client");
        return new Mens(tells ? role + ": " + extra : role, Namen.of(party), Opmaak.bsn(party.sleutel(), full));
    }
}
