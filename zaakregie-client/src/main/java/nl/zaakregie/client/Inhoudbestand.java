// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.xml.Inhoudontvanger;

/**
 * Takes the content of one document into a file. The file is there once the content is whole, never before; another answer
 * with content replaces it.
 */
public final class Inhoudbestand implements Inhoudontvanger {
    private final Path file;

    /** Content goes to this file, in a folder that exists. */
    public Inhoudbestand(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Inhoudsverwijzing receive(InputStream inhoud) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "inhoud", ".deel");
        try {
            Inhoudsverwijzing received;
            try (OutputStream output = Files.newOutputStream(part)) {
                received = Inhoudmeter.INSTANCE.receive(inhoud, output);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return received;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
