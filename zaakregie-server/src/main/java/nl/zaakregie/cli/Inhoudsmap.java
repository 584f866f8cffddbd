// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.client.Inhoudbestand;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.ContentWriter;
import nl.zaakregie.xml.Inhoudontvanger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the content of an answer in a folder, each under the name that the answer gives it; without a folder nothing is
 * kept. Overwrites nothing.
 */
final class Inhoudsmap implements Inhoudontvanger, AutoCloseable {
    private final @Nullable Path folder;
    private final Map<Inhoudsverwijzing, Path> received = new LinkedHashMap<>();

    Inhoudsmap(@Nullable Path folder) {
        this.folder = folder;
    }

    @Override
    public Inhoudsverwijzing receive(InputStream inhoud) throws IOException {
        if (folder == null) {
            return Inhoudmeter.INSTANCE.receive(inhoud);
        }
        Path file = Files.createTempFile(folder, "inhoud", ".bin");
        Inhoudsverwijzing content = new Inhoudbestand(file).receive(inhoud);
        Path same = received.put(content, file);
        if (same != null) {
            Files.delete(same);
        }
        return content;
    }

    /** Gives what came in its name, now that the answer is known. */
    List<String> name(StufElement answer) throws IOException {
        Map<Inhoudsverwijzing, String> names = new LinkedHashMap<>();
        answer.forEach(element -> ContentWriter.find(element)
                .ifPresent(
                        v -> names.put(v, element.attribute(Namen.BESTANDSNAAM).orElse(""))));
        List<String> files = new ArrayList<>();
        for (Map.Entry<Inhoudsverwijzing, Path> content : received.entrySet()) {
            Path file = content.getValue();
            files.add(move(file, names.getOrDefault(content.getKey(), "")).toString());
        }
        received.clear();
        return files;
    }

    private Path move(Path file, String name) throws IOException {
        String safe = safe(name);
        for (int i = 1; ; i++) {
            try {
                return Files.move(file, file.resolveSibling(i == 1 ? safe : i + "-" + safe));
            } catch (FileAlreadyExistsException e) {
                // the next number
            }
        }
    }

    /** The other side chooses the name, so nothing of it may lead out of the folder. */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "_")
                .strip();
        return last.isEmpty() || last.startsWith(".") ? "document" + last : last;
    }

    /** Removes what belongs to no answer: that of an answer that broke off. */
    @Override
    public void close() throws IOException {
        for (Path file : received.values()) {
            Files.deleteIfExists(file);
        }
    }
}
