// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ADR 0001: a Dutch noun in a public type name is explained in docs/glossary.md. */
class WoordenlijstTest {
    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

    /** English words that a public type of the library may start with. */
    private static final Set<String> ENGLISH = Set.of(
            "content", "element", "limits", "malformed", "read", "schema", "scope", "service", "soap", "validation");

    @Test
    void namesOfPublicTypesStartWithAnExplainedWord() throws IOException {
        var terms = terms();
        var unexplained = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.zaakregie")) {
            if (isPublicTopLevel(type) && !startsWithAny(type.getSimpleName(), terms)) {
                unexplained.add(type.getSimpleName());
            }
        }
        assertThat(unexplained).as("add the term to docs/glossary.md").isEmpty();
    }

    @Test
    void termsAreExplainedOnce() throws IOException {
        assertThat(terms()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    private static boolean isPublicTopLevel(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !"package-info".equals(type.getSimpleName());
    }

    private static boolean startsWithAny(String name, List<String> terms) {
        var lower = name.toLowerCase(Locale.ROOT);
        return terms.stream().anyMatch(lower::startsWith) || ENGLISH.stream().anyMatch(lower::startsWith);
    }

    /** The first column of the table: one or more terms, parted by commas. */
    private static List<String> terms() throws IOException {
        try (var lines = Files.lines(GLOSSARY)) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(3, line.indexOf('`', 3)))
                    .map(term -> term.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toList());
        }
    }
}
