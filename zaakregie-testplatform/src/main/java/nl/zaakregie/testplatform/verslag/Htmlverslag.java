// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import static nl.zaakregie.testplatform.scherm.Pagina.tekst;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakregie.testplatform.scherm.Pagina;
import nl.zaakregie.testplatform.scherm.Teken;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.uitvoering.Runstatus;

/** The report as one page that needs no other file: to publish, to print, to send. */
public final class Htmlverslag {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH:mm:ss", Locale.forLanguageTag("nl-NL"));
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Verslag verslag;

    private Htmlverslag(Verslag verslag) {
        this.verslag = verslag;
    }

    /** The whole page. */
    public static String write(Verslag verslag) {
        Htmlverslag html = new Htmlverslag(verslag);
        String product = verslag.product().naam() + " " + verslag.product().versie();
        String title = product.strip() + ": rol " + verslag.rol() + ", " + word(verslag);
        return Pagina.of(title, "", html.title(product) + html.summary() + stand(verslag));
    }

    /** What came of a run so far: findings, scenarios, and what else came in. */
    public static String stand(Verslag verslag) {
        return Loopbalk.of(verslag) + Oorzaken.of(verslag) + Verslagboom.of(verslag);
    }

    private String title(String product) {
        return """
                <div class="zr-title"><h1>%s: rol %s</h1><p class="zr-sub">%s, versie %s · %s</p></div>
                """.formatted(
                        tekst(product.strip()),
                        tekst(verslag.rol()),
                        tekst(verslag.testset().titel()),
                        tekst(verslag.testset().versie()),
                        moment(verslag.begin()));
    }

    private String summary() {
        Teken mark = verslag.geslaagd() ? Teken.GOED : ended() ? Teken.FOUT : Teken.LET_OP;
        String reason = verslag.toelichting().isEmpty() ? "" : "<p>" + tekst(verslag.toelichting()) + "</p>";
        return """
                <section class="zr-panel" aria-labelledby="uitslag"><div class="zr-panel__body">
                <h2 id="uitslag" class="zr-verdict">%s<span>%s</span></h2>%s
                <dl class="zr-facts">%s</dl></div>
                <div class="zr-panel__foot">Het controlegetal is de SHA-256 van de bestanden van de testset: met hetzelfde getal zijn dezelfde stappen getoetst. %s</div></section>
                """.formatted(mark.svg(), tekst(sentence()), reason, facts(), meaning());
    }

    private String facts() {
        StringBuilder text = new StringBuilder();
        fact(text, "Product", verslag.product().naam() + " " + verslag.product().versie());
        fact(text, "Leverancier", verslag.product().leverancier());
        fact(text, "Rol", verslag.rol());
        fact(
                text,
                "Testset",
                verslag.testset().titel() + ", versie " + verslag.testset().versie());
        fact(text, "Begin", moment(verslag.begin()));
        fact(text, "Duur", String.format(Locale.forLanguageTag("nl-NL"), "%.1f seconden", verslag.duurMs() / 1000.0));
        fact(text, "Run", verslag.run());
        fact(text, "Status van de run", Runstatus.valueOf(verslag.status()).tekst());
        for (Map.Entry<String, String> address : verslag.adressen().entrySet()) {
            fact(text, "Adres " + address.getKey(), address.getValue());
        }
        return text.append("<div class=\"zr-facts__full\"><dt>Controlegetal</dt><dd><code>")
                .append(tekst(verslag.testset().controlegetal()))
                .append("</code></dd></div>")
                .toString();
    }

    private static void fact(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append("<div><dt>")
                    .append(tekst(name))
                    .append("</dt><dd>")
                    .append(tekst(value.strip()))
                    .append("</dd></div>");
        }
    }

    private boolean ended() {
        return Runstatus.valueOf(verslag.status()).voorbij();
    }

    private String sentence() {
        if (verslag.geslaagd()) {
            return "Alle verplichte stappen zijn geslaagd";
        }
        Runstatus status = Runstatus.valueOf(verslag.status());
        return status == Runstatus.AFGEROND
                ? "Niet alle verplichte stappen zijn geslaagd"
                : "Geen uitslag: " + status.tekst();
    }

    private static String word(Verslag verslag) {
        return verslag.geslaagd() ? "geslaagd" : "niet geslaagd";
    }

    private String meaning() {
        return verslag.testset().naam().equals("rzs")
                ? "Deze set volgt de officiële testset, stap voor stap."
                : "Deze set is geen deel van de officiële testset.";
    }

    /** A moment for people in the Netherlands; empty when it has not come. */
    public static String moment(String instant) {
        return instant.isEmpty() ? "" : MOMENT.format(Instant.parse(instant).atZone(NEDERLAND));
    }

    /** How many rows came to which verdict, in words. */
    static String counts(Map<String, Long> counts) {
        List<String> parts = counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getValue() + " " + Oordeel.valueOf(e.getKey()).tekst())
                .toList();
        return parts.stream().collect(Collectors.joining(", "));
    }
}
