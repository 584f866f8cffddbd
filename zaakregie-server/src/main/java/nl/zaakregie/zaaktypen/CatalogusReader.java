// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaaktypen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import org.jspecify.annotations.Nullable;

/** Reads zaaktypen from YAML: the shipped ones, and a file of the municipality that adds to or replaces them by code. */
public final class CatalogusReader {
    private static final String SHIPPED = "/catalogus/zaaktypen.yml";

    private CatalogusReader() {}

    /**
     * The zaaktypen of this installation.
     *
     * @param file path of the municipality's own file, or null
     * @throws CatalogusException with what is wrong and where, when a file is not right
     */
    public static Zaaktypecatalogus read(@Nullable String file) {
        Map<String, Zaaktype> types = new LinkedHashMap<>();
        shipped().forEach(type -> types.put(type.code(), type));
        if (file != null) {
            own(file).forEach(type -> types.put(type.code(), type));
        }
        String name = file == null ? "van Zaakregie" : file;
        List<String> faults = faultsTogether(types.values().stream().toList());
        if (!faults.isEmpty()) {
            throw new CatalogusException(name, faults);
        }
        return new Zaaktypecatalogus(List.copyOf(types.values()));
    }

    private static List<Zaaktype> shipped() {
        InputStream stream = CatalogusReader.class.getResourceAsStream(SHIPPED);
        if (stream == null) {
            throw new IllegalStateException("The program lacks " + SHIPPED);
        }
        try (stream) {
            return Catalogusbestand.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), "van Zaakregie");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Zaaktype> own(String file) {
        try {
            return Catalogusbestand.read(Files.readString(Path.of(file)), file);
        } catch (NoSuchFileException e) {
            throw new CatalogusException(file, List.of("het bestand bestaat niet"));
        } catch (CharacterCodingException e) {
            throw new CatalogusException(file, List.of("het bestand is geen UTF-8"));
        } catch (IOException e) {
            throw new CatalogusException(file, List.of("het bestand kan niet worden gelezen"));
        }
    }

    /** What no file shows by itself: a name that means two types (E-08), and a catalogue without plans. */
    private static List<String> faultsTogether(List<Zaaktype> types) {
        List<String> faults = new ArrayList<>();
        for (Zaaktype type : types) {
            for (Zaaktype other : types) {
                boolean later = types.indexOf(other) > types.indexOf(type);
                if (later && names(other).anyMatch(type::isNamed)) {
                    faults.add("de zaaktypen '" + type.code() + "' en '" + other.code() + "' hebben dezelfde naam");
                }
            }
        }
        if (types.stream().noneMatch(type -> type.plansoort() == Plansoort.GEZINSPLAN)) {
            faults.add("er is geen zaaktype van soort gezinsplan meer");
        }
        return faults;
    }

    private static Stream<String> names(Zaaktype type) {
        return Stream.concat(Stream.of(type.omschrijving()), type.andereOmschrijvingen().stream());
    }
}
