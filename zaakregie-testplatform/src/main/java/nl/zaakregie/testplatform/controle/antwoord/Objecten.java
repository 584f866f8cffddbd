// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** Compares the object of an answer with what the run expects of it. */
final class Objecten {
    /** What a system may fill by itself. */
    private static final Set<String> AFGELEID = Set.of("link", "einddatum", "dct.categorie");

    private Objecten() {}

    /** The expected object and the one that came. */
    record Paar(StufElement verwacht, StufElement gevonden) {}

    /** Both, when the run knows what to expect and an object came. */
    static Optional<Paar> pair(Onderzoek o) {
        List<StufElement> expected = o.geheugen().register().answer(o.stap().dienst(), o.verzoek());
        List<StufElement> found = o.objecten();
        return expected.isEmpty() || found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paar(expected.getFirst(), found.getFirst()));
    }

    static void compareNumber(Onderzoek o, String variabele) {
        String expected = o.variabele(variabele);
        for (StufElement object : o.objecten()) {
            String found = object.value(zkn("identificatie")).orElse("");
            if (!found.equals(expected)) {
                o.fout("Het antwoord gaat over een ander nummer dan gevraagd.")
                        .verwacht(expected)
                        .gevonden(found)
                        .bij(object);
            }
        }
    }

    /** The attributes and groups of both, by name; relations are left to others. */
    static void compareValues(Onderzoek o, StufElement expected, StufElement found) {
        Set<QName> names = new LinkedHashSet<>();
        expected.children().stream()
                .filter(c -> !c.isEntiteit() && !c.is(zkn("inhoud")) && !c.is(zkn("identificatie")))
                .forEach(c -> names.add(c.name()));
        for (QName name : names) {
            compare(o, name, expected.children(name), found.children(name), found);
        }
    }

    private static void compare(
            Onderzoek o, QName name, List<StufElement> expected, List<StufElement> found, StufElement at) {
        List<String> wanted = expected.stream()
                .map(Objecten::text)
                .filter(t -> !t.isEmpty())
                .sorted()
                .toList();
        List<String> given = found.stream()
                .map(Objecten::text)
                .filter(t -> !t.isEmpty())
                .sorted()
                .toList();
        boolean mayBeFilled = wanted.isEmpty() && AFGELEID.contains(name.getLocalPart());
        if (!wanted.equals(given) && !mayBeFilled) {
            o.fout("De waarde van " + name.getLocalPart() + " is niet die van de eerdere berichten.")
                    .verwacht(shown(wanted))
                    .gevonden(shown(given))
                    .bij(found.isEmpty() ? at : found.getFirst());
        }
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "geen waarde" : String.join("; ", values);
    }

    /** The values in an element, in order, without white space around them. */
    private static String text(StufElement element) {
        if (element.children().isEmpty()) {
            return element.text().strip().replaceAll("\\s+", " ");
        }
        StringBuilder all = new StringBuilder();
        for (StufElement child : element.children()) {
            String text = text(child);
            if (!text.isEmpty()) {
                all.append(all.isEmpty() ? "" : ", ").append(text);
            }
        }
        return all.toString();
    }
}
