// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes content in while nobody knows yet whether its message is acceptable: little of it in memory, the rest in files
 * that have no name any more once they are open, so that they are gone when the program is, also when it was killed; one that
 * still had its name then goes at the next start. All
 * files together never take more than a set size.
 */
public final class Spool {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int BUFFER = 64 * 1024;
    private static final String SUFFIX = ".inhoud";
    private static final Set<StandardOpenOption> OPEN = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final Path folder;
    private final long capacity;
    private final AtomicLong used = new AtomicLong();

    /**
     * Content is spooled in this folder.
     *
     * @param capacity bytes that all files together may take
     */
    public Spool(Path folder, long capacity) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.capacity = capacity;
        removeLeftovers();
    }

    /**
     * Who is killed between making a file and taking its name away leaves it. A file that another program has open only
     * loses its name a moment earlier.
     */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Reads a stream to its end. Of content beyond the maximum, and of content for which there is no room now, the hash
     * and the size are taken, but no bytes kept.
     *
     * @throws IOException the one that the source threw
     */
    public SpooledInhoud receive(InputStream source, long maximum) throws IOException {
        try (Intake intake = new Intake(maximum)) {
            byte[] buffer = new byte[BUFFER];
            int length = source.readNBytes(buffer, 0, BUFFER);
            while (length > 0) {
                intake.add(buffer, length);
                length = source.readNBytes(buffer, 0, BUFFER);
            }
            return intake.finish();
        }
    }

    /** Bytes that the files take now. */
    long used() {
        return used.get();
    }

    private boolean reserve(long bytes) {
        if (used.addAndGet(bytes) > capacity) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    private FileChannel create() throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + SUFFIX);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return FileChannel.open(file, OPEN, owner);
    }

    /** One content on its way in. Closing it gives up what {@link #finish} has not handed over. */
    private final class Intake implements AutoCloseable {
        private final long maximum;
        private final MessageDigest digest = Sha256.digest();
        private final Base64Suspicion base64 = new Base64Suspicion();
        private byte[] first = new byte[0];
        private Bestand file = Bestand.NONE;
        private Bewaring state = Bewaring.BEWAARD;
        private long size;

        Intake(long maximum) {
            this.maximum = maximum;
        }

        void add(byte[] buffer, int length) {
            digest.update(buffer, 0, length);
            base64.add(buffer, length);
            size += length;
            if (size > maximum) {
                give(Bewaring.TE_GROOT);
            } else if (size == length) {
                first = java.util.Arrays.copyOf(buffer, length);
            } else if (state == Bewaring.BEWAARD) {
                write(buffer, length);
            }
        }

        private void write(byte[] buffer, int length) {
            try {
                if (file == Bestand.NONE) {
                    file = new Bestand(create(), used);
                    writeReserved(first, first.length);
                }
                writeReserved(buffer, length);
            } catch (IOException e) {
                LOG.warn("Geen ruimte voor de inhoud van een document in de spool", e);
                give(Bewaring.GEEN_RUIMTE);
            }
        }

        private void writeReserved(byte[] buffer, int length) throws IOException {
            if (!reserve(length)) {
                throw new IOException("More than " + capacity + " bytes at once");
            }
            file.grow(length);
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
            while (bytes.hasRemaining()) {
                file.channel().write(bytes);
            }
        }

        private void give(Bewaring reason) {
            state = reason;
            close();
        }

        SpooledInhoud finish() {
            Inhoudsverwijzing verwijzing = new Inhoudsverwijzing(Sha256.hex(digest), size);
            SpooledInhoud result = new SpooledInhoud(verwijzing, first, file, state, base64.holds());
            file = Bestand.NONE;
            return result;
        }

        @Override
        public void close() {
            file.close();
            file = Bestand.NONE;
        }
    }
}
