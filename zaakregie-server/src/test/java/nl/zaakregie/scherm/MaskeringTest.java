// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskeringTest {
    private static final String BSN = "999990019";

    private static String shown(String text) {
        return Maskering.mask(text, Set.of()).stream()
                .map(line -> line.stukken().stream().map(Maskering.Stuk::tekst).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void keepsStructureAndHarmlessValues() {
        assertThat(shown("<a:startdatum x:noValue=\"geenWaarde\">20261123</a:startdatum>"))
                .isEqualTo("<a:startdatum x:noValue=\"geenWaarde\">20261123</a:startdatum>");
    }

    @Test
    void replacesWhatIsAboutPeopleByAWordAndALength() {
        assertThat(shown("<BG:inp.bsn>" + BSN + "</BG:inp.bsn>")).isEqualTo("<BG:inp.bsn>BSN, geldig</BG:inp.bsn>");
        assertThat(shown("<BG:inp.bsn>12345</BG:inp.bsn>")).contains("BSN, niet geldig, 5 tekens");
        assertThat(shown("<BG:geslachtsnaam>Van Dijk</BG:geslachtsnaam>")).contains("naam, 8 tekens");
        assertThat(shown("<BG:geboortedatum>20010203</BG:geboortedatum>")).contains("datum, 8 tekens");
        assertThat(shown("<ZKN:toelichting>ziek</ZKN:toelichting>")).contains("waarde, 4 tekens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<startdatum>999990019</startdatum>",
                "<code>x999990019x</code>",
                "<a b=\"999990019\"/>",
                "<a xmlns:b=\"urn:999990019\"/>",
                "<a 999990019/>",
                "<!-- 999990019 -->",
                "<![CDATA[999990019]]>",
                "<?xml 999990019?>",
                "999990019",
                "<startdatum>x</startdatum>999990019",
                "<startdatum><b/>999990019",
                "<a <999990019",
                "<a b='999990019",
                "</a 999990019>",
                "<referentienummer>\n999990019\n</referentienummer>",
            })
    void aBsnIsSeenNowhereHoweverBadTheXml(String text) {
        assertThat(shown(text)).doesNotContain(BSN);
    }

    @Test
    void linesKeepTheirNumbersAndTheOneWithTheFaultIsMarked() {
        List<Maskering.Regel> lines =
                Maskering.mask("<a>\n<naam>een\ntwee</naam>\n<startdatum>20261301</startdatum>\n</a>", Set.of(4));
        assertThat(lines).extracting(Maskering.Regel::nummer).containsExactly("1", "2", "3", "4", "5");
        assertThat(lines)
                .filteredOn(Maskering.Regel::fout)
                .extracting(Maskering.Regel::nummer)
                .containsExactly("4");
    }

    @Test
    void noExampleMessageShowsABsnOrAName() {
        String text = Voorbeelden.text("creeerZaak-gezinsplan-request-full.xml");
        List<String> values = java.util.regex.Pattern.compile("<BG:[^>/]*>([^<]{3,})</BG:")
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(values).hasSizeGreaterThan(5);
        assertThat(shown(text).replaceAll("<[^>]*>", "")).doesNotContain(values);
    }
}
