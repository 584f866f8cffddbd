// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with reports: of each run a page, its JSON and its JUnit XML. */
public final class Verslagmap {
    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.junit)?\\.(html|json|xml)");

    private final Path map;

    /**
     * The folder, which is made when it is not there.
     *
     * @throws IllegalArgumentException in Dutch, when it cannot be written to
     */
    public Verslagmap(Path map) {
        this.map = map;
        try {
            Files.createDirectories(map);
        } catch (IOException e) {
            throw new IllegalArgumentException(map + ": in deze map kan niet worden geschreven", e);
        }
    }

    /** Writes the reports of a run and gives the page back; those of the same run and role before are replaced. */
    public Path write(Verslag verslag) {
        String name = name(verslag);
        try {
            Files.writeString(map.resolve(name + ".json"), Jsonverslag.write(verslag));
            Files.writeString(map.resolve(name + ".junit.xml"), Junitverslag.write(verslag));
            return Files.writeString(map.resolve(name + ".html"), Htmlverslag.write(verslag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the files of a run, without their endings. */
    private static String name(Verslag verslag) {
        return verslag.rol() + "-" + verslag.testset().naam() + "-" + verslag.run();
    }

    /** Removes the reports of all runs but the newest. */
    public void keepNewest(int most) {
        list().stream().skip(most).forEach(name -> {
            for (String ending : List.of(".html", ".json", ".junit.xml")) {
                try {
                    Files.deleteIfExists(map.resolve(name + ending));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /** The names of the runs in the folder, without their endings, newest first. */
    public List<String> list() {
        try (Stream<Path> files = Files.list(map)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".html"))
                    .sorted(Comparator.comparingLong((Path f) -> f.toFile().lastModified())
                            .reversed())
                    .map(f -> f.getFileName().toString().replaceFirst("\\.html$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a name, when it is one of this folder. */
    public Optional<Path> find(String naam) {
        Path file = map.resolve(naam);
        return NAME.matcher(naam).matches() && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
}
