// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import static nl.zaakregie.stuf.Namen.bg;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Geboortedatum;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.ZaakBuilder;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * A levensdomeinplan or deelplan that somebody wants in a plan (RZS 6.4, 6.6).
 *
 * @param type              of the new zaak; of a levensdomeinplan its own
 * @param levensdomeinplan  what a deelplan belongs to besides; empty for none
 * @param clients           for whom it is: clients of the plan (BR-12)
 */
public record Deelplanwens(
        Zaak gezinsplan,
        Zaaktype type,
        Optional<Zaak> levensdomeinplan,
        List<Betrokkene> clients,
        String omschrijving,
        String startdatum,
        String einddatumGepland) {

    public Deelplanwens {
        clients = List.copyOf(clients);
    }

    /** What is still wrong with it. */
    public List<Veldfout> faults() {
        List<Veldfout> found = new ArrayList<>();
        if (omschrijving.isBlank()) {
            found.add(new Veldfout("omschrijving", "Geef het een naam"));
        } else if (omschrijving.strip().length() > 80) {
            found.add(new Veldfout("omschrijving", "De naam is te lang, hoogstens 80 tekens"));
        }
        Veldfout.ofNumber("omschrijving", omschrijving).ifPresent(found::add);
        Conceptcontrole.period(startdatum, einddatumGepland, "Vul in wanneer het begint", found);
        if (clients.isEmpty()) {
            found.add(new Veldfout("client-0", "Kies voor wie het is"));
        }
        return found;
    }

    /**
     * The zaak, with who makes it as initiator.
     *
     * @throws IllegalArgumentException when it was not checked
     */
    public NieuweZaak make(Gebruiker who, Zaakidentificatie identificatie) {
        Medewerker medewerker = Planmaker.medewerker(who);
        LocalDate start =
                Conceptcontrole.datum(startdatum).orElseThrow(() -> new IllegalArgumentException("There is no start"));
        List<Client> people = clients.stream().map(Deelplanwens::client).toList();
        if (type.plansoort() == Plansoort.LEVENSDOMEINPLAN) {
            return filled(
                    NieuweZaak.levensdomeinplan(
                            identificatie, start, reference(gezinsplan), medewerker, people.getFirst()),
                    people);
        }
        var deelplan = NieuweZaak.deelplan(
                identificatie,
                start,
                new Zaaktypeverwijzing(type.code(), type.omschrijving()),
                reference(gezinsplan),
                medewerker,
                people.getFirst());
        levensdomeinplan.map(Deelplanwens::reference).ifPresent(deelplan::levensdomeinplan);
        return filled(deelplan, people);
    }

    private <B extends ZaakBuilder<B>> NieuweZaak filled(B builder, List<Client> people) {
        people.stream().skip(1).forEach(builder::client);
        builder.omschrijving(omschrijving.strip());
        Conceptcontrole.datum(einddatumGepland).ifPresent(builder::einddatumGepland);
        return builder.build();
    }

    /** A zaak as others refer to it. */
    public static Zaakverwijzing reference(Zaak zaak) {
        String name = zaak.text("omschrijving");
        return new Zaakverwijzing(
                new Zaakidentificatie(zaak.identificatie().orElseThrow()),
                name.isEmpty() ? null : name,
                zaak.zaaktypecode().isBlank()
                        ? null
                        : new Zaaktypeverwijzing(zaak.zaaktypecode(), zaak.zaaktypeomschrijving()));
    }

    private static Client client(Betrokkene party) {
        StufObject person = party.partij();
        Persoon named = Persoon.of(person.value(bg("geslachtsnaam")).orElse("onbekend"))
                .withNaam(
                        person.value(bg("voorvoegselGeslachtsnaam")).orElse(null),
                        person.value(bg("voorletters")).orElse(null),
                        person.value(bg("voornamen")).orElse(null));
        return new Client(
                new Bsn(party.sleutel()),
                person.value(bg("geboortedatum"))
                        .filter(Tijdstip::isDate)
                        .map(day -> LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE))
                        .map(day -> named.withGeboorte(null, Geboortedatum.of(day)))
                        .orElse(named));
    }
}
