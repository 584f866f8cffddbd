// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One mapping of the file with demo data.
 *
 * @param values keys and values as YAML has them
 */
record Demogegevens(Map<?, ?> values) {

    static Demogegevens read(String resource) {
        try (InputStream source = Demogegevens.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalStateException("De demogegevens ontbreken");
            }
            return new Demogegevens(new Yaml(new SafeConstructor(new LoaderOptions())).load(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mappings under a key; none when the key is not there. */
    List<Demogegevens> list(String key) {
        List<Demogegevens> found = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> map) {
                    found.add(new Demogegevens(map));
                }
            }
        }
        return found;
    }

    /** The texts under a key; none when the key is not there. */
    List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Nullable
    String find(String key) {
        Object value = values.get(key);
        return value == null ? null : String.valueOf(value);
    }

    String text(String key) {
        String value = find(key);
        if (value == null) {
            throw new IllegalStateException("In de demogegevens ontbreekt " + key);
        }
        return value;
    }

    @Nullable
    Integer findNumber(String key) {
        return values.get(key) instanceof Integer number ? number : null;
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** The mapping under a key. */
    Demogegevens part(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return new Demogegevens(map);
        }
        throw new IllegalStateException("In de demogegevens ontbreekt " + key);
    }
}
