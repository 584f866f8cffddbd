// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.regie.Conceptcontrole;
import nl.zaakregie.regie.Persoonregel;
import nl.zaakregie.regie.Planconcept;
import nl.zaakregie.regie.Veldfout;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;

/** A new gezinsplan in the words of the page. */
final class Conceptweergave {
    private Conceptweergave() {}

    /** A running plan of a client; of one that is shielded nothing is known. */
    record Loopt(String identificatie, String regisseur) {
        static Loopt of(Zaak plan, Set<String> shielded) {
            String number = plan.identificatie().orElse("");
            return shielded.contains(number)
                    ? new Loopt("", "")
                    : new Loopt(
                            number,
                            plan.initiators().stream()
                                    .findFirst()
                                    .map(Namen::of)
                                    .orElse("niet bekend"));
        }
    }

    /**
     * A person in the page.
     *
     * @param nummer   1 for the first
     * @param veld     0 for the first: the fields end with it
     * @param compleet whether the person is shown as text: all is filled in and right
     * @param fouten   what is wrong, by the id of the field
     * @param loopt    running plans of this person
     */
    record Mens(
            int nummer,
            int veld,
            boolean compleet,
            Persoonregel regel,
            String bsn,
            String naam,
            Map<String, String> fouten,
            List<Loopt> loopt) {

        public String fout(String field) {
            return fouten.getOrDefault(field + "-" + veld, "");
        }
    }

    static List<Mens> people(
            List<Persoonregel> lines, List<Veldfout> faults, boolean show, Map<String, List<Loopt>> running) {
        List<Mens> people = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            people.add(person(lines.get(i), i, faults, show, running));
        }
        return people;
    }

    private static Mens person(
            Persoonregel line, int i, List<Veldfout> faults, boolean show, Map<String, List<Loopt>> running) {
        String end = "-" + i;
        Map<String, String> mine = faults.stream()
                .filter(f -> f.veld().endsWith(end))
                .collect(Collectors.toMap(Veldfout::veld, f -> sentence(f.tekst()), (a, b) -> a));
        return new Mens(
                i + 1,
                i,
                mine.keySet().stream().allMatch(field -> field.startsWith("reden-")),
                line,
                line.bsn().isEmpty() ? "geen" : Opmaak.bsn(line.bsn()),
                name(line),
                show ? mine : Map.of(),
                running.getOrDefault(line.bsn(), List.of()));
    }

    /** At the field itself there is no need to say whose it is. */
    private static String sentence(String fault) {
        String text = fault.substring(fault.indexOf(": ") + 1).strip();
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }

    static String name(Persoonregel line) {
        return Stream.of(line.voorletters(), line.voorvoegsel(), line.geslachtsnaam())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The persons of whom the page shows something. */
    static Set<String> bsns(Planconcept concept) {
        return Stream.concat(concept.clienten().stream(), concept.belanghebbenden().stream())
                .map(Persoonregel::bsn)
                .filter(Bsn::isValid)
                .collect(Collectors.toSet());
    }

    /** A fact of the plan, as the last step repeats it. */
    record Feit(String naam, String waarde) {}

    static List<Feit> facts(Planconcept concept, String regisseur) {
        List<Feit> facts = new ArrayList<>();
        facts.add(new Feit("Naam", concept.omschrijving()));
        facts.add(new Feit("Regisseur", regisseur + (concept.zelfUitvoerend() ? ", ook uitvoerende" : "")));
        facts.add(new Feit("Begin", day(concept.startdatum())));
        facts.add(new Feit("Gepland einde", day(concept.einddatumGepland())));
        facts.add(new Feit("Toelichting", concept.toelichting().isBlank() ? "geen" : concept.toelichting()));
        return facts;
    }

    private static String day(String text) {
        return Conceptcontrole.datum(text).map(Opmaak::dagVoluit).orElse("niet ingevuld");
    }
}
