// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.client.Planbericht;
import nl.zaakregie.stuf.Bsn;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The data of the fictitious municipality, as far as the demonstration plays it. */
final class Voorbeeldstad {
    private final Map<String, Planbericht.Client> persons = new HashMap<>();
    private final Map<String, Planbericht.Regisseur> employees = new HashMap<>();
    private final Map<String, Planbericht.Soort> types = new HashMap<>();
    private final Map<String, List<Map.Entry<Integer, String>>> statuses = new HashMap<>();
    private final List<Plan> plans = new ArrayList<>();

    /** A zaak with its place in the plan. */
    record Plan(
            String identificatie,
            String omschrijving,
            String zaaktype,
            int startdag,
            List<String> clients,
            String regisseur,
            List<String> gerelateerd,
            List<Status> statussen) {}

    /** A status that was set on a day at a time. */
    record Status(int volgnummer, int dag, String tijd, String door) {}

    private Voorbeeldstad() {}

    static Voorbeeldstad read() {
        try (InputStream source = Voorbeeldstad.class.getResourceAsStream("/demo/voorbeeldstad.yml")) {
            if (source == null) {
                throw new IllegalStateException("De demogegevens ontbreken");
            }
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(source);
            Voorbeeldstad stad = new Voorbeeldstad();
            stad.readPeople(root);
            stad.readTypes(root);
            for (Map<?, ?> plan : maps(root, "gezinsplannen")) {
                stad.readGezinsplan(plan);
            }
            return stad;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readPeople(Map<?, ?> root) {
        for (Map<?, ?> person : maps(root, "personen")) {
            Bsn.parse(text(person, "bsn"))
                    .ifPresent(bsn -> persons.put(
                            text(person, "id"), new Planbericht.Client(bsn, text(person, "geslachtsnaam"))));
        }
        for (Map<?, ?> employee : maps(root, "regisseurs")) {
            String id = text(employee, "identificatie");
            employees.put(id, new Planbericht.Regisseur(id, text(employee, "achternaam")));
        }
    }

    private void readTypes(Map<?, ?> root) {
        for (Map<?, ?> type : maps(root, "zaaktypen")) {
            String code = text(type, "code");
            types.put(code, new Planbericht.Soort(code, text(type, "omschrijving")));
            List<Map.Entry<Integer, String>> names = new ArrayList<>();
            for (Map<?, ?> status : maps(type, "statustypen")) {
                names.add(Map.entry(number(status, "volgnummer"), text(status, "omschrijving")));
            }
            statuses.put(code, names);
        }
    }

    private void readGezinsplan(Map<?, ?> plan) {
        String id = text(plan, "identificatie");
        String regisseur = text(plan, "regisseur");
        plans.add(plan(plan, "GEZINSPLAN", regisseur, List.of()));
        for (Map<?, ?> domain : maps(plan, "levensdomeinplannen")) {
            plans.add(plan(domain, "LEVENSDOM", regisseur, List.of(id)));
        }
        for (Map<?, ?> part : maps(plan, "deelplannen")) {
            List<String> related = new ArrayList<>(List.of(id));
            if (part.get("levensdomeinplan") != null) {
                related.add(text(part, "levensdomeinplan"));
            }
            plans.add(plan(part, text(part, "zaaktype"), regisseur, related));
        }
    }

    private static Plan plan(Map<?, ?> source, String type, String regisseur, List<String> related) {
        List<String> clients = new ArrayList<>();
        if (source.get("clienten") instanceof List<?> list) {
            list.forEach(entry ->
                    clients.add(entry instanceof Map<?, ?> map ? text(map, "persoon") : String.valueOf(entry)));
        }
        List<Status> set = new ArrayList<>();
        for (Map<?, ?> status : maps(source, "statussen")) {
            set.add(new Status(
                    number(status, "volgnummer"), number(status, "dag"), text(status, "tijd"), text(status, "door")));
        }
        return new Plan(
                text(source, "identificatie"),
                text(source, "omschrijving"),
                type,
                number(source, "startdag"),
                clients,
                regisseur,
                related,
                set);
    }

    List<Plan> plannen() {
        return plans;
    }

    Planbericht.Client client(String id) {
        return known(persons, id);
    }

    Planbericht.Regisseur medewerker(String id) {
        return known(employees, id);
    }

    Planbericht.Soort soort(String code) {
        return known(types, code);
    }

    List<Map.Entry<Integer, String>> statussen(String code) {
        return known(statuses, code);
    }

    private static <T> T known(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("In de demogegevens ontbreekt " + key);
        }
        return value;
    }

    private static List<Map<?, ?>> maps(Map<?, ?> source, String key) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (source.get(key) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> map) {
                    found.add(map);
                }
            }
        }
        return found;
    }

    private static String text(Map<?, ?> source, String key) {
        Object value = source.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    private static int number(Map<?, ?> source, String key) {
        Object value = source.get(key);
        return value instanceof Integer number ? number : 0;
    }
}
