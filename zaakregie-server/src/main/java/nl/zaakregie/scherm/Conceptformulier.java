// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.regie.Persoonregel;
import nl.zaakregie.regie.Planconcept;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a step, as a browser sent them. A person who is complete is shown without fields, and is then kept as it was.
 */
final class Conceptformulier {
    /** More than the largest family that somebody types. */
    private static final int MOST = 30;

    private static final int LONGEST = 2000;

    private final Map<String, String> fields;

    Conceptformulier(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The number that a form carries; another one when somebody spoiled it, so that the form counts as new. */
    static UUID uuid(@Nullable String text) {
        return Nummers.find(text == null ? "" : text).orElseGet(UUID::randomUUID);
    }

    /** The fields of a form with the number of its order. */
    static Map<String, String> with(Map<String, String> fields, UUID opdracht) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("opdracht", opdracht.toString());
        return all;
    }

    private String text(String name) {
        String value = fields.getOrDefault(name, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** Which button was pressed; {@code verder} for Enter in a field. */
    String actie() {
        return text("actie").isEmpty() ? "verder" : text("actie");
    }

    /** The concept with what this step says. */
    Planconcept apply(Planconcept concept, Conceptstap stap) {
        return switch (stap) {
            case CLIENTEN -> concept.withClienten(people(concept.clienten()));
            case ROLLEN ->
                concept.withRollen(
                        people(concept.belanghebbenden()), text("zelf").equals("ja"));
            case PLANNING ->
                concept.withPlanning(text("omschrijving"), text("toelichting"), text("startdatum"), text("einddatum"));
            case DOCUMENTEN, CONTROLEREN -> concept;
        };
    }

    private List<Persoonregel> people(List<Persoonregel> before) {
        List<Persoonregel> people = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), MOST); i++) {
            if (!actie().equals("weg-" + i)) {
                people.add(person(before.get(i), i));
            }
        }
        if (actie().equals("erbij") && people.size() < MOST) {
            people.add(Persoonregel.EMPTY);
        }
        return people;
    }

    private Persoonregel person(Persoonregel before, int i) {
        String reden = fields.containsKey("reden-" + i) ? text("reden-" + i) : before.reden();
        return fields.containsKey("naam-" + i)
                ? new Persoonregel(
                        text("bsn-" + i).replaceAll("[ .]", ""),
                        text("naam-" + i),
                        text("voorvoegsel-" + i),
                        text("voorletters-" + i),
                        text("geboren-" + i),
                        text("omschrijving-" + i),
                        reden)
                : new Persoonregel(
                        before.bsn(),
                        before.geslachtsnaam(),
                        before.voorvoegsel(),
                        before.voorletters(),
                        before.geboortedatum(),
                        before.omschrijving(),
                        reden);
    }
}
