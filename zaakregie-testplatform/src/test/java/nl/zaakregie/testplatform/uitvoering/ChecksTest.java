// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Testbevinding;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check has one example that it passes and one in which it finds what it is for. */
class ChecksTest {

    static Stream<String> ids() {
        return Checks.list().stream().map(Check::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void passesWhatIsGood(String id) {
        Checks.Uitslag result = Controlevoorbeeld.read(id).goed();
        assertThat(result.gedaan()).as("the check had something to judge").isTrue();
        assertThat(result.bevindingen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsWhatIsWrong(String id) {
        List<Testbevinding> found = Controlevoorbeeld.read(id).fout().bevindingen();
        assertThat(found).isNotEmpty().allMatch(b -> b.controle().equals(id));
        assertThat(found)
                .allMatch(b -> b.tekst().matches("[A-ZÉ].*\\.") && !b.eisen().isEmpty());
    }

    @Test
    void everyCheckSaysWhatItIsForAndWhichRuleItServes() {
        for (Check check : Checks.list()) {
            assertThat(check.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(check.titel()).as(check.id()).matches("[A-ZÉ].*[^.]");
            assertThat(check.eisen()).as(check.id()).isNotEmpty();
        }
        assertThat(Checks.list().stream().map(Check::titel)).doesNotHaveDuplicates();
    }

    @Test
    void everyCheckIsUsedByASetAndEverySetUsesKnownChecks() {
        Set<String> used =
                TestsetReader.list().stream().flatMap(ChecksTest::calls).collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(ids().toList());
    }

    private static Stream<String> calls(Testset set) {
        return Stream.of(Rol.values())
                .flatMap(rol -> set.list(rol).stream())
                .flatMap(scenario -> scenario.stappen().stream())
                .flatMap(stap -> stap.controles().stream())
                .map(aanroep -> aanroep.controle());
    }
}
