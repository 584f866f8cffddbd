// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A 256-bit key: from the settings, or made once in a file of its own that only the owner can read. */
public final class Sleutelbestand {
    private Sleutelbestand() {}

    /** The bytes of a key in base64; none when it is not base64. */
    public static byte[] decode(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The key in a file, made when there is no such file. */
    public static byte[] readOrMake(Path file) throws IOException {
        if (Files.exists(file)) {
            return decode(Files.readString(file));
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
        return fresh;
    }
}
