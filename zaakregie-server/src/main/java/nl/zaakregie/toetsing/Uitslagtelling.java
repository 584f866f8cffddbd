// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.testplatform.uitvoering.Oordeel;

/** How many steps came to which verdict, in words and as a bar. */
public record Uitslagtelling(int gedaan, int alle, List<Deel> delen) {
    private static final int WIDTH = 860;

    /** One verdict. */
    public record Deel(Teken teken, long aantal, double x, double breedte) {
        public String tekst() {
            String word = teken.woord().equals("waarschuwing") && aantal > 1 ? "waarschuwingen" : teken.woord();
            return aantal + " " + word;
        }
    }

    public Uitslagtelling {
        delen = List.copyOf(delen);
    }

    static Uitslagtelling of(Map<String, Long> counts, int all, int busy) {
        List<Deel> found = new ArrayList<>();
        int done = counts.values().stream().mapToInt(Long::intValue).sum();
        int going = Math.min(busy, all - done);
        for (Oordeel oordeel : List.of(
                Oordeel.GESLAAGD, Oordeel.GEFAALD, Oordeel.WAARSCHUWING, Oordeel.OVERGESLAGEN, Oordeel.HANDMATIG)) {
            add(found, Teken.of(oordeel), counts.getOrDefault(oordeel.name(), 0L), all);
        }
        add(found, Teken.BEZIG, going, all);
        add(found, Teken.TE_DOEN, all - done - going, all);
        return new Uitslagtelling(done, all, found);
    }

    private static void add(List<Deel> into, Teken sign, long count, int all) {
        if (count > 0) {
            double x = into.isEmpty() ? 0 : into.getLast().x() + into.getLast().breedte();
            into.add(new Deel(sign, count, x, (double) WIDTH * count / all));
        }
    }

    /** All of it in one sentence. */
    public String tekst() {
        return delen.stream().map(Deel::tekst).collect(Collectors.joining(", "));
    }

    /** What is wrong or has to be looked at, or that all is well: for a row of a list. */
    public List<Deel> kort() {
        return Stream.concat(
                        delen.stream().filter(d -> d.teken().icoon().equals("ok")),
                        delen.stream()
                                .filter(d -> !List.of("ok", "idle", "run")
                                        .contains(d.teken().icoon())))
                .toList();
    }
}
