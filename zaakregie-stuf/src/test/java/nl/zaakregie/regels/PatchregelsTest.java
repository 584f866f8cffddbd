// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.vraag.ScopeProjection;
import nl.zaakregie.xml.Patchset;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two patch levels of the schemas (R-006, ADR 0013). */
class PatchregelsTest {
    private final BerichtValidator validator = new BerichtValidator(Schemas.shared(), Catalogi.voorbeelden());

    static Stream<Voorbeelden.Rij> all() {
        return Stream.concat(Voorbeelden.list().stream(), Voorbeelden.negatives().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellsWhichLevelAcceptsAnExample(Voorbeelden.Rij row) {
        ReadResult read = Voorbeelden.read(row.file());
        List<String> patches = patches(read.root());
        boolean valid = read.bevindingen().isEmpty();
        assertThat(valid && !patches.contains("PATCH26")).isEqualTo(row.patch21());
        assertThat(valid && !patches.contains("PATCH21")).isEqualTo(row.newer());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNewerSchemasSaySoToo(Voorbeelden.Rij row) {
        assertThat(Patchset.newer().accepts(Voorbeelden.read(row.file()).root()))
                .isEqualTo(row.newer());
    }

    @ParameterizedTest
    @MethodSource("all")
    void patch21SaysSoToo(Voorbeelden.Rij row) {
        assertThat(patch21().accepts(Voorbeelden.read(row.file()).root())).isEqualTo(row.patch21());
    }

    @ParameterizedTest
    @CsvSource({
        "negative/n17-twee-initiators.xml, PATCH21",
        "negative/n18-scope-inhoud-nil.xml, PATCH26",
        "negative/n19-versioningState.xml, PATCH26",
        "updateZaakdocument-request-versioning.xml, PATCH26"
    })
    void aMessageOfOneLevelIsAcceptedWithAWarning(String file, String rule) {
        // interop 53, 54
        for (Controleprofiel profiel : List.of(Controleprofiel.lenientProfile(), Controleprofiel.strictProfile())) {
            ReadResult read = Voorbeelden.read(file);
            Service service = ServiceFinder.find("", read.root()).orElseThrow();
            assertThat(validator.validate(read, service, profiel).bevindingen())
                    .filteredOn(b -> b.regel().startsWith("PATCH"))
                    .singleElement()
                    .satisfies(b -> {
                        assertThat(b.regel()).isEqualTo(rule);
                        assertThat(b.isFout()).isFalse();
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "negative/n17-twee-initiators.xml, PATCH21",
        "negative/n18-scope-inhoud-nil.xml, PATCH26",
        "negative/n19-versioningState.xml, PATCH26"
    })
    void aMessageOfOneLevelIsNotSent(String file, String rule) {
        assertThat(validator.validateOutgoing(Voorbeelden.read(file).root()))
                .extracting(Bevinding::regel)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatMayBeSentIsAcceptedByBoth(Voorbeelden.Rij row) {
        StufElement root = Voorbeelden.read(row.file()).root();
        if (validator.validateOutgoing(root).isEmpty()) {
            assertThat(row.patch21() && row.newer()).as(row.file()).isTrue();
        }
    }

    @Test
    void aTitleOutsideTheListOfPatch21IsNotSent() {
        StufElement person = StufElement.builder(zkn("natuurlijkPersoon"))
                .add(nl.zaakregie.stuf.Namen.bg("adellijkeTitelPredikaat"), "Erfprins")
                .build();
        assertThat(Patchregels.check(person, Ernst.FOUT))
                .extracting(Bevinding::regel)
                .containsExactly("PATCH26");
    }

    static Stream<String> creations() {
        return Voorbeelden.list().stream()
                .map(Voorbeelden.Rij::file)
                .filter(f -> f.startsWith("creeerZaak") && f.contains("-request"));
    }

    @ParameterizedTest
    @MethodSource("creations")
    void everyAnswerIsAcceptedByBothLevels(String creation) {
        Schemas schemas = Schemas.shared();
        var stored = new KennisgevingApplier(schemas.model())
                .apply(Optional.empty(), Voorbeelden.read(creation).root(), Controleprofiel.lenientProfile())
                .object();
        for (String question : List.of("request-min", "request-alles", "request-full")) {
            StufElement scope = Voorbeelden.read("geefZaakdetails-" + question + ".xml")
                    .root()
                    .find(zkn("scope"), OBJECT)
                    .orElseThrow();
            StufElement object = new ScopeProjection(schemas.model()).project(stored, Optional.of(scope));
            StufElement answer = Voorbeelden.read("geefZaakdetails-answer-min.xml")
                    .root()
                    .mapChildren(c -> c.is(zkn("antwoord")) ? StufElement.of(zkn("antwoord"), object) : c);
            assertThat(validator.validateOutgoing(answer)).isEmpty();
            assertThat(Patchset.newer().accepts(answer)).isTrue();
            Patchset.patch21().ifPresent(p -> assertThat(p.accepts(answer)).isTrue());
        }
    }

    private List<String> patches(StufElement root) {
        return Patchregels.check(root, Ernst.WAARSCHUWING).stream()
                .map(Bevinding::regel)
                .toList();
    }

    private static Patchset patch21() {
        assumeTrue(
                Patchset.patch21().isPresent(),
                "The schemas of patch 21 (shared/standard/source/Regie-zaak.zip) do not lie beside this project");
        return Patchset.patch21().orElseThrow();
    }
}
