// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.zaakregie.stuf.Berichtcode;
import org.junit.jupiter.api.Test;

/** The official set holds every step of the six sheets, and what it says of them is what the sheets and the WSDLs say. */
class TestsetTest {
    private static final Testset RZS = TestsetReader.find("rzs").orElseThrow();

    /** A row of the sheets, or the same seen from the data. */
    private record Rij(String id, String richting, String bericht) {}

    @Test
    void coversEveryStepOfTheSheetsInOrderAndDirection() {
        Map<String, Rij> expected = new LinkedHashMap<>();
        rows().forEach(c -> expected.put(c[0], new Rij(c[0], c[1], c[3].replaceFirst(" .*", ""))));
        Map<String, Rij> actual = new LinkedHashMap<>();
        for (Rol rol : Rol.values()) {
            for (Scenario scenario : RZS.list(rol)) {
                for (Stap stap : scenario.stappen()) {
                    add(actual, scenario, stap);
                }
            }
        }
        actual.keySet().removeIf(id -> id.startsWith("DMS"));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected).hasSize(362);
    }

    private static void add(Map<String, Rij> into, Scenario scenario, Stap stap) {
        String back =
                (stap.richting() == Richting.NAAR_SYSTEEM ? Richting.NAAR_PLATFORM : Richting.NAAR_SYSTEEM).teken();
        String request = scenario.stapId(stap.nr());
        String answer = scenario.stapId(stap.antwoordnr());
        into.put(
                request,
                new Rij(request, stap.richting().teken(), stap.dienst().root().getLocalPart()));
        into.put(answer, new Rij(answer, back, antwoord(stap)));
    }

    private static String antwoord(Stap stap) {
        return switch (stap.antwoord()) {
            case Du02 -> stap.dienst().root().getLocalPart().replace("_Di02", "_Du02");
            case La01 -> stap.dienst().root().getLocalPart().replace("Lv01", "La01");
            default -> stap.antwoord().name();
        };
    }

    @Test
    void holdsTheNumberOfStepsOfEachSheet() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Rol rol : Rol.values()) {
            counts.put(
                    rol.code(),
                    2
                            * RZS.list(rol).stream()
                                    .mapToLong(s -> s.stappen().size())
                                    .sum());
        }
        counts.remove("DMS");
        assertThat(counts).isEqualTo(Map.of("REG", 86L, "ZKS", 98L, "MAG", 96L, "BCK", 38L, "ABO", 20L, "BUS", 24L));
    }

    @Test
    void namesTheOperationAndSoapActionOfTheWsdl() {
        Map<String, String[]> rows = new LinkedHashMap<>();
        rows().forEach(c -> rows.put(c[0], c));
        forEachStap((scenario, stap) -> {
            String[] row = rows.get(scenario.stapId(stap.nr()));
            if (row != null) {
                assertThat(stap.dienst().operation()).as(row[0]).isEqualTo(row[4]);
                assertThat(stap.dienst().soapAction()).as(row[0]).isEqualTo(row[5]);
            }
        });
    }

    @Test
    void acceptsTheAnswerOfTheSheetWhereItDiffersFromTheWsdl() {
        Map<String, String> sheet = new LinkedHashMap<>();
        rows().forEach(c -> sheet.put(c[0], c[2]));
        forEachStap((scenario, stap) -> {
            String message = sheet.getOrDefault(scenario.stapId(stap.antwoordnr()), "");
            Berichtcode.find(message)
                    .filter(code -> stap.richting() == Richting.NAAR_SYSTEEM)
                    .ifPresent(code -> assertThat(stap.accepts(code))
                            .as(scenario.stapId(stap.antwoordnr()))
                            .isTrue());
        });
    }

    @Test
    void everyDifferenceFromTheSheetIsExplained() {
        List<String> unexplained = new ArrayList<>();
        Map<String, String[]> rows = new LinkedHashMap<>();
        rows().forEach(c -> rows.put(c[0], c));
        forEachStap((scenario, stap) -> {
            for (int nr : new int[] {stap.nr(), stap.antwoordnr()}) {
                String[] row = rows.get(scenario.stapId(nr));
                boolean differs = row != null && !row[2].equals(row[3]) && !row[3].startsWith("Bv03 (accept");
                if (differs
                        && stap.afwijking().isEmpty()
                        && scenario.afwijking().isEmpty()) {
                    unexplained.add(row[0]);
                }
            }
        });
        assertThat(unexplained).isEmpty();
    }

    @Test
    void everyScenarioCitesTheStandardAndBuildsOnEarlierOnes() {
        for (Rol rol : Rol.values()) {
            Set<String> seen = new TreeSet<>();
            for (Scenario scenario : RZS.list(rol)) {
                assertThat(scenario.id()).startsWith(rol.code() + "-");
                assertThat(scenario.paragrafen())
                        .as(scenario.id())
                        .isNotEmpty()
                        .allMatch(p -> p.matches("(RZS|ZDS) [0-9.]+"));
                assertThat(scenario.eisen()).as(scenario.id()).isNotEmpty();
                assertThat(seen).as(scenario.id()).containsAll(scenario.vooraf());
                seen.add(scenario.id());
            }
        }
    }

    @Test
    void everyVariableIsFilledBeforeItIsUsed() {
        for (Rol rol : Rol.values()) {
            Set<String> filled = new TreeSet<>();
            for (Scenario scenario : RZS.list(rol)) {
                for (Stap stap : scenario.stappen()) {
                    stap.recept()
                            .map(r -> r.list("verwant"))
                            .ifPresent(used -> assertThat(filled).containsAll(used));
                    if (!stap.bewaart().isEmpty()) {
                        filled.add(stap.bewaart());
                    }
                }
            }
        }
    }

    @Test
    void hasAChecksumAndChangesItWithTheContent() {
        assertThat(RZS.controlegetal()).matches("[0-9a-f]{64}");
        assertThat(TestsetReader.list().stream().map(Testset::controlegetal)).doesNotHaveDuplicates();
    }

    private interface Visitor {
        void visit(Scenario scenario, Stap stap);
    }

    private static void forEachStap(Visitor visitor) {
        for (Rol rol : Rol.values()) {
            for (Scenario scenario : RZS.list(rol)) {
                scenario.stappen().forEach(stap -> visitor.visit(scenario, stap));
            }
        }
    }

    private static List<String[]> rows() {
        try (var in = TestsetTest.class.getResourceAsStream("/testset/stappen.tsv")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.copyOf(line.split("\t", -1), 6))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
