// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Tijdstip;

/** What is still wrong with a new plan, step by step (RZS 6.3). The order of the faults is that of the fields. */
public final class Conceptcontrole {
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_NAME = 200;

    private Conceptcontrole() {}

    /** At least one client, each with BSN and geslachtsnaam (BR-06, BR-07). */
    public static List<Veldfout> clienten(Planconcept concept) {
        List<Veldfout> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < concept.clienten().size(); i++) {
            Persoonregel person = concept.clienten().get(i);
            String who = "Cliënt " + (i + 1) + ": ";
            bsn(person, who, "bsn-" + i, found);
            if (Bsn.isValid(person.bsn()) && !seen.add(person.bsn())) {
                found.add(new Veldfout("bsn-" + i, who + "dit BSN staat al bij een andere cliënt"));
            }
            person(person, who, i, found);
        }
        if (concept.clienten().isEmpty()) {
            found.add(new Veldfout("erbij", "Voeg minstens één cliënt toe"));
        }
        return found;
    }

    /** A belanghebbende needs no BSN, but is no client either (BR-08). */
    public static List<Veldfout> rollen(Planconcept concept) {
        List<Veldfout> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        concept.clienten().forEach(c -> taken.add(c.bsn()));
        for (int i = 0; i < concept.belanghebbenden().size(); i++) {
            Persoonregel person = concept.belanghebbenden().get(i);
            String who = "Belanghebbende " + (i + 1) + ": ";
            if (!person.bsn().isEmpty()) {
                bsn(person, who, "bsn-" + i, found);
                if (Bsn.isValid(person.bsn()) && !taken.add(person.bsn())) {
                    found.add(new Veldfout("bsn-" + i, who + "deze persoon staat al in het plan"));
                }
            }
            person(person, who, i, found);
            if (person.omschrijving().isBlank()) {
                found.add(new Veldfout("omschrijving-" + i, who + "vul in wat deze persoon voor het gezin is"));
            }
        }
        return found;
    }

    private static void bsn(Persoonregel person, String who, String field, List<Veldfout> found) {
        String bsn = person.bsn();
        long digits = bsn.chars().filter(Character::isDigit).count();
        if (bsn.isEmpty()) {
            found.add(new Veldfout(field, who + "vul een BSN van 9 cijfers in"));
        } else if (digits != 9 || bsn.length() != 9) {
            found.add(new Veldfout(field, who + "dit nummer heeft " + digits + " cijfers, een BSN heeft er 9"));
        } else if (!Bsn.isValid(bsn)) {
            found.add(new Veldfout(field, who + "dit is geen BSN, controleer de 9 cijfers"));
        }
    }

    private static void person(Persoonregel person, String who, int i, List<Veldfout> found) {
        if (person.geslachtsnaam().isBlank()) {
            found.add(new Veldfout("naam-" + i, who + "vul de geslachtsnaam in"));
        }
        tooLong(person.geslachtsnaam(), MOST_NAME, "naam-" + i, who, found);
        tooLong(person.voorvoegsel(), 10, "voorvoegsel-" + i, who, found);
        tooLong(person.voorletters(), 20, "voorletters-" + i, who, found);
        tooLong(person.omschrijving(), 80, "omschrijving-" + i, who, found);
        if (!person.geboortedatum().isEmpty() && datumNl(person.geboortedatum()).isEmpty()) {
            found.add(new Veldfout("geboren-" + i, who + "schrijf de geboortedatum als 12-03-1987"));
        } else if (datumNl(person.geboortedatum())
                .filter(day -> day.isAfter(LocalDate.now(Tijdstip.ZONE)))
                .isPresent()) {
            found.add(new Veldfout("geboren-" + i, who + "de geboortedatum ligt in de toekomst"));
        }
    }

    private static void tooLong(String text, int most, String field, String who, List<Veldfout> found) {
        if (text.length() > most) {
            found.add(new Veldfout(field, who + "dit is te lang, hoogstens " + most + " tekens"));
        }
    }

    /** A name and a start; a planned end after the start (RZS 6.3). */
    public static List<Veldfout> planning(Planconcept concept) {
        List<Veldfout> found = new ArrayList<>();
        if (concept.omschrijving().isBlank()) {
            found.add(new Veldfout("omschrijving", "Geef het plan een naam"));
        }
        tooLong(concept.omschrijving(), 80, "omschrijving", "", found);
        Veldfout.ofNumber("omschrijving", concept.omschrijving()).ifPresent(found::add);
        period(concept.startdatum(), concept.einddatumGepland(), "Vul in wanneer het plan begint", found);
        Veldfout.ofText("toelichting", concept.toelichting(), Veldfout.LANGSTE_TOELICHTING)
                .ifPresent(found::add);
        return found;
    }

    /** A start, and a planned end that is not before it. */
    static void period(String startdatum, String einddatum, String withoutStart, List<Veldfout> found) {
        Optional<LocalDate> start = datum(startdatum);
        if (start.isEmpty()) {
            found.add(new Veldfout("startdatum", withoutStart));
        }
        Optional<LocalDate> end = datum(einddatum);
        if (end.isEmpty() && !einddatum.isBlank()) {
            found.add(new Veldfout("einddatum", "De geplande einddatum is geen datum"));
        }
        if (start.isPresent() && end.filter(e -> e.isBefore(start.get())).isPresent()) {
            found.add(new Veldfout("einddatum", "De geplande einddatum ligt vóór het begin"));
        }
    }

    /** A date as people write it. */
    public static Optional<LocalDate> datumNl(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DATUM));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date as a date field sends it; as people write it too, for a browser without such a field. */
    public static Optional<LocalDate> datum(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return datumNl(text);
        }
    }
}
