// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md knows every module and every package right below nl.zaakregie. */
class ArchitectuurdocumentTest {
    private static final Path ROOT = Path.of("..");

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void everyModuleAndPackageIsInTheDocument() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/architecture.md"));
        for (Path module : folders(ROOT)) {
            Path packages = module.resolve("src/main/java/nl/zaakregie");
            if (!Files.isDirectory(packages)) {
                continue;
            }
            assertThat(document).contains(module.getFileName().toString());
            for (Path feature : folders(packages)) {
                if (module.getFileName().toString().endsWith("-" + feature.getFileName())) {
                    continue; // the module is the package
                }
                assertThat(document)
                        .as("package %s of %s", feature.getFileName(), module.getFileName())
                        .containsAnyOf("`" + feature.getFileName() + "`", "nl.zaakregie." + feature.getFileName());
            }
        }
    }
}
