// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A map of a YAML file, read strictly: a field that nobody asked for is a fault of the file.
 *
 * @param plaats where it stands, for messages
 */
record Yaml(Map<String, Object> velden, String plaats) {

    static Yaml read(InputStream source, String plaats) {
        try {
            Object loaded = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(source);
            return of(loaded, plaats);
        } catch (YAMLException e) {
            throw new IllegalStateException(plaats + " is geen geldige YAML: " + e.getMessage(), e);
        }
    }

    static Yaml of(@Nullable Object value, String plaats) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException(plaats + ": hier horen velden te staan");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, field) -> fields.put(String.valueOf(key), field));
        return new Yaml(fields, plaats);
    }

    Yaml allow(Set<String> names) {
        for (String name : velden.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalStateException(plaats + ": onbekend veld '" + name + "'");
            }
        }
        return this;
    }

    String get(String name) {
        Object value = velden.get(name);
        if (value == null || value instanceof Map || value instanceof List) {
            throw new IllegalStateException(plaats + ": het veld '" + name + "' ontbreekt of is geen tekst");
        }
        return String.valueOf(value);
    }

    String text(String name) {
        return velden.get(name) == null ? "" : get(name);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(velden.get(name));
    }

    boolean has(String name) {
        return velden.containsKey(name);
    }

    List<Object> items(String name) {
        Object value = velden.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalStateException(plaats + ": het veld '" + name + "' is geen lijst");
        }
        return new ArrayList<>(list);
    }

    List<String> texts(String name) {
        return items(name).stream().map(String::valueOf).toList();
    }

    List<Yaml> maps(String name) {
        List<Yaml> found = new ArrayList<>();
        for (Object item : items(name)) {
            found.add(of(item, plaats + ", " + name + " " + (found.size() + 1)));
        }
        return found;
    }

    Yaml map(String name) {
        return of(velden.get(name), plaats + ", " + name);
    }

    /** Each field as a list of texts. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        velden.forEach((key, value) -> found.put(key, asList(value)));
        return found;
    }

    static List<String> asList(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(String.valueOf(value));
    }
}
