// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.verslag.Verslag.Scenarioverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Stapverslag;

/**
 * Role by scenario by verdict, as Markdown for the documentation of a product. Holds no moments, times or numbers of a run:
 * it changes when the product or the set does.
 */
public final class Conformiteitstabel {
    private Conformiteitstabel() {}

    /** A table per run, in the order of the runs. */
    public static String of(List<Verslag> verslagen) {
        StringBuilder text = new StringBuilder();
        verslagen.forEach(v -> text.append(summary(v)));
        text.insert(0, "| Set | Role | Required steps | Steps |\n|---|---|---|---|\n");
        verslagen.forEach(v -> text.append(table(v)));
        return text.toString();
    }

    private static String summary(Verslag verslag) {
        return "| " + verslag.testset().naam() + " " + verslag.testset().versie() + " | " + verslag.rol() + " | "
                + (verslag.geslaagd() ? "all passed" : "not all passed") + " | "
                + Htmlverslag.counts(verslag.tellingen()) + " |\n";
    }

    private static String table(Verslag verslag) {
        return "\n## " + verslag.rol() + ", " + verslag.testset().naam() + "\n\n"
                + verslag.testset().titel() + ", version " + verslag.testset().versie() + ", checksum `"
                + verslag.testset().controlegetal().substring(0, 16) + "`.\n\n"
                + "| Scenario | Verdict | Steps good | Remark |\n|---|---|---|---|\n"
                + verslag.scenarios().stream().map(Conformiteitstabel::row).collect(Collectors.joining());
    }

    private static String row(Scenarioverslag scenario) {
        Map<String, Long> rows = scenario.stappen().stream()
                .flatMap(s -> s.rijen().stream())
                .collect(Collectors.groupingBy(Verslag.Rijverslag::oordeel, Collectors.counting()));
        long good = rows.getOrDefault("GESLAAGD", 0L) + rows.getOrDefault("WAARSCHUWING", 0L);
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return "| " + scenario.id() + " " + scenario.titel() + (scenario.optioneel() ? " (optional)" : "") + " | "
                + Teken.woord(scenario.oordeel()) + " | " + good + " of " + all + " | " + remark(scenario) + " |\n";
    }

    /** The checks that found something, or why steps were left out. */
    private static String remark(Scenarioverslag scenario) {
        Set<String> remarks = new LinkedHashSet<>();
        for (Stapverslag step : scenario.stappen()) {
            step.controles().stream()
                    .filter(c -> !c.bevindingen().isEmpty())
                    .forEach(c -> remarks.add("`" + c.id() + "`"));
            if (!step.overgeslagen().isEmpty()) {
                remarks.add(step.overgeslagen());
            }
        }
        return String.join(", ", remarks);
    }
}
