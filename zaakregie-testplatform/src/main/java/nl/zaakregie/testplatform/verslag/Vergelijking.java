// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.verslag.Verslag.Stapverslag;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two runs, step by step.
 *
 * @param opmerkingen what makes the runs hard to compare: another set, another role; Dutch
 * @param verschillen the steps that differ, in order
 */
public record Vergelijking(List<String> opmerkingen, List<Verschil> verschillen) {
    public Vergelijking {
        opmerkingen = List.copyOf(opmerkingen);
        verschillen = List.copyOf(verschillen);
    }

    /**
     * A step that differs. An empty verdict means that the run did not have the step.
     *
     * @param nieuw     checks that only found something in the second run
     * @param verdwenen checks that only found something in the first run
     */
    public record Verschil(String stap, String eerst, String daarna, Set<String> nieuw, Set<String> verdwenen) {

        /** Whether the second run is worse at this step. */
        public boolean slechter() {
            return !nieuw.isEmpty() || rank(daarna) > rank(eerst);
        }

        /** Whether the second run is better or worse, or only other, in eight letters and a space. */
        private String richting() {
            if (slechter()) {
                return "slechter ";
            }
            return eerst.isEmpty() || daarna.isEmpty() ? "anders   " : "beter    ";
        }

        private static int rank(String oordeel) {
            return oordeel.isEmpty()
                    ? Oordeel.OVERGESLAGEN.ordinal()
                    : Oordeel.valueOf(oordeel).ordinal();
        }
    }

    /** Whether any step became worse. */
    public boolean slechter() {
        return verschillen.stream().anyMatch(Verschil::slechter);
    }

    public static Vergelijking of(Verslag eerst, Verslag daarna) {
        List<String> remarks = new ArrayList<>();
        if (!eerst.rol().equals(daarna.rol())) {
            remarks.add("De runs zijn van verschillende rollen: " + eerst.rol() + " en " + daarna.rol() + ".");
        }
        if (!eerst.testset().controlegetal().equals(daarna.testset().controlegetal())) {
            remarks.add("De testset is veranderd: " + eerst.testset().versie() + " en "
                    + daarna.testset().versie() + " hebben een ander controlegetal.");
        }
        Map<String, Stapverslag> before = steps(eerst);
        Map<String, Stapverslag> after = steps(daarna);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Verschil> found = ids.stream()
                .map(id -> difference(id, before.get(id), after.get(id)))
                .filter(v -> !v.eerst().equals(v.daarna())
                        || !v.nieuw().isEmpty()
                        || !v.verdwenen().isEmpty())
                .toList();
        return new Vergelijking(remarks, found);
    }

    private static Map<String, Stapverslag> steps(Verslag verslag) {
        Map<String, Stapverslag> found = new LinkedHashMap<>();
        verslag.scenarios().forEach(s -> s.stappen().forEach(step -> found.put(step.id(), step)));
        return found;
    }

    private static Verschil difference(String id, @Nullable Stapverslag before, @Nullable Stapverslag after) {
        Set<String> first = checks(before);
        Set<String> second = checks(after);
        return new Verschil(
                id,
                before == null ? "" : before.oordeel(),
                after == null ? "" : after.oordeel(),
                minus(second, first),
                minus(first, second));
    }

    private static Set<String> checks(@Nullable Stapverslag step) {
        return step == null
                ? Set.of()
                : step.controles().stream()
                        .filter(c -> !c.bevindingen().isEmpty())
                        .map(Verslag.Controleverslag::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(c -> !without.contains(c)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The comparison for a terminal. */
    public String tekst() {
        StringBuilder text = new StringBuilder();
        opmerkingen.forEach(o -> text.append("Let op: ").append(o).append('\n'));
        for (Verschil v : verschillen) {
            text.append(v.richting())
                    .append(v.stap())
                    .append("  ")
                    .append(word(v.eerst()))
                    .append(" -> ")
                    .append(word(v.daarna()));
            if (!v.nieuw().isEmpty()) {
                text.append("; nieuw: ").append(String.join(", ", v.nieuw()));
            }
            if (!v.verdwenen().isEmpty()) {
                text.append("; verdwenen: ").append(String.join(", ", v.verdwenen()));
            }
            text.append('\n');
        }
        long worse = verschillen.stream().filter(Verschil::slechter).count();
        return text
                + (verschillen.isEmpty()
                        ? "De runs verschillen niet.\n"
                        : worse + " stap(pen) slechter, " + (verschillen.size() - worse) + " beter of anders.\n");
    }

    private static String word(String oordeel) {
        return oordeel.isEmpty() ? "niet in de run" : Oordeel.valueOf(oordeel).tekst();
    }
}
