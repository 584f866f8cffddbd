// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.xml.sax.SAXException;

/** One of the two patch levels of the official schemas, as it was published (ADR 0013). */
public final class Patchset {
    private static final Path ARCHIVE = Path.of("shared", "standard", "source", "Regie-zaak.zip");
    private static final Patchset NEWER = new Patchset(
            path -> Schemabestanden.open(path).orElseThrow(),
            Map.of(
                    Namen.ZKN,
                    Schemabestanden.ZKN_ROOT,
                    Namen.RZS,
                    Schemabestanden.RZS_ROOT,
                    Namen.STUF,
                    Schemabestanden.STUF_ROOT));
    private static final Optional<Patchset> PATCH21 = findArchive().map(Patchset::ofArchive);

    private final Function<String, InputStream> files;
    private final Map<String, String> roots;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Patchset(Function<String, InputStream> files, Map<String, String> roots) {
        this.files = files;
        this.roots = roots;
    }

    /** The newer set, without the relaxation that the library validates with. */
    public static Patchset newer() {
        return NEWER;
    }

    /** Patch 21: not in the project, but used where the documents of the standard lie beside it or above it. */
    public static Optional<Patchset> patch21() {
        return PATCH21;
    }

    private static Optional<Path> findArchive() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path archive = folder.resolve(ARCHIVE);
            if (Files.isReadable(archive)) {
                return Optional.of(archive);
            }
        }
        return Optional.empty();
    }

    private static Patchset ofArchive(Path archive) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xsd")) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Patchset(
                path -> new ByteArrayInputStream(files.get(path)),
                Map.of(
                        Namen.ZKN,
                        "regie-zaak/zkn0310/zkn0310_msg_totaal.xsd",
                        Namen.RZS,
                        "regie-zaak/rzs0310/rzs0310_msg_totaal.xsd",
                        Namen.STUF,
                        "regie-zaak/0301/stuf0301.xsd"));
    }

    /** Whether this set accepts a message. */
    public boolean accepts(StufElement bericht) {
        Schema schema = compiled.computeIfAbsent(bericht.name().getNamespaceURI(), this::compile);
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(BerichtWriter.write(bericht))));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schema compile(String namespace) {
        String root = roots.get(namespace);
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
            factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", false);
            factory.setResourceResolver((type, uri, publicId, systemId, base) -> {
                String path = resolve(base, systemId);
                return new LocalInput("patch:/" + path, files.apply(path));
            });
            return factory.newSchema(new StreamSource(files.apply(root), "patch:/" + root));
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas do not compile", e);
        }
    }

    private static String resolve(String base, String relative) {
        return URI.create(base.replaceFirst("^patch:/+", "patch:/"))
                .resolve(relative.replace('\\', '/'))
                .getPath()
                .substring(1);
    }
}
