// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The schema and WSDL files inside the library, by their path below the schema folder ({@code zkn0310/...}). The official
 * files are unpacked at build time; the folder rzs0310 is ours.
 */
public final class Schemabestanden {
    static final String ZKN_ROOT = "zkn0310/zkn0310_msg_totaal.xsd";
    static final String RZS_ROOT = "rzs0310/rzs0310_berichten.xsd";
    static final String STUF_ROOT = "0301/stuf0301.xsd";

    private static final String MUTATIE = "zkn0310/mutatie/zkn0310_ent_mutatie.xsd";
    private static final String ONE_INITIATOR =
            "name=\"heeftAlsInitiator\" type=\"ZKN:ZAKBTRINI-kennisgeving\" nillable=\"true\" minOccurs=\"0\"";

    private Schemabestanden() {}

    /** Opens a file as it was published; the empty Optional when there is none or the path leaves the folder. */
    public static Optional<InputStream> open(String path) {
        boolean known = path.endsWith(".xsd") || path.endsWith(".wsdl");
        if (!known || path.contains("..") || path.startsWith("/") || path.contains("\\")) {
            return Optional.empty();
        }
        return Optional.ofNullable(Schemabestanden.class.getResourceAsStream("schemas/" + path));
    }

    /**
     * Opens a file as the validator uses it: what patch level 21 or the newer one accepts (chapter G of the standard's
     * differences). The one place where the newer schemas are tighter, a single initiator in a kennisgeving, is relaxed.
     */
    static Optional<InputStream> openForValidation(String path) {
        if (!path.equals(MUTATIE)) {
            return open(path);
        }
        return open(path).map(Schemabestanden::relaxInitiator);
    }

    private static InputStream relaxInitiator(InputStream source) {
        try (source) {
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            int first = text.indexOf(ONE_INITIATOR);
            if (first < 0 || text.indexOf(ONE_INITIATOR, first + 1) >= 0) {
                throw new IllegalStateException("Unexpected content of " + MUTATIE + ": is it another patch level?");
            }
            String relaxed = text.replace(ONE_INITIATOR, ONE_INITIATOR + " maxOccurs=\"unbounded\"");
            return new java.io.ByteArrayInputStream(relaxed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resolves a relative location against the folder of a file: {@code zkn0310/a/b.xsd} + {@code ../c.xsd}. */
    public static String resolve(String base, String relative) {
        return java.net
                .URI
                .create("zaakregie:/" + base)
                .resolve(relative.replace('\\', '/'))
                .getPath()
                .substring(1);
    }
}
