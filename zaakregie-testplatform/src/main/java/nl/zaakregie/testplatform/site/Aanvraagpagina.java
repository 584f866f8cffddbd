// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import static nl.zaakregie.testplatform.scherm.Pagina.tekst;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;
import nl.zaakregie.testplatform.uitvoering.Run;

/** The first page: start a run, and the runs that there are. */
final class Aanvraagpagina {
    private final Formulier invoer;
    private final String fout;

    Aanvraagpagina(Formulier invoer, String fout) {
        this.invoer = invoer;
        this.fout = fout;
    }

    String write(List<Run> runs, List<String> verslagen) {
        String title = fout.isEmpty() ? "Runs" : "Fout: de run is niet gestart";
        String error = fout.isEmpty() ? "" : "<p class=\"zr-error\" role=\"alert\">" + tekst(fout) + ".</p>";
        return Pagina.of(
                title,
                "",
                "<div class=\"zr-title\"><h1>Testplatform</h1><p class=\"zr-sub\">Toets een systeem in een rol van Regie- en zaakservices 1.0</p></div>"
                        + error + form() + runs(runs) + verslagen(verslagen));
    }

    private String form() {
        return """
                <form class="zr-panel" method="post" action="/runs" aria-labelledby="nieuw"><div class="zr-panel__head"><h2 id="nieuw">Nieuwe run</h2></div>
                <div class="zr-panel__body"><div class="zr-form">
                %s
                %s
                %s
                %s
                %s
                %s
                %s
                %s
                %s
                %s
                </div>
                <label class="zr-check"><input type="checkbox" name="voorwaardelijk" value="ja"%s> Blijf staan bij een stap die niet goed is, zodat die nog eens kan</label>
                <div class="zr-actions"><button class="zr-button zr-button--first">Start de run</button></div></div></form>
                """.formatted(
                        keuze("set", "Testset", sets()),
                        keuze("rol", "Rol", rollen()),
                        veld("product", "Product", "", "required"),
                        veld("versie", "Versie", "", "required"),
                        veld("leverancier", "Leverancier", "", ""),
                        veld(
                                "url",
                                "Adres van het systeem",
                                "Het portType komt erachter, bijvoorbeeld https://systeem.voorbeeld.nl/soap",
                                "inputmode=\"url\""),
                        veld("gebruiker", "Gebruiker", "Voor HTTP Basic; leeg als het systeem daar niet om vraagt", ""),
                        veld("wachtwoord", "Wachtwoord", "", "type=\"password\""),
                        veld("scenarios", "Scenario’s", "Leeg voor alle; anders met komma’s, zoals ZKS-01, ZKS-02", ""),
                        veld(
                                "wachttijd",
                                "Wachttijd in seconden",
                                "Zo lang wacht een stap op uw systeem",
                                "inputmode=\"numeric\""),
                        invoer.get("voorwaardelijk").isEmpty() ? "" : " checked");
    }

    private static List<String[]> sets() {
        return TestsetReader.list().stream()
                .map(set -> new String[] {set.naam(), set.titel() + ", " + set.versie()})
                .toList();
    }

    private static List<String[]> rollen() {
        List<Testset> sets = TestsetReader.list();
        return Arrays.stream(Rol.values())
                .map(rol -> new String[] {
                    rol.naam(),
                    rol.titel() + " ("
                            + sets.stream()
                                    .filter(s -> !s.list(rol).isEmpty())
                                    .map(Testset::naam)
                                    .collect(Collectors.joining(", "))
                            + ")"
                })
                .toList();
    }

    private String keuze(String name, String label, List<String[]> options) {
        String chosen = invoer.get(name);
        return "<div class=\"zr-field\"><label for=\"" + name + "\">" + label + "</label><select id=\"" + name
                + "\" name=\"" + name + "\">"
                + options.stream()
                        .map(o -> "<option value=\"" + tekst(o[0]) + "\"" + (o[0].equals(chosen) ? " selected" : "")
                                + ">" + tekst(o[1]) + "</option>")
                        .collect(Collectors.joining())
                + "</select></div>";
    }

    private String veld(String name, String label, String hint, String attributes) {
        String described = hint.isEmpty() ? "" : " aria-describedby=\"" + name + "-uitleg\"";
        return "<div class=\"zr-field\"><label for=\"" + name + "\">" + label + "</label>"
                + (hint.isEmpty() ? "" : "<p class=\"zr-hint\" id=\"" + name + "-uitleg\">" + tekst(hint) + "</p>")
                + "<input id=\"" + name + "\" name=\"" + name + "\" value=\"" + tekst(invoer.get(name)) + "\""
                + described
                + " autocomplete=\"off\" " + attributes + "></div>";
    }

    private static String runs(List<Run> runs) {
        if (runs.isEmpty()) {
            return "";
        }
        return """
                <section class="zr-panel" aria-labelledby="runs"><div class="zr-panel__head"><h2 id="runs">Runs sinds de start</h2></div>
                <div class="zr-scroll"><table class="zr-table"><thead><tr><th scope="col">Run</th><th scope="col">Product</th><th scope="col">Rol</th><th scope="col">Stand</th></tr></thead>
                <tbody>%s</tbody></table></div></section>
                """.formatted(runs.stream().map(Aanvraagpagina::run).collect(Collectors.joining("\n")));
    }

    private static String run(Run run) {
        Teken mark = !run.status().voorbij() ? Teken.TE_DOEN : run.geslaagd() ? Teken.GOED : Teken.FOUT;
        String word = !run.status().voorbij()
                ? run.status().tekst()
                : run.geslaagd() ? "geslaagd" : "niet geslaagd, " + run.status().tekst();
        return "<tr><th scope=\"row\"><a href=\"/runs/" + run.id() + "\">" + run.id() + "</a></th><td>"
                + tekst(run.opdracht().product().naam() + " "
                        + run.opdracht().product().versie()) + "</td><td>"
                + run.opdracht().rol().naam() + ", "
                + tekst(run.opdracht().testset().naam()) + "</td><td>" + mark.met(word)
                + "</td></tr>";
    }

    private static String verslagen(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String options = names.stream()
                .map(n -> "<option value=\"" + tekst(n) + "\">" + tekst(n) + "</option>")
                .collect(Collectors.joining());
        return """
                <section class="zr-panel" aria-labelledby="verslagen"><div class="zr-panel__head"><h2 id="verslagen">Verslagen</h2></div>
                <div class="zr-panel__body"><ul>%s</ul>
                <form method="get" action="/vergelijk"><div class="zr-form">
                <div class="zr-field"><label for="eerst">Vergelijk</label><select id="eerst" name="eerst">%s</select></div>
                <div class="zr-field"><label for="daarna">met het latere</label><select id="daarna" name="daarna">%s</select></div>
                </div><div class="zr-actions"><button class="zr-button">Vergelijk twee runs</button></div></form></div></section>
                """.formatted(
                names.stream().map(Aanvraagpagina::verslag).collect(Collectors.joining("\n")), options, options);
    }

    private static String verslag(String name) {
        return "<li><a href=\"/verslagen/" + tekst(name) + ".html\">" + tekst(name) + "</a> (<a href=\"/verslagen/"
                + tekst(name) + ".json\">JSON</a>, <a href=\"/verslagen/" + tekst(name)
                + ".junit.xml\">JUnit</a>)</li>";
    }
}
