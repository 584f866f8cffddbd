// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaaktypen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads zaaktypen from YAML: the shipped ones, and a file of the municipality that adds to or replaces them by code. */
public final class CatalogusReader {
    private CatalogusReader() {}

    /**
     * The zaaktypen of this installation.
     *
     * @param file path of the municipality's own file, or null
     * @throws IllegalStateException with what is wrong and where, when a file is not right
     */
    public static Zaaktypecatalogus read(@Nullable String file) {
        Map<String, Zaaktype> types = new LinkedHashMap<>();
        try (InputStream shipped = CatalogusReader.class.getResourceAsStream("/catalogus/zaaktypen.yml")) {
            if (shipped == null) {
                throw new IllegalStateException("De meegeleverde zaaktypecatalogus ontbreekt");
            }
            add(types, shipped, "de meegeleverde catalogus");
            if (file != null) {
                try (InputStream own = Files.newInputStream(Path.of(file))) {
                    add(types, own, file);
                }
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new IllegalStateException("De zaaktypecatalogus " + file + " bestaat niet", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Zaaktypecatalogus(List.copyOf(types.values()));
    }

    private static void add(Map<String, Zaaktype> types, InputStream source, String name) {
        Object document;
        try {
            document = new Yaml(new SafeConstructor(new LoaderOptions())).load(source);
        } catch (YAMLException e) {
            throw new IllegalStateException(
                    "De zaaktypecatalogus " + name + " is geen geldige YAML: " + e.getMessage(), e);
        }
        if (!(document instanceof Map<?, ?> map) || !(map.get("zaaktypen") instanceof List<?> list)) {
            throw new IllegalStateException("De zaaktypecatalogus " + name + " heeft geen lijst 'zaaktypen'");
        }
        int number = 0;
        for (Object entry : list) {
            number++;
            String where = name + ", zaaktype " + number;
            Zaaktype type = type(entry, where);
            types.put(type.code(), type);
        }
    }

    private static Zaaktype type(Object entry, String where) {
        if (!(entry instanceof Map<?, ?> map)) {
            throw new IllegalStateException("In " + where + " staan geen velden");
        }
        String code = required(map, "code", 10, where);
        String omschrijving = required(map, "omschrijving", 80, where);
        List<Statustype> statuses = new ArrayList<>();
        if (map.get("statussen") instanceof List<?> list) {
            for (Object status : list) {
                statuses.add(new Statustype(statuses.size() + 1, String.valueOf(status)));
            }
        }
        if (statuses.isEmpty()) {
            throw new IllegalStateException("In " + where + " (" + code + ") ontbreekt de lijst 'statussen'");
        }
        List<String> others = map.get("ookGenoemd") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        return new Zaaktype(
                code,
                omschrijving,
                text(map, "identificatie", ""),
                soort(text(map, "soort", "gewoon"), where),
                others,
                text(map, "ingangsdatum", "20150101"),
                statuses);
    }

    private static Plansoort soort(String text, String where) {
        return switch (text) {
            case "gezinsplan" -> Plansoort.GEZINSPLAN;
            case "levensdomeinplan" -> Plansoort.LEVENSDOMEINPLAN;
            case "gewoon" -> Plansoort.GEWOON;
            default ->
                throw new IllegalStateException("In " + where + " is soort '" + text
                        + "' onbekend; kies gezinsplan, levensdomeinplan of gewoon");
        };
    }

    private static String required(Map<?, ?> map, String field, int longest, String where) {
        String value = text(map, field, "");
        if (value.isBlank() || value.length() > longest) {
            throw new IllegalStateException(
                    "In " + where + " ontbreekt '" + field + "' of is het langer dan " + longest + " tekens");
        }
        return value;
    }

    private static String text(Map<?, ?> map, String field, String otherwise) {
        Object value = map.get(field);
        return value == null ? otherwise : String.valueOf(value);
    }
}
