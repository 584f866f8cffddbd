// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.uitvoering.Oordeel;

/** How far a run is and what came of it, as a bar with a legend in words. */
final class Loopbalk {
    private static final int WIDTH = 1000;

    private Loopbalk() {}

    static String of(Verslag verslag) {
        int all = Math.max(1, verslag.rijen());
        long done =
                verslag.tellingen().values().stream().mapToLong(Long::longValue).sum();
        StringBuilder parts = new StringBuilder();
        double x = 0;
        for (Oordeel oordeel : Oordeel.values()) {
            double width = (double) WIDTH * verslag.tellingen().getOrDefault(oordeel.name(), 0L) / all;
            x = part(parts, x, width, Teken.of(oordeel.name()));
        }
        part(parts, x, (double) WIDTH * Math.max(0, all - done) / all, Teken.TE_DOEN);
        return """
                <section class="zr-panel" aria-labelledby="voortgang"><div class="zr-panel__head"><h2 id="voortgang">%d van %d stappen</h2></div><div class="zr-panel__body">
                <svg class="zr-runbar" viewBox="0 0 %d 16" preserveAspectRatio="none" role="img" aria-label="%s">%s</svg>
                <ul class="zr-legend">%s</ul></div></section>
                """.formatted(
                        done,
                        verslag.rijen(),
                        WIDTH,
                        Htmlverslag.counts(verslag.tellingen()),
                        parts,
                        legend(verslag.tellingen(), all - done));
    }

    private static double part(StringBuilder into, double x, double width, Teken mark) {
        if (width > 0) {
            into.append("<rect x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"14\" class=\"%s\"/>"
                    .formatted(x, Math.max(1, width - 2), mark.kleur())
                    .replace(',', '.'));
        }
        return x + width;
    }

    private static String legend(Map<String, Long> counts, long todo) {
        String known = Arrays.stream(Oordeel.values())
                .filter(o -> counts.getOrDefault(o.name(), 0L) > 0)
                .map(o -> "<li>" + Teken.of(o.name()).met(counts.get(o.name()) + " " + o.tekst()) + "</li>")
                .collect(Collectors.joining());
        return known + (todo > 0 ? "<li>" + Teken.TE_DOEN.met(todo + " nog te doen") + "</li>" : "");
    }
}
