// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import static nl.zaakregie.testplatform.scherm.Pagina.tekst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.verslag.Verslag.Gevonden;

/** The findings of a run by their cause: the same finding of the same check in ten steps is one thing to mend. */
final class Oorzaken {
    private Oorzaken() {}

    static String of(Verslag verslag) {
        Map<String, List<Gevonden>> causes = new LinkedHashMap<>();
        for (Gevonden found : verslag.bevindingen()) {
            String key = found.controle().id() + "|" + found.bevinding().ernst() + "|"
                    + found.bevinding().tekst();
            causes.computeIfAbsent(key, k -> new ArrayList<>()).add(found);
        }
        if (causes.isEmpty()) {
            return "";
        }
        return """
                <section class="zr-panel" aria-labelledby="bevindingen"><div class="zr-panel__head"><h2 id="bevindingen">Bevindingen</h2><span class="zr-2">%s</span></div>
                <ul class="zr-causes">%s</ul></section>
                """.formatted(
                        count(verslag.bevindingen().size(), causes.size()),
                        causes.values().stream()
                                .sorted(Comparator.comparing(
                                        all -> all.getFirst().bevinding().ernst()))
                                .map(Oorzaken::cause)
                                .collect(Collectors.joining("\n")));
    }

    private static String count(int findings, int causes) {
        return findings == causes
                ? findings + ""
                : findings + " keer, " + causes + (causes == 1 ? " soort" : " soorten");
    }

    private static String cause(List<Gevonden> all) {
        Gevonden first = all.getFirst();
        boolean fault = first.bevinding().ernst().equals("FOUT");
        return "<li>" + (fault ? Teken.FOUT : Teken.LET_OP).svg() + "<div><h3>"
                + tekst(first.bevinding().tekst()) + "</h3><p class=\"zr-2 zr-xs\">"
                + (fault ? "Fout" : "Waarschuwing") + " van de controle <code>"
                + tekst(first.controle().id()) + "</code>"
                + eisen(first.bevinding().eisen()) + "</p>" + example(first) + "<p class=\"zr-xs\">Bij "
                + all.stream()
                        .map(g -> g.stap().id())
                        .distinct()
                        .map(id -> "<a href=\"#" + Pagina.anker(id) + "\">" + tekst(id) + "</a>")
                        .collect(Collectors.joining(", "))
                + "</p></div></li>";
    }

    private static String example(Gevonden first) {
        String found = first.bevinding().gevonden();
        return found.isEmpty()
                ? ""
                : "<p class=\"zr-xs zr-break\">Verwacht: "
                        + tekst(first.bevinding().verwacht()) + ". Gevonden: " + tekst(found) + ".</p>";
    }

    private static String eisen(List<String> eisen) {
        return eisen.isEmpty() ? "" : "; " + tekst(String.join(", ", eisen));
    }
}
