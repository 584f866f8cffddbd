// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The class path of the tests, with a jar for each folder in it: only of jars a JVM keeps an archive of classes. */
final class Klassenpad {
    private static final String JARS = jars();

    private Klassenpad() {}

    static String ofJars() {
        return JARS;
    }

    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Path folder) {
        try {
            Path jar = Files.createTempFile("zaakregie-klassen", ".jar");
            jar.toFile().deleteOnExit();
            int code = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "--create",
                            "--no-compress",
                            "--file",
                            jar.toString(),
                            "-C",
                            folder.toString(),
                            ".");
            if (code != 0) {
                throw new IllegalStateException("No jar could be made of " + folder);
            }
            return jar.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
