// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Namen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BerichtReaderTest {
    private final BerichtReader reader = new BerichtReader(Schemas.shared());

    static Stream<Voorbeelden.Rij> all() {
        return Stream.concat(Voorbeelden.list().stream(), Voorbeelden.negatives().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesTheVerdictOfEitherPatchLevel(Voorbeelden.Rij row) {
        ReadResult result = Voorbeelden.read(row.file());
        assertThat(result.bevindingen().isEmpty())
                .as("%s: %s", row.file(), result.bevindingen())
                .isEqualTo(row.union());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackWhatItWrote(Voorbeelden.Rij row) throws MalformedBerichtException {
        ReadResult first = Voorbeelden.read(row.file());
        ReadResult second = reader.read(new ByteArrayInputStream(BerichtWriter.write(first.root())));
        assertThat(second.root()).isEqualTo(first.root());
        assertThat(second.bevindingen()).hasSameSizeAs(first.bevindingen());
    }

    @Test
    void collectsAllFindingsWithPathLineAndColumn() throws MalformedBerichtException {
        String message = Voorbeelden.text("creeerZaak-gezinsplan-request-min.xml")
                .replaceFirst("<ZKN:zaakniveau>1<", "<ZKN:zaakniveau>7<")
                .replaceFirst("<ZKN:deelzakenIndicatie>N<", "<ZKN:deelzakenIndicatie>X<");
        ReadResult result =
                new EnvelopReader(reader).read(stream(message)).bericht().orElseThrow();
        assertThat(result.bevindingen())
                .extracting(Bevinding::xpath)
                .containsExactly(
                        "/ZKN:zakLk01/ZKN:object/ZKN:zaakniveau", "/ZKN:zakLk01/ZKN:object/ZKN:deelzakenIndicatie");
        assertThat(result.bevindingen()).allSatisfy(b -> {
            assertThat(b.line()).isGreaterThan(10);
            assertThat(b.column()).isPositive();
            assertThat(b.tekst()).endsWith(".");
        });
    }

    @Test
    void refusesADtdWithoutExpandingIt() {
        // T-28, R-211, R-230
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        assertThatThrownBy(() -> reader.read(stream(bomb))).isInstanceOf(MalformedBerichtException.class);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "<a>".repeat(300) + "</a>".repeat(300);
        assertThatThrownBy(() -> reader.read(stream(deep))).isInstanceOf(MalformedBerichtException.class);
        String deeper = "<a>".repeat(3_000_000);
        assertThatThrownBy(() -> reader.read(stream(deeper))).isInstanceOf(MalformedBerichtException.class);
    }

    @Test
    void refusesMoreTextThanTheLimit() {
        String large = "<a>" + "x".repeat(40 * 1024 * 1024) + "</a>";
        assertThatThrownBy(() -> reader.read(stream(large))).isInstanceOf(MalformedBerichtException.class);
    }

    @Test
    void keepsAFindingBesideAnotherOne() {
        String message = Voorbeelden.text("creeerZaak-gezinsplan-request-min.xml")
                .replaceFirst("<ZKN:zaakniveau>1<", "<ZKN:zaakniveau>7<")
                .replaceFirst("entiteittype=\"ZAKZKT\"", "entiteittype=\"ZAKXXX\"");
        assertThat(Voorbeelden.parse(message).bevindingen())
                .extracting(Bevinding::xpath)
                .contains("/ZKN:zakLk01/ZKN:object/ZKN:zaakniveau", "/ZKN:zakLk01/ZKN:object/ZKN:isVan");
    }

    @Test
    void saysWhereXmlIsBroken() {
        assertThatThrownBy(() -> reader.read(stream("<a>\n  <b></a>")))
                .isInstanceOfSatisfying(
                        MalformedBerichtException.class,
                        e -> assertThat(e.line()).isEqualTo(2));
    }

    @Test
    void passesOverAByteOrderMarkAndLeadingSpace() throws MalformedBerichtException {
        // interop 10
        String message = "\uFEFF \r\n" + Voorbeelden.text("geefZaakdetails-request-min.xml");
        Envelop envelop = new EnvelopReader(reader).read(stream(message));
        assertThat(envelop.bericht().orElseThrow().bevindingen()).isEmpty();
    }

    @Test
    void keepsAttributesThatTheSchemaWouldAddOutOfTheTree() {
        // R-233, interop 62
        assertThat(Voorbeelden.read("creeerZaak-gezinsplan-request-min.xml")
                        .root()
                        .find(Namen.OBJECT)
                        .orElseThrow()
                        .attribute(Namen.EXACT))
                .isEmpty();
    }

    @Test
    void knowsTheOrderOfTheChildrenOfAZaak() {
        Elementmodel zaak = Schemas.shared()
                .model()
                .message(Namen.zkn("zakLk01"))
                .flatMap(m -> m.child(Namen.OBJECT))
                .orElseThrow();
        assertThat(zaak.children())
                .extracting(m -> m.name().getLocalPart())
                .containsSubsequence(
                        "identificatie",
                        "omschrijving",
                        "kenmerk",
                        "startdatum",
                        "deelzakenIndicatie",
                        "extraElementen",
                        "isVan",
                        "heeftBetrekkingOp",
                        "heeftAlsInitiator",
                        "heeftBetrekkingOpAndere",
                        "heeft");
        assertThat(zaak.child(Namen.zkn("isVan")).orElseThrow().entiteittype()).isEqualTo("ZAKZKT");
        assertThat(zaak.child(Namen.zkn("kenmerk")).orElseThrow().max()).isEqualTo(-1);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
