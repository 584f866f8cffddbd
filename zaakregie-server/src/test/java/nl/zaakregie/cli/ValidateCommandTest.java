// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Checking files from the command line. */
class ValidateCommandTest {
    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String example(String name) {
        return Voorbeelden.text(name);
    }

    private static String withoutInitiator() {
        return example("creeerZaak-gezinsplan-request-min.xml")
                .replaceAll("(?s)<ZKN:heeftAlsInitiator.*</ZKN:heeftAlsInitiator>", "");
    }

    @Test
    void goodMessageEndsWellAndSaysSo() throws IOException {
        Opdracht good = Opdracht.run(
                "validate",
                file("goed.xml", example("creeerZaak-gezinsplan-request-full.xml"))
                        .toString());
        assertThat(good.code()).isZero();
        assertThat(good.out()).endsWith("1 bestand, 0 fouten, 0 waarschuwingen" + System.lineSeparator());
    }

    @Test
    void findingsStandAtTheirPlaceAsACompilerPrintsThem() throws IOException {
        String text = withoutInitiator();
        int line = (int) text.substring(0, text.indexOf("<ZKN:object")).lines().count();
        Path wrong = file("fout.xml", text);
        Opdracht result = Opdracht.run("validate", wrong.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .matches("(?s)\\Q" + wrong + "\\E:" + line + ":\\d+: StUF058 BR-03: .* \\[/ZKN:zakLk01/.*");
    }

    @Test
    void bareMessageIsAMessageToo() throws IOException {
        String bare = example("creeerZaak-gezinsplan-request-min.xml")
                .replaceAll("(?s).*<SOAP-ENV:Body>(.*)</SOAP-ENV:Body>.*", "$1");
        assertThat(Opdracht.run("validate", file("los.xml", bare).toString()).code())
                .isZero();
    }

    @Test
    void brokenXmlIsAFindingWithItsPlace() throws IOException {
        Opdracht result =
                Opdracht.run("validate", file("stuk.xml", "<a>\n<b></a>").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("stuk.xml:2:").contains("StUF055 XML");
    }

    @Test
    void folderMeansEveryMessageInIt() throws IOException {
        file("a/goed.xml", example("creeerZaak-gezinsplan-request-min.xml"));
        file("a/b/fout.xml", withoutInitiator());
        file("a/uitleg.txt", "geen bericht");
        Opdracht result = Opdracht.run("validate", folder.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("2 bestanden, 1 fout,").doesNotContain("uitleg.txt");
    }

    @Test
    void standardInputIsAFile() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(withoutInitiator().getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Opdracht.run("validate", "-").out()).startsWith("<stdin>:");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void requestWithAttachmentsIsChecked() throws IOException {
        String http = example("voegZaakdocumentToe-request-mtom.http");
        assertThat(Opdracht.run("validate", file("goed.http", http).toString()).code())
                .isZero();
        String wrong = http.replace("<ZKN:creatiedatum>20160410", "<ZKN:creatiedatum>20160230");
        int line = (int)
                wrong.substring(0, wrong.indexOf("<ZKN:creatiedatum>")).lines().count();
        Opdracht result = Opdracht.run("validate", file("fout.http", wrong).toString());
        assertThat(result.code()).isEqualTo(1);
        // the line is that of the file, not that of the part
        assertThat(result.out()).contains("fout.http:" + line + ":");
    }

    @Test
    void strictMakesAFaultOfAWarning() throws IOException {
        String oneObject =
                example("updateZaak-deelplan-request-min.xml").replaceFirst("(?s)<ZKN:object .*?</ZKN:object>", "");
        Path file = file("een-object.xml", oneObject);
        assertThat(Opdracht.run("validate", file.toString()).code()).isZero();
        assertThat(Opdracht.run("validate", file.toString()).out()).contains("waarschuwing ");
        assertThat(Opdracht.run("validate", "--streng", file.toString()).code()).isEqualTo(1);
    }

    @Test
    void jsonHoldsTheSameFindings() throws IOException {
        Path file = file("fout.xml", withoutInitiator());
        JsonNode json = new ObjectMapper()
                .readTree(Opdracht.run("validate", "--json", file.toString()).out());
        assertThat(json.size()).isEqualTo(1);
        assertThat(json.get(0).get("bestand").asString()).isEqualTo(file.toString());
        assertThat(json.get(0).get("code").asString()).isEqualTo("StUF058");
        assertThat(json.get(0).get("regelcode").asString()).isEqualTo("BR-03");
        assertThat(json.get(0).get("regel").asInt()).isPositive();
    }
}
