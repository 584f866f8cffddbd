// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.zaakregie.scherm.Tijdlijnregel.Groep;
import nl.zaakregie.scherm.Tijdlijnregel.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TijdlijnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Tijdlijnregel row(Stand stand, LocalDate start, @Nullable LocalDate end) {
        return new Tijdlijnregel(
                "Schuldhulp <b>", "Kredietbank", stand, "In behandeling", "", start, end, List.of(start), null, null);
    }

    private static String draw(boolean narrow, Tijdlijnregel... rows) {
        return Tijdlijn.draw(List.of(new Groep("Financiën", "", List.of(rows))), TODAY, narrow, "Tijdlijn \"x\"");
    }

    private static List<Double> numbers(String svg, String pattern) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(r -> Double.valueOf(r.group(1)))
                .toList();
    }

    @Test
    void whatPeopleWroteIsEscaped() {
        assertThat(draw(false, row(Stand.LOOPT, TODAY.minusDays(40), TODAY.plusDays(40))))
                .contains("Schuldhulp &lt;b&gt;", "Tijdlijn &quot;x&quot;")
                .doesNotContain("<b>");
    }

    @Test
    void aRunningBarIsSolidUntilTodayAndOutlinedAfterIt() {
        String svg = draw(false, row(Stand.LOOPT, TODAY.minusDays(40), TODAY.plusDays(40)));
        double solidEnd =
                numbers(svg, "<rect x=\"([\\d.]+)\"[^>]*class=\"bar\"").getFirst()
                        + numbers(svg, "width=\"([\\d.]+)\"[^>]*class=\"bar\"").getFirst();
        double today =
                numbers(svg, "<path d=\"M([\\d.]+) 24V\\d+\" class=\"now\"").getFirst();
        assertThat(solidEnd).isCloseTo(today, org.assertj.core.data.Offset.offset(0.2));
        assertThat(numbers(svg, "<rect x=\"([\\d.]+)\"[^>]*class=\"plan\"").getFirst())
                .isBetween(today - 1.2, today);
    }

    @Test
    void eachStandHasItsOwnShape() {
        assertThat(draw(false, row(Stand.KLAAR, TODAY.minusDays(90), TODAY.minusDays(9))))
                .contains("bar--ok", "mk-ok");
        assertThat(draw(false, row(Stand.TE_LAAT, TODAY.minusDays(90), TODAY.minusDays(9))))
                .contains("class=\"wait\"")
                .doesNotContain("bar--ok");
    }

    @ParameterizedTest
    @ValueSource(ints = {-4000, -900, -365, -30, 0, 20})
    void nothingIsDrawnOutsideThePicture(int start) {
        for (boolean narrow : new boolean[] {true, false}) {
            String svg = draw(
                    narrow,
                    row(Stand.LOOPT, TODAY.plusDays(start), null),
                    row(Stand.LOOPT, TODAY.plusDays(start), TODAY.plusDays(4000)),
                    row(Stand.TE_LAAT, TODAY.plusDays(start), TODAY.plusDays(start + 5)),
                    row(Stand.KLAAR, TODAY.plusDays(start), TODAY.plusDays(start + 5)));
            int width = narrow ? 326 : 1214;
            assertThat(numbers(svg, "<(?:rect|circle|text) c?x=\"(-?[\\d.]+)\""))
                    .allSatisfy(x -> assertThat(x).isBetween(-1.5, (double) width));
            assertThat(numbers(svg, "width=\"(-?[\\d.]+)\""))
                    .allSatisfy(w -> assertThat(w).isNotNegative());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 12, 20, 40})
    void anAppointmentNeverStandsOnTheFlagOfToday(int days) {
        for (boolean narrow : new boolean[] {true, false}) {
            for (int ago : new int[] {2, 60, 400}) {
                Tijdlijnregel row = row(Stand.LOOPT, TODAY.minusDays(ago), TODAY.plusDays(100));
                String svg = Tijdlijn.draw(
                        List.of(new Groep("Financiën", "", List.of(row))), TODAY, TODAY.plusDays(days), narrow, "x");
                double flag = numbers(svg, "<rect x=\"([\\d.]+)\" y=\"4\"[^>]*nowflag")
                        .getFirst();
                double today = numbers(svg, "<path d=\"M([\\d.]+) 24V\\d+\" class=\"now\"")
                        .getFirst();
                double diamond = numbers(svg, "<path d=\"M([\\d.]+) \\d+l6 6").getFirst();
                double top = numbers(svg, "<path d=\"M[\\d.]+ (\\d+)l6 6").getFirst();
                int width = narrow ? 63 : 112;
                assertThat(diamond - 6 > flag + width - 0.2 || top > 24).isTrue();
                assertThat(today).as("the flag stands on its line").isBetween(flag, flag + width);
            }
        }
    }
}
