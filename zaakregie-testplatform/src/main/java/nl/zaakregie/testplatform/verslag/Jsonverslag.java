// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, and back. */
public final class Jsonverslag {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Jsonverslag() {}

    public static String write(Verslag verslag) {
        return MAPPER.writeValueAsString(verslag);
    }

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException in Dutch, when the file is none
     */
    public static Verslag read(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(file + ": bestand niet gevonden of niet leesbaar");
        }
        try {
            return MAPPER.readValue(file.toFile(), Verslag.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": dit is geen verslag van het testplatform", e);
        }
    }
}
