// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import static nl.zaakregie.testplatform.scherm.Pagina.tekst;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.verslag.Verslag.Berichtverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Bevindingverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Controleverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Scenarioverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Stapverslag;

/** Scenarios, steps, checks and messages as a tree that folds. */
final class Verslagboom {
    private static final String CHEVRON =
            "<svg class=\"zr-i chev\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#t-open\"/></svg>";

    private Verslagboom() {}

    static String of(Verslag verslag) {
        String tree = """
                <section class="zr-panel" aria-labelledby="scenarios"><div class="zr-panel__head"><h2 id="scenarios">Scenario’s</h2></div>
                <ul class="zr-tree">%s</ul></section>
                """.formatted(
                        verslag.scenarios().stream().map(Verslagboom::scenario).collect(Collectors.joining("\n")));
        return verslag.overig().isEmpty() ? tree : tree + others(verslag.overig());
    }

    private static String others(List<Berichtverslag> messages) {
        return """
                <section class="zr-panel" aria-labelledby="overig"><div class="zr-panel__head"><h2 id="overig">Kwam binnen en hoort bij geen stap</h2></div>
                <div class="zr-panel__body zr-tree">%s</div></section>
                """.formatted(messages.stream().map(Verslagboom::message).collect(Collectors.joining("\n")));
    }

    private static String scenario(Scenarioverslag scenario) {
        long good = rows(scenario, "GESLAAGD") + rows(scenario, "WAARSCHUWING");
        long all = scenario.stappen().stream().mapToLong(s -> s.rijen().size()).sum();
        String optional = scenario.optioneel() ? ", niet verplicht" : "";
        return """
                <li class="l1"><details id="%s"%s><summary>%s%s<h3>%s %s<span class="zr-vh">, %s</span></h3><span class="end">%s</span></summary>
                <div class="zr-about"><p>%s</p>%s%s</div>
                <ul>%s</ul></details></li>""".formatted(
                Pagina.anker(scenario.id()),
                scenario.oordeel().equals("GEFAALD") ? " open" : "",
                CHEVRON,
                Teken.of(scenario.oordeel()).svg(),
                tekst(scenario.id()),
                tekst(scenario.titel()),
                Teken.woord(scenario.oordeel()),
                scenario.oordeel().isEmpty()
                        ? "nog te doen"
                        : Teken.woord(scenario.oordeel()) + optional + ", " + good + " van " + all + " stappen goed",
                tekst(standard(scenario)),
                paragraph(scenario.toelichting()),
                paragraph(scenario.afwijking()),
                scenario.stappen().stream().map(Verslagboom::step).collect(Collectors.joining("\n")));
    }

    private static long rows(Scenarioverslag scenario, String oordeel) {
        return scenario.stappen().stream()
                .flatMap(s -> s.rijen().stream())
                .filter(r -> r.oordeel().equals(oordeel))
                .count();
    }

    private static String standard(Scenarioverslag scenario) {
        String rules = scenario.eisen().isEmpty() ? "" : "; " + String.join(", ", scenario.eisen());
        return "Standaard: " + String.join(", ", scenario.paragrafen()) + rules + ".";
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + tekst(text) + "</p>";
    }

    private static String step(Stapverslag step) {
        return """
                <li class="l2"><details id="%s"%s><summary>%s%s<h4>%s %s<span class="zr-vh">, %s</span></h4><span class="end">%s</span></summary>
                <div class="zr-step"><p>%s</p>%s%s%s</div></details></li>""".formatted(
                        Pagina.anker(step.id()),
                        step.oordeel().equals("GEFAALD") ? " open" : "",
                        CHEVRON,
                        Teken.of(step.oordeel()).svg(),
                        tekst(step.id()),
                        tekst(step.dienst()),
                        Teken.woord(step.oordeel()),
                        Teken.woord(step.oordeel()) + (step.duurMs() > 0 ? ", " + step.duurMs() + " ms" : ""),
                        tekst(step.tekst()),
                        about(step),
                        checks(step),
                        step.berichten().stream().map(Verslagboom::message).collect(Collectors.joining("\n")));
    }

    private static String about(Stapverslag step) {
        StringBuilder rows = new StringBuilder();
        step.rijen()
                .forEach(r -> row(rows, r.id() + " " + r.richting(), r.bericht() + ": " + Teken.woord(r.oordeel())));
        row(rows, "Overgeslagen", step.overgeslagen());
        row(rows, "Te beoordelen", step.vraag());
        row(rows, "Beoordeling", step.beoordeling().isEmpty() ? "" : "volgens de tester: " + step.beoordeling());
        row(rows, "Wijkt af van het blad", step.afwijking());
        return "<dl class=\"zr-rows\">" + rows + "</dl>";
    }

    private static void row(StringBuilder into, String name, String value) {
        if (!value.isEmpty()) {
            into.append("<dt>")
                    .append(tekst(name))
                    .append("</dt><dd>")
                    .append(tekst(value))
                    .append("</dd>");
        }
    }

    private static String checks(Stapverslag step) {
        List<Controleverslag> done =
                step.controles().stream().filter(Controleverslag::gedaan).toList();
        if (done.isEmpty()) {
            return "";
        }
        return "<ul class=\"zr-checks\">"
                + done.stream().map(Verslagboom::check).collect(Collectors.joining()) + "</ul>";
    }

    private static String check(Controleverslag check) {
        boolean fault = check.bevindingen().stream().anyMatch(b -> b.ernst().equals("FOUT"));
        Teken mark = check.bevindingen().isEmpty() ? Teken.GOED : fault ? Teken.FOUT : Teken.LET_OP;
        String word = check.bevindingen().isEmpty() ? "goed" : fault ? "fout" : "waarschuwing";
        return "<li>" + mark.svg() + "<div><span class=\"zr-vh\">" + word + ": </span>" + tekst(check.titel())
                + " <code class=\"zr-2\">" + tekst(check.id()) + "</code>"
                + check.bevindingen().stream().map(Verslagboom::finding).collect(Collectors.joining()) + "</div></li>";
    }

    private static String finding(Bevindingverslag finding) {
        StringBuilder rows = new StringBuilder();
        row(rows, "Verwacht", finding.verwacht());
        row(rows, "Gevonden", finding.gevonden());
        if (!finding.xpath().isEmpty()) {
            rows.append("<dt>Waar</dt><dd><code class=\"zr-break\">")
                    .append(Pagina.pad(finding.xpath()))
                    .append("</code>");
            rows.append(finding.regel() > 0 ? ", regel " + finding.regel() + " van het bericht" : "")
                    .append("</dd>");
        }
        row(rows, "Standaard", String.join(", ", finding.eisen()));
        return "<p class=\"zr-b\">" + tekst(finding.tekst()) + "</p><dl class=\"zr-rows\">" + rows + "</dl>";
    }

    private static String message(Berichtverslag message) {
        String heads = message.koppen().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("\n"));
        if (heads.isEmpty() && message.inhoud().isEmpty()) {
            return "<p>" + tekst(message.kop()) + "</p>";
        }
        return """
                <details class="zr-msg"><summary>%s<span>%s</span><span class="end">%s</span></summary><pre class="zr-heads" tabindex="0">%s</pre><pre tabindex="0">%s</pre></details>""".formatted(
                CHEVRON,
                tekst(message.kop()),
                String.format(Locale.ROOT, "%d regels", message.inhoud().lines().count()),
                tekst(heads),
                tekst(message.inhoud()));
    }
}
