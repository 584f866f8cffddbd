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
                received = Inhoudmeter.INSTANCE.receive(new Copying(inhoud, output));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return received;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes what is read. */
    private static final class Copying extends InputStream {
        private final InputStream source;
        private final OutputStream copy;

        Copying(InputStream source, OutputStream copy) {
            this.source = source;
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = source.read(buffer, offset, length);
            if (count > 0) {
                copy.write(buffer, offset, count);
            }
            return count;
        }
    }
}
