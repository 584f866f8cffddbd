// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import static nl.zaakregie.testplatform.scherm.Pagina.tekst;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Stapresultaat;
import nl.zaakregie.testplatform.uitvoering.Tester;
import nl.zaakregie.testplatform.verslag.Htmlverslag;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslagmaker;

/** The page of a run that goes on: what to do now, what came in, how it stands. */
final class Runpagina {
    private final Runs.Lopend lopend;
    private final Run run;

    Runpagina(Runs.Lopend lopend) {
        this.lopend = lopend;
        this.run = lopend.run();
    }

    String write() {
        String mark = merk(); // before the rest: what changes meanwhile is asked for again
        return Pagina.of(
                "Run " + run.id() + ", " + run.opdracht().rol().naam(), "<a href=\"/\">Alle runs</a>", """
                <div class="zr-title"><h1>Run %s: rol %s</h1><p class="zr-sub">%s %s · %s</p></div>
                <div id="nu" aria-live="polite">%s</div>
                %s
                <div id="stand">%s</div>
                %s
                """.formatted(
                                run.id(),
                                run.opdracht().rol().naam(),
                                tekst(run.opdracht().product().naam()),
                                tekst(run.opdracht().product().versie()),
                                tekst(run.opdracht().testset().titel()),
                                nu(),
                                adressen(),
                                stand(),
                                follow(mark)));
    }

    /** The script keeps the page up to date; without it the page comes anew by itself. */
    private String follow(String mark) {
        return run.status().voorbij()
                ? ""
                : "<script src=\"/volg.js\" data-run=\"" + run.id() + "\" data-merk=\"" + tekst(mark)
                        + "\" defer></script><noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>";
    }

    String merk() {
        return lopend.merk();
    }

    /** What the tester has to do, or what they can do. */
    String nu() {
        StringBuilder text = new StringBuilder();
        text.append("<h2>").append(tekst(heading())).append("</h2>");
        run.nu().ifPresent(o -> text.append(opdracht(o)));
        lopend.tester().mislukt().ifPresent(r -> text.append(besluit(r)));
        List<Stapresultaat> open = run.resultaten().stream()
                .filter(r -> r.oordeel() == Oordeel.HANDMATIG)
                .toList();
        if (!open.isEmpty()) {
            text.append("<h3>Te beoordelen: wat laat uw systeem zien?</h3>");
            open.forEach(r -> text.append(vraag(r)));
        }
        text.append("<div class=\"zr-actions\">");
        if (run.status().voorbij()) {
            text.append(link("verslag.html", "Verslag"))
                    .append(link("verslag.json", "JSON"))
                    .append(link("verslag.junit.xml", "JUnit"));
        } else {
            text.append("<form method=\"post\" action=\"/runs/")
                    .append(run.id())
                    .append("/stop\"><button class=\"zr-button\">Stop na deze stap</button></form>");
        }
        text.append("<a class=\"zr-button\" href=\"/runs/").append(run.id()).append("\">Ververs</a></div>");
        return "<section class=\"zr-panel zr-panel--now\"><div class=\"zr-panel__body\">" + text + "</div></section>";
    }

    private String heading() {
        String done = run.resultaten().size() * 2 + " van " + run.rijen() + " stappen gedaan";
        return run.status().tekst().substring(0, 1).toUpperCase(Locale.ROOT)
                + run.status().tekst().substring(1) + ": " + done;
    }

    private String link(String name, String label) {
        return "<a class=\"zr-button\" href=\"/runs/" + run.id() + "/" + name + "\">" + label + "</a>";
    }

    private static String opdracht(Tester.Opdracht opdracht) {
        String variables = opdracht.variabelen().entrySet().stream()
                .map(e -> "<dt>" + tekst(e.getKey()) + "</dt><dd><code>" + tekst(e.getValue()) + "</code></dd>")
                .collect(Collectors.joining());
        Portsoort port = opdracht.dienst().portsoort();
        return "<h3>Nu, " + tekst(opdracht.stap()) + ": "
                + tekst(opdracht.dienst().label()) + "</h3><p>"
                + tekst(opdracht.tekst()) + "</p><dl class=\"zr-rows\"><dt>Stuur naar</dt><dd><code>"
                + tekst(String.valueOf(opdracht.adressen().get(port))) + "</code></dd>" + variables + "</dl>";
    }

    private String besluit(Stapresultaat failed) {
        return "<h3>Stap " + tekst(failed.id()) + " is niet goed</h3><p>"
                + tekst(
                        failed.bevindingen().isEmpty()
                                ? ""
                                : failed.bevindingen().getFirst().tekst())
                + "</p><form method=\"post\" class=\"zr-actions\" action=\"/runs/" + run.id()
                + "/besluit\"><button class=\"zr-button\" name=\"herhaal\" value=\"ja\">Doe deze stap nog eens</button>"
                + "<button class=\"zr-button\" name=\"herhaal\" value=\"nee\">Ga door</button></form>";
    }

    private String vraag(Stapresultaat result) {
        return "<form method=\"post\" action=\"/runs/" + run.id() + "/beoordeel\"><p>"
                + tekst(result.id() + ": " + result.stap().vraag())
                + "</p><input type=\"hidden\" name=\"stap\" value=\"" + tekst(result.id())
                + "\"><div class=\"zr-actions\"><button class=\"zr-button\" name=\"goed\" value=\"ja\">Ja<span class=\"zr-vh\">, "
                + tekst(result.id())
                + "</span></button><button class=\"zr-button\" name=\"goed\" value=\"nee\">Nee<span class=\"zr-vh\">, "
                + tekst(result.id()) + "</span></button></div></form>";
    }

    /** Where the system under test has to send to; only when it has to. */
    private String adressen() {
        List<Portsoort> ports = run.opdracht().gekozen().stream()
                .flatMap(s -> s.stappen().stream())
                .filter(s -> s.richting() == Richting.NAAR_PLATFORM)
                .map(s -> s.dienst().portsoort())
                .distinct()
                .toList();
        if (ports.isEmpty()) {
            return "";
        }
        return "<section class=\"zr-panel\" aria-labelledby=\"adressen\"><div class=\"zr-panel__head\"><h2 id=\"adressen\">Adressen van het platform in deze run</h2></div><div class=\"zr-panel__body\"><dl class=\"zr-rows\">"
                + ports.stream()
                        .map(p -> "<dt>" + p + "</dt><dd><code>"
                                + tekst(String.valueOf(run.adressen().get(p))) + "</code></dd>")
                        .collect(Collectors.joining())
                + "</dl></div></section>";
    }

    /** All that came of it so far. */
    String stand() {
        return Htmlverslag.stand(verslag());
    }

    boolean voorbij() {
        return run.status().voorbij();
    }

    Verslag verslag() {
        return Verslagmaker.of(run);
    }
}
