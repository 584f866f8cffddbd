// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.zaakregie.stuf.StufElement;

/** The example messages under {@code berichten/}, for the tests of every module. */
public final class Voorbeelden {
    private Voorbeelden() {}

    /** One row of an index: file, root element, SOAPAction (may be empty) and the verdict of both patch levels. */
    public record Rij(String file, String soapAction, boolean patch21, boolean newer) {
        public boolean union() {
            return patch21 || newer;
        }

        @Override
        public String toString() {
            return file;
        }
    }

    public static List<Rij> list() {
        return index("INDEX.tsv")
                .map(c -> new Rij(c[0], c[2], c[3].equals("VALID"), c[4].equals("VALID")))
                .toList();
    }

    public static List<Rij> negatives() {
        return index("negative/INDEX.tsv")
                .map(c -> new Rij("negative/" + c[0], actionOf(c[1]), c[4].equals("VALID"), c[5].equals("VALID")))
                .toList();
    }

    private static String actionOf(String example) {
        return list().stream()
                .filter(r -> r.file().equals(example + ".xml"))
                .map(Rij::soapAction)
                .findFirst()
                .orElse("");
    }

    private static java.util.stream.Stream<String[]> index(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.copyOf(line.split("\t", -1), 7))
                .filter(c -> c[0].endsWith(".xml"));
    }

    public static byte[] bytes(String name) {
        try (InputStream in = Voorbeelden.class.getResourceAsStream("/berichten/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No example " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The message in an example, or the foutbericht in its fault, with the findings of the schema. */
    public static ReadResult read(String name) {
        return parse(text(name));
    }

    /** The same for an envelope in a text. */
    public static ReadResult parse(String text) {
        BerichtReader reader = new BerichtReader(Schemas.shared());
        try {
            Envelop envelop =
                    new EnvelopReader(reader).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return envelop.bericht().orElseGet(() -> {
                StufElement detail = envelop.fault().orElseThrow().detail().orElseThrow();
                return new ReadResult(detail, reader.validate(detail));
            });
        } catch (MalformedBerichtException e) {
            throw new AssertionError(text, e);
        }
    }
}
