// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.scherm.Grafiek.Balk;
import nl.zaakregie.scherm.Grafiek.Punt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, < 5", "4, < 5", "5, 5", "1234, 1.234"})
    void aSmallCountIsHidden(long count, String shown) {
        assertThat(Telling.of(count, false).tekst()).isEqualTo(shown);
        assertThat(Telling.of(count, true).tekst()).isEqualTo(shown.startsWith("<") ? "" + count : shown);
    }

    @Test
    void aSumDoesNotGiveAHiddenPartAway() {
        List<Telling> oneHidden = List.of(Telling.of(11, false), Telling.of(2, false));
        List<Telling> otherHidden = List.of(Telling.of(11, false), Telling.of(3, false));
        assertThat(Telling.sum(oneHidden, false).tekst()).isEqualTo("ca. 15");
        assertThat(Telling.sum(otherHidden, false).tekst()).isEqualTo("ca. 15");
        assertThat(Telling.sum(List.of(Telling.of(2, false), Telling.of(1, false)), false)
                        .tekst())
                .isEqualTo("< 5");
        assertThat(Telling.sum(oneHidden, true).tekst()).isEqualTo("ca. 15");
        assertThat(Telling.sum(List.of(Telling.of(11, true), Telling.of(2, true)), true)
                        .tekst())
                .isEqualTo("13");
    }

    @Test
    void hiddenCountsAreDrawnEquallyLong() {
        String one = Grafiek.bars(List.of(balk(1)), false, "x");
        String four = Grafiek.bars(List.of(balk(4)), false, "x");
        assertThat(one).isEqualTo(four).contains("&lt; 5");
    }

    private static Balk balk(long count) {
        List<Telling> parts =
                List.of(Telling.of(count, false), Telling.of(0, false), Telling.of(0, false), Telling.of(0, false));
        return new Balk("WMO", "Wmo <b>", parts, Telling.sum(parts, false));
    }

    @Test
    void namesAreEscapedAndNothingIsDrawnOutside() {
        for (boolean narrow : new boolean[] {true, false}) {
            Balk large = new Balk("WMO", "Wmo <b>", List.of(Telling.of(987, true)), Telling.of(987, true));
            String svg = Grafiek.bars(List.of(large, balk(3)), narrow, "grafiek \"x\"");
            assertThat(svg).contains("Wmo &lt;b&gt;", "grafiek &quot;x&quot;").doesNotContain("<b>");
            int width = narrow ? 294 : 1164;
            assertThat(java.util.regex.Pattern.compile("x=\"([\\d.]+)\" y=\"[\\d.]+\" width=\"([\\d.]+)\"")
                            .matcher(svg)
                            .results()
                            .map(r -> Double.parseDouble(r.group(1)) + Double.parseDouble(r.group(2))))
                    .isNotEmpty()
                    .allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(width));
            String lines = Grafiek.lines(
                    List.of(
                            new Punt("202610", "okt", Telling.of(7, true), Telling.of(0, true)),
                            new Punt("202611", "nov", Telling.of(9, true), Telling.of(12, true))),
                    narrow,
                    "nieuw",
                    "klaar",
                    "x");
            assertThat(lines).contains("class=\"line1\"", "class=\"line2\"");
        }
    }
}
