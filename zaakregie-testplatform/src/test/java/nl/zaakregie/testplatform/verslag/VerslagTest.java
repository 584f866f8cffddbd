// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.zaakregie.testplatform.proef.Gebrek;
import nl.zaakregie.testplatform.proef.Gebreken;
import nl.zaakregie.testplatform.proef.Proefrun;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.uitvoering.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a run leaves, of a system that does well and of one that answers with script and with somebody's BSN. */
class VerslagTest {
    private static final List<String> KORT = List.of("ZKS-01", "ZKS-02");
    private static Run goed;
    private static Run fout;

    @BeforeAll
    static void runBoth() {
        goed = Proefrun.provider("rzs", Rol.ZAAKSYSTEEM, Gebrek.GEEN, KORT);
        fout = Proefrun.provider(
                "rzs",
                Rol.ZAAKSYSTEEM,
                Gebreken.text(t ->
                        t.replaceAll("<StUF:crossRefnummer>[^<]*", "<StUF:crossRefnummer>&lt;script&gt; 111222333")),
                KORT);
    }

    @Test
    void pageStandsAloneAndNamesEverything() {
        String page = Htmlverslag.write(Verslagmaker.of(goed));
        assertThat(page)
                .contains("Proefsysteem 1.0", "zaaksysteem", "1.0.1", "Alle verplichte stappen zijn geslaagd")
                .contains(goed.opdracht().testset().controlegetal())
                .contains("RZS 6.14", "BR-09", "creeerZaak_Lk01", "Antwoord: HTTP 200");
        goed.resultaten().forEach(r -> assertThat(page).contains(r.id()));
        assertThat(page).doesNotContainPattern("(src|href)=\"(?!#)").doesNotContain("<script", "@import", "url(");
    }

    @Test
    void whatASystemSaysIsTextAndNeverMarkup() {
        String page = Htmlverslag.write(Verslagmaker.of(fout));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void aRealBsnIsInNoReport() {
        Verslag verslag = Verslagmaker.of(fout);
        assertThat(Jsonverslag.write(verslag)).contains("*********").doesNotContain("111222333");
        assertThat(Htmlverslag.write(verslag)).doesNotContain("111222333");
        assertThat(Junitverslag.write(verslag)).doesNotContain("111222333");
    }

    @Test
    void ofAPersonWithARealBsnNothingStays() {
        String xml = "<a><natuurlijkPersoon><inp.bsn>111222333</inp.bsn><naam>Echt</naam></natuurlijkPersoon>"
                + "<natuurlijkPersoon><inp.bsn>999999850</inp.bsn><naam>Osei</naam></natuurlijkPersoon></a>";
        assertThat(Afscherming.hide(xml)).doesNotContain("Echt", "111222333").contains("Osei", "999999850");
    }

    @Test
    void jsonComesBackAsItWas(@TempDir Path map) throws Exception {
        Verslag verslag = Verslagmaker.of(fout);
        Path file = Files.writeString(map.resolve("verslag.json"), Jsonverslag.write(verslag));
        assertThat(Jsonverslag.read(file)).isEqualTo(verslag);
        Path other = Files.writeString(map.resolve("anders.json"), "[1]");
        assertThatThrownBy(() -> Jsonverslag.read(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dit is geen verslag");
    }

    @Test
    void junitCountsASuitePerScenarioAndACasePerStep() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Junitverslag.write(Verslagmaker.of(fout)).getBytes(StandardCharsets.UTF_8)));
        NodeList suites = xml.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        assertThat(suites.item(0).getAttributes().getNamedItem("failures").getNodeValue())
                .isEqualTo("9");
        assertThat(xml.getElementsByTagName("testcase").getLength())
                .isEqualTo(fout.resultaten().size());
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo((int) fout.resultaten().stream()
                .filter(r -> r.oordeel() == nl.zaakregie.testplatform.uitvoering.Oordeel.GEFAALD)
                .count());
    }

    @Test
    void terminalNamesEachScenarioAndWhatIsWrong() {
        StringWriter text = new StringWriter();
        Terminalverslag terminal = new Terminalverslag(new PrintWriter(text));
        terminal.started(fout);
        fout.resultaten().forEach(r -> terminal.stepDone(fout, r));
        terminal.ended(fout);
        assertThat(text.toString())
                .contains("rol zaaksysteem", "ZKS-01", "ZKS-02", "FOUT ZKS-01.01", "[kruisverwijzing;")
                .contains("Niet alle verplichte stappen zijn geslaagd.")
                .doesNotContain("111222333");
    }

    @Test
    void comparisonSaysWhatBecameWorseAndWhatBetter() {
        Verslag first = Verslagmaker.of(goed);
        Verslag second = Verslagmaker.of(fout);
        Vergelijking worse = Vergelijking.of(first, second);
        assertThat(worse.slechter()).isTrue();
        assertThat(worse.tekst()).contains("slechter ZKS-01.01  geslaagd -> gefaald; nieuw: kruisverwijzing");
        Vergelijking better = Vergelijking.of(second, first);
        assertThat(better.slechter()).isFalse();
        assertThat(better.tekst()).contains("beter    ZKS-01.01  gefaald -> geslaagd; verdwenen: kruisverwijzing");
        assertThat(Vergelijking.of(first, first).verschillen()).isEmpty();
    }

    @Test
    void folderHoldsThreeFilesPerRunAndGivesNoOthers(@TempDir Path map) throws Exception {
        Verslagmap folder = new Verslagmap(map.resolve("nieuw"));
        folder.write(Verslagmaker.of(goed));
        String name = "zaaksysteem-rzs-" + goed.id();
        assertThat(folder.list()).containsExactly(name);
        assertThat(map.resolve("nieuw")).isDirectoryContaining(f -> f.endsWith(name + ".junit.xml"));
        Files.writeString(map.resolve("geheim.json"), "{}");
        assertThat(folder.find(name + ".html")).isPresent();
        assertThat(folder.find("../geheim.json")).isEmpty();
    }

    @Test
    void longContentIsShortenedAlsoWhenItIsBlank() {
        assertThat(Inkorting.content("<i>" + "QUJD".repeat(200) + "</i>"))
                .startsWith("<i>QUJDQUJD")
                .endsWith("... (800 tekens)</i>")
                .hasSizeLessThan(100);
        assertThat(Inkorting.content("<i>" + " ".repeat(500) + "</i>")).isEqualTo("<i>... (500 tekens)</i>");
    }

    @Test
    void messagesAreIndentedByTheirElements() {
        assertThat(Inspringing.of("<a><b>1</b><c/><d></d></a>")).isEqualTo("<a>\n  <b>1</b>\n  <c/>\n  <d></d>\n</a>");
    }
}
