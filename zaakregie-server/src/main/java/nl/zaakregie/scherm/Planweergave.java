// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.scherm.Tijdlijnregel.Groep;
import nl.zaakregie.scherm.Tijdlijnregel.Stand;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.zaak.Planinzage.Onderdeel;
import nl.zaakregie.zaak.Planinzage.Plan;

/** A plan in the words of the page. */
final class Planweergave {
    private final Plan plan;
    private final Zaaktypecatalogus catalogus;
    private final LocalDate today;

    Planweergave(Plan plan, Zaaktypecatalogus catalogus, LocalDate today) {
        this.plan = plan;
        this.catalogus = catalogus;
        this.today = today;
    }

    /** A status that a plan goes through; its day is empty when it was not set. */
    record Stap(String naam, String dag, boolean gezet, boolean huidig) {}

    /** A deelplan as a row of the table. */
    record Rij(
            String naam,
            String identificatie,
            String uitvoerder,
            String icoon,
            String toestand,
            String start,
            String eind,
            String bijgewerkt) {}

    /** The rows of one levensdomein; without number for what is in none. */
    record Rijgroep(String naam, String identificatie, List<Rij> rijen) {}

    /** A person or organisation; the number is a masked BSN, or empty. */
    record Mens(String rol, String naam, String nummer) {}

    private Zaak zaak() {
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
        return Stream.concat(Stream.of(plan.gezinsplan()), plan.onderdelen().stream())
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
        return (int) deelplanparts().count();
    }

    int klaar() {
        return (int) deelplanparts().filter(Onderdeel::gesloten).count();
    }

    /** Names of the deelplannen that are past their planned end. */
    List<String> late() {
        return deelplanparts()
                .filter(d -> stand(d) == Stand.TE_LAAT)
                .map(d -> d.zaak().text("omschrijving"))
                .toList();
    }

    private Stream<Onderdeel> deelplanparts() {
        return plan.onderdelen().stream().filter(o -> o.soort() == Plansoort.DEELPLAN);
    }

    /** The levensdomeinen with their deelplannen; last what is in none. */
    private List<Domein> domains() {
        List<Domein> all = new ArrayList<>();
        List<Onderdeel> left = new ArrayList<>(deelplanparts().toList());
        for (Onderdeel domain : plan.onderdelen()) {
            if (domain.soort() == Plansoort.LEVENSDOMEINPLAN) {
                String id = domain.zaak().identificatie().orElse("");
                List<Onderdeel> mine = left.stream()
                        .filter(d -> d.zaak().gerelateerdeZaken().contains(id)
                                || domain.zaak()
                                        .gerelateerdeZaken()
                                        .contains(d.zaak().identificatie().orElse("")))
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

    private record Domein(String naam, String identificatie, List<Onderdeel> deelplannen) {
        String klaar() {
            long ready = deelplannen.stream().filter(Onderdeel::gesloten).count();
            return deelplannen.isEmpty() ? "geen deelplannen" : ready + " van " + deelplannen.size() + " klaar";
        }
    }

    List<Groep> timeline() {
        return domains().stream()
                .map(d -> new Groep(
                        d.naam(),
                        d.identificatie().isEmpty() ? d.klaar() : d.identificatie() + " · " + d.klaar(),
                        d.deelplannen().stream().flatMap(p -> line(p).stream()).toList()))
                .toList();
    }

    private Optional<Tijdlijnregel> line(Onderdeel part) {
        Zaak zaak = part.zaak();
        Stand stand = stand(part);
        List<LocalDate> days = zaak.statussen().stream()
                .flatMap(s -> Opmaak.datum(s.datumStatusGezet()).stream())
                .sorted()
                .toList();
        LocalDate planned = Opmaak.datum(zaak.text("einddatumGepland")).orElse(null);
        LocalDate last = days.isEmpty() ? planned : days.getLast();
        return Opmaak.datum(zaak.text("startdatum"))
                .map(start -> new Tijdlijnregel(
                        zaak.text("omschrijving"),
                        executor(zaak),
                        stand,
                        state(part),
                        explanation(stand, last, planned),
                        start,
                        stand == Stand.KLAAR
                                ? Opmaak.datum(zaak.text("einddatum")).orElse(last)
                                : planned,
                        days));
    }

    private static String explanation(
            Stand stand,
            @org.jspecify.annotations.Nullable LocalDate last,
            @org.jspecify.annotations.Nullable LocalDate planned) {
        if (stand == Stand.TE_LAAT && planned != null) {
            return "Gepland einde was " + Opmaak.dag(planned);
        }
        if (last == null) {
            return "";
        }
        return (stand == Stand.KLAAR ? "Gereed " : "Status van ") + Opmaak.dag(last);
    }

    private Stand stand(Onderdeel part) {
        if (part.gesloten()) {
            return Stand.KLAAR;
        }
        return Opmaak.datum(part.zaak().text("einddatumGepland"))
                        .filter(end -> end.isBefore(today))
                        .isPresent()
                ? Stand.TE_LAAT
                : Stand.LOOPT;
    }

    private static String state(Onderdeel part) {
        return part.status().isEmpty() ? "Nog geen status" : part.status();
    }

    private static String executor(Zaak zaak) {
        return zaak.uitvoerenden().stream().findFirst().map(Namen::of).orElse("uitvoerder nog niet bekend");
    }

    List<Rijgroep> table() {
        return domains().stream()
                .map(d -> new Rijgroep(
                        d.naam(),
                        d.identificatie(),
                        d.deelplannen().stream().map(this::row).toList()))
                .toList();
    }

    private Rij row(Onderdeel part) {
        Zaak zaak = part.zaak();
        return new Rij(
                zaak.text("omschrijving"),
                zaak.identificatie().orElse(""),
                executor(zaak),
                stand(part).icoon(),
                state(part) + (stand(part) == Stand.TE_LAAT ? ", loopt uit" : ""),
                Opmaak.dag(zaak.text("startdatum")),
                Opmaak.dag(zaak.text("einddatumGepland")),
                Opmaak.moment(part.gewijzigd()));
    }

    List<Mens> people() {
        List<Mens> people = new ArrayList<>();
        zaak().clients().forEach(c -> people.add(person("Cliënt", c)));
        zaak().belanghebbenden().forEach(b -> people.add(person("Belanghebbende", b)));
        zaak().initiators().forEach(i -> people.add(person("Regisseur", i)));
        zaak().uitvoerenden().forEach(u -> people.add(person("Uitvoerende", u)));
        return people;
    }

    private static Mens person(String role, Betrokkene party) {
        String extra = party.omschrijving();
        boolean tells = !extra.isEmpty() && !extra.equalsIgnoreCase(role) && !extra.equalsIgnoreCase("Client");
        return new Mens(
                tells ? role + ": " + extra : role,
                Namen.of(party),
                Bsn.isValid(party.sleutel()) ? Opmaak.bsn(party.sleutel()) : "");
    }
}
