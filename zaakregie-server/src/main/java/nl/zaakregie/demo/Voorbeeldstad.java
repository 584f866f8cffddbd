// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.client.zaak.Adres;
import nl.zaakregie.client.zaak.Geboortedatum;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.OrganisatorischeEenheid;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.Statuszetter;
import nl.zaakregie.client.zaak.Vestiging;
import nl.zaakregie.client.zaak.Vestigingsnummer;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.stuf.Bsn;
import org.jspecify.annotations.Nullable;

/** The people, organisations, zaaktypen and families of the fictitious municipality. */
final class Voorbeeldstad {
    private final Map<String, Inwoner> inwoners = new HashMap<>();
    private final Map<String, Medewerker> medewerkers = new HashMap<>();
    private final Map<String, Organisatie> organisaties = new HashMap<>();
    private final Map<String, Zaaktypeverwijzing> zaaktypen = new HashMap<>();
    private final Map<String, List<String>> statussen = new HashMap<>();
    private final List<Gezin> gezinnen = new ArrayList<>();
    private final String regiesysteem;

    /**
     * A person; the date of birth of a child is a day, so that the child keeps its age.
     *
     * @param bsn          or null
     * @param geboortedag  day counted from the first load, or null
     * @param onbekend     how much of the date of birth is unknown
     */
    record Inwoner(
            @Nullable Bsn bsn, Persoon persoon, @Nullable Integer geboortedag, Geboortedatum.Onbekend onbekend) {}

    /** An afdeling or organisation that carries out deelplannen. */
    record Organisatie(String applicatie, String eenheid, String naam, Vestiging vestiging) {}

    /**
     * A family with its zaken, or those without a plan.
     *
     * @param naam what it is called on the screen
     */
    record Gezin(String naam, List<Demozaak> zaken) {}

    private Voorbeeldstad(Demogegevens data) {
        regiesysteem = data.list("systemen").stream()
                .filter(s -> s.text("rol").equals("regiesysteem"))
                .findFirst()
                .orElseThrow()
                .text("applicatie");
        readPeople(data);
        readOrganisaties(data);
        for (Demogegevens type : data.list("zaaktypen")) {
            String code = type.text("code");
            zaaktypen.put(code, new Zaaktypeverwijzing(code, type.text("omschrijving")));
            statussen.put(
                    code,
                    type.list("statustypen").stream()
                            .map(s -> s.text("omschrijving"))
                            .toList());
        }
        Gezinslezer lezer = new Gezinslezer(this);
        data.list("gezinsplannen").forEach(plan -> gezinnen.add(lezer.gezin(plan)));
        gezinnen.add(new Gezin(
                "Zaken buiten een plan",
                data.list("losseZaken").stream().map(lezer::losseZaak).toList()));
    }

    /** Reads the data that came with the program. */
    static Voorbeeldstad read() {
        return new Voorbeeldstad(Demogegevens.read("/demo/voorbeeldstad.yml"));
    }

    private void readPeople(Demogegevens data) {
        Map<String, Adres> adressen = new HashMap<>();
        for (Demogegevens adres : data.list("adressen")) {
            adressen.put(
                    adres.text("id"),
                    new Adres(
                            adres.text("straat"),
                            adres.number("huisnummer"),
                            adres.find("huisletter"),
                            adres.find("toevoeging"),
                            adres.text("postcode"),
                            adres.text("woonplaats")));
        }
        data.list("personen")
                .forEach(p -> inwoners.put(p.text("id"), Inwonerlezer.inwoner(p, adressen.get(p.find("adres")))));
        for (String group : List.of("regisseurs", "teamleden")) {
            data.list(group)
                    .forEach(m -> medewerkers.put(
                            m.text("identificatie"),
                            new Medewerker(
                                    m.text("identificatie"),
                                    m.text("achternaam"),
                                    m.find("voorletters"),
                                    m.find("voorvoegsel"))));
        }
    }

    private void readOrganisaties(Demogegevens data) {
        for (Demogegevens organisatie : data.list("organisaties")) {
            Vestigingsnummer nummer = new Vestigingsnummer(organisatie.text("vestigingsnummer"));
            organisaties.put(
                    organisatie.text("id"),
                    new Organisatie(
                            organisatie.text("applicatie"),
                            organisatie.text("organisatorischeEenheid"),
                            organisatie.text("naam"),
                            Vestiging.of(nummer, organisatie.text("naam"))));
        }
    }

    List<Gezin> gezinnen() {
        return gezinnen;
    }

    Inwoner inwoner(String id) {
        return known(inwoners, id);
    }

    boolean isInwoner(String id) {
        return inwoners.containsKey(id);
    }

    Medewerker medewerker(String identificatie) {
        return known(medewerkers, identificatie);
    }

    Organisatie organisatie(String id) {
        return known(organisaties, id);
    }

    boolean isOrganisatie(String id) {
        return organisaties.containsKey(id);
    }

    Zaaktypeverwijzing zaaktype(String code) {
        return known(zaaktypen, code);
    }

    /** The name of a status. */
    String status(String zaaktype, int volgnummer) {
        return known(statussen, zaaktype).get(volgnummer - 1);
    }

    /** Who set a status: a medewerker or an organisatorische eenheid. */
    Statuszetter zetter(String door) {
        Medewerker medewerker = medewerkers.get(door);
        return medewerker != null
                ? medewerker
                : organisaties.values().stream()
                        .filter(o -> o.eenheid().equals(door))
                        .map(o -> new OrganisatorischeEenheid(door, o.naam()))
                        .findFirst()
                        .orElseThrow(() -> missing(door));
    }

    /** What somebody is called: a medewerker by initials and surname, an organisatorische eenheid by its name. */
    String naam(String door) {
        return switch (zetter(door)) {
            case Medewerker medewerker ->
                Stream.of(medewerker.voorletters(), medewerker.voorvoegsel(), medewerker.achternaam())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
            case OrganisatorischeEenheid eenheid -> eenheid.naam() == null ? door : eenheid.naam();
        };
    }

    /** The system that somebody works with. */
    String applicatie(String door) {
        return organisaties.values().stream()
                .filter(o -> o.eenheid().equals(door))
                .map(Organisatie::applicatie)
                .findFirst()
                .orElse(regiesysteem);
    }

    String regiesysteem() {
        return regiesysteem;
    }

    private static <T> T known(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw missing(key);
        }
        return value;
    }

    private static IllegalStateException missing(String key) {
        return new IllegalStateException("In de demogegevens ontbreekt " + key);
    }
}
