// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import static nl.zaakregie.testplatform.scherm.Pagina.tekst;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.verslag.Htmlverslag;
import nl.zaakregie.testplatform.verslag.Vergelijking;
import nl.zaakregie.testplatform.verslag.Verslag;

/** What differs between two runs, as a page. */
final class Vergelijkpagina {
    private Vergelijkpagina() {}

    static String of(Verslag eerst, Verslag daarna) {
        Vergelijking found = Vergelijking.of(eerst, daarna);
        String remarks = found.opmerkingen().stream()
                .map(o -> "<p class=\"zr-error\">" + tekst(o) + "</p>")
                .collect(Collectors.joining());
        return Pagina.of(
                "Twee runs vergeleken",
                "<a href=\"/\">Alle runs</a>",
                "<div class=\"zr-title\"><h1>Twee runs vergeleken</h1><p class=\"zr-sub\">" + name(eerst) + " en "
                        + name(daarna) + "</p></div>" + remarks + table(found));
    }

    private static String name(Verslag verslag) {
        return tekst(verslag.product().naam() + " " + verslag.product().versie() + ", "
                + Htmlverslag.moment(verslag.begin()));
    }

    private static String table(Vergelijking found) {
        if (found.verschillen().isEmpty()) {
            return "<p>De runs verschillen niet.</p>";
        }
        return """
                <section class="zr-panel" aria-label="Verschillen"><div class="zr-scroll"><table class="zr-table"><thead><tr><th scope="col">Stap</th><th scope="col">Eerst</th><th scope="col">Daarna</th><th scope="col">Nieuwe bevindingen van</th><th scope="col">Verdwenen bevindingen van</th></tr></thead>
                <tbody>%s</tbody></table></div></section>
                """.formatted(
                        found.verschillen().stream().map(Vergelijkpagina::row).collect(Collectors.joining("\n")));
    }

    private static String row(Vergelijking.Verschil difference) {
        return "<tr><th scope=\"row\">" + tekst(difference.stap()) + "</th><td>" + verdict(difference.eerst())
                + "</td><td>"
                + verdict(difference.daarna()) + "</td><td>" + names(difference.nieuw()) + "</td><td>"
                + names(difference.verdwenen()) + "</td></tr>";
    }

    private static String verdict(String oordeel) {
        return oordeel.isEmpty() ? "niet in de run" : Teken.of(oordeel).met(Teken.woord(oordeel));
    }

    private static String names(Set<String> checks) {
        return checks.stream().map(c -> "<code>" + tekst(c) + "</code>").collect(Collectors.joining(", "));
    }
}
