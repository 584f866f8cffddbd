// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ADR 0009: every code of a finding is described, and every description is of a code. */
class RegelomschrijvingTest {
    private static final Path PAGE = Path.of("..", "docs", "bevindingen.md");
    private static final Pattern CODE = Pattern.compile(
            "\"(XSD|R-\\d{3}|BR-\\d{2}|SOEP-\\d{2}|PATCH\\d{2}|INHOUD-[A-Z]+|(?:RZS|ZDS|BIND)-[0-9.x]+)[\":]");

    private final BerichtValidator validator = new BerichtValidator(Schemas.shared(), Catalogi.voorbeelden());

    @Test
    void everyCodeOfTheSourcesIsDescribedAndNoOther() throws IOException {
        assertThat(codesInSources())
                .as("a new code is a row in bevindingen.tsv")
                .isEqualTo(Regelomschrijving.list().stream()
                        .map(Regelomschrijving::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("../zaakregie-server/src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
                }
            }
        }
        return codes;
    }

    @Test
    void eachDescriptionIsOneSentenceWithASource() {
        assertThat(Regelomschrijving.list()).extracting(Regelomschrijving::code).doesNotHaveDuplicates();
        assertThat(Regelomschrijving.list()).allSatisfy(rule -> {
            assertThat(rule.tekst()).endsWith(".").hasSizeLessThan(160);
            assertThat(rule.bron()).isNotBlank();
            assertThat(rule.foutcodes()).isNotEmpty();
        });
        assertThat(Regelomschrijving.find("BR-06")).isPresent();
        assertThat(Regelomschrijving.find("BR-99")).isEmpty();
    }

    @Test
    void thePageIsTheList() throws IOException {
        String page = page();
        if (Boolean.getBoolean("zaakregie.bevindingen.schrijf")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run this test with -Dzaakregie.bevindingen.schrijf=true")
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Bevindingen

                Every code that a finding can have, with its weight, the StUF code of a refusal by it, what it means (the text
                of a finding says more: what stands there, what is expected and where) and where the standard says so. A code
                never changes its meaning (ADR 0009). `R-nnn` are rules of StUF, `BR-nn` rules of Regie- en zaakservices,
                `SOEP-nn` deviations of real senders (ADR 0020), `PATCHnn` what only one patch level accepts (ADR 0021).

                This page is made from `bevindingen.tsv` of the library; a test keeps it equal to that list, and the list
                equal to the codes in the sources.

                | Code | Weegt | StUF | Betekenis | Bron |
                |---|---|---|---|---|
                """);
        for (Regelomschrijving rule : Regelomschrijving.list()) {
            page.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.code(),
                            rule.weging().tekst(),
                            rule.foutcodes().stream()
                                    .sorted()
                                    .map(Foutcode::code)
                                    .collect(Collectors.joining(", ")),
                            rule.tekst(),
                            rule.bron()));
        }
        return page.toString().replace("\r\n", "\n");
    }

    /** All messages that the tests of the rules work with, each with the findings it gives. */
    static Stream<String[]> messages() {
        Stream<String[]> examples = Stream.concat(Voorbeelden.list().stream(), Voorbeelden.negatives().stream())
                .filter(r -> !r.soapAction().isEmpty() && !r.file().startsWith("generic"))
                .map(r -> new String[] {r.file(), Voorbeelden.text(r.file())});
        Stream<String[]> variants = Stream.of("dialecten.csv", "bedrijfsregels.csv")
                .flatMap(RegelomschrijvingTest::lines)
                .map(line -> line.split(";", -1))
                .filter(columns -> columns.length == 4)
                .map(columns -> new String[] {
                    columns[1],
                    Voorbeelden.text(columns[1]).replaceAll(columns[2], columns[3].equals("``") ? "" : columns[3])
                });
        return Stream.concat(examples, variants);
    }

    private static Stream<String> lines(String resource) {
        try (var in = RegelomschrijvingTest.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyFindingIsAsItsCodeSays(String file, String text) {
        ReadResult read = Voorbeelden.parse(text);
        Service service = ServiceFinder.find("", read.root()).orElseThrow();
        for (Controleprofiel profiel : List.of(Controleprofiel.lenientProfile(), Controleprofiel.strictProfile())) {
            assertThat(validator.validate(read, service, profiel).bevindingen()).allSatisfy(b -> {
                Regelomschrijving rule = Regelomschrijving.find(b.regel()).orElseThrow();
                assertThat(rule.weging().allows(b.ernst())).as(b.regel()).isTrue();
                assertThat(rule.foutcodes()).as(b.regel()).contains(b.foutcode());
                assertThat(b.tekst()).endsWith(".").doesNotContain("999990");
            });
        }
    }
}
