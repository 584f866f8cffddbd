// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.mutatie.Proefzaak.gezinsplan;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kennisgeving does to the attributes of a zaak. */
class KennisgevingApplierTest {
    private static final String TOELICHTING = "Meervoudige ondersteuning; opgesteld na keukentafelgesprek.";
    private static final String OLD = "<ZKN:toelichting>" + TOELICHTING + "</ZKN:toelichting>";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; true",
                "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>; false",
                "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"nietOndersteund\"/>; true",
                "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"nietGeautoriseerd\"/>; true",
                "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"waardeOnbekend\"/>; true",
                "<ZKN:toelichting xsi:nil=\"true\"/>; true"
            })
    void absentLeavesAValueAndGeenWaardeClearsIt(String element, boolean kept) {
        // T-12, R-077, R-079, R-083
        assertThat(gezinsplan().change("", element).element().value(zkn("toelichting")))
                .matches(found -> found.isPresent() == kept);
        assertThat(gezinsplan().changeOne(element).element().value(zkn("toelichting")))
                .matches(found -> found.isPresent() == kept);
    }

    @Test
    void nilAloneClearsOnlyWhatTheOldStateHolds() {
        // interop 43 as the head of the list has it, A-07
        String nil = "<ZKN:toelichting xsi:nil=\"true\"/>";
        assertThat(gezinsplan()
                        .change(OLD, nil)
                        .element()
                        .child(zkn("toelichting"))
                        .orElseThrow()
                        .noValue())
                .contains(NoValue.GEEN_WAARDE);
        assertThat(gezinsplan().changeOne(nil).element().value(zkn("toelichting")))
                .isPresent();
    }

    @Test
    void anUnknownValueIsMarkedWhereTheOldStateHasOne() {
        // R-083
        String unknown = "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"waardeOnbekend\"/>";
        assertThat(gezinsplan()
                        .change(OLD, unknown)
                        .element()
                        .child(zkn("toelichting"))
                        .orElseThrow()
                        .noValue())
                .contains(NoValue.WAARDE_ONBEKEND);
        String never = "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"vastgesteldOnbekend\"/>";
        assertThat(gezinsplan()
                        .change("", never)
                        .element()
                        .child(zkn("toelichting"))
                        .orElseThrow()
                        .noValue())
                .contains(NoValue.VASTGESTELD_ONBEKEND);
    }

    @Test
    void aListIsReplacedWhole() {
        // T-11, R-111
        Proefzaak plan = gezinsplan();
        assertThat(plan.element().children(zkn("kenmerk"))).hasSize(2);
        String one = "<ZKN:kenmerk><ZKN:kenmerk>X-1</ZKN:kenmerk><ZKN:bron>Balie</ZKN:bron></ZKN:kenmerk>";
        assertThat(plan.change("", one).element().children(zkn("kenmerk"))).hasSize(1);
        assertThat(plan.change("", "").element().children(zkn("kenmerk"))).hasSize(1);
        String none =
                "<ZKN:kenmerk><ZKN:kenmerk xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/><ZKN:bron xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/></ZKN:kenmerk>";
        assertThat(plan.change(one, none).element().children(zkn("kenmerk"))).isEmpty();
    }

    @Test
    void aGroupIsMergedLeafByLeaf() {
        // R-010, R-079, ADR 0022
        StufElement resultaat = gezinsplan()
                .change("", "<ZKN:resultaat><ZKN:omschrijving>Bereikt</ZKN:omschrijving></ZKN:resultaat>")
                .element()
                .child(zkn("resultaat"))
                .orElseThrow();
        assertThat(resultaat.value(zkn("omschrijving"))).contains("Bereikt");
        assertThat(resultaat.value(zkn("toelichting"))).contains("Nog geen resultaat bereikt");
    }

    @Test
    void aGroupIsClearedByItsLeaves() {
        // A-08
        String none =
                "<ZKN:verlenging><ZKN:duur xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/><ZKN:reden xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/></ZKN:verlenging>";
        assertThat(gezinsplan().change("", none).element().child(zkn("verlenging")))
                .isEmpty();
        String noReason =
                "<ZKN:verlenging><ZKN:duur>60</ZKN:duur><ZKN:reden xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/></ZKN:verlenging>";
        StufElement verlenging = gezinsplan()
                .change("", noReason)
                .element()
                .child(zkn("verlenging"))
                .orElseThrow();
        assertThat(verlenging.value(zkn("duur"))).contains("60");
        assertThat(verlenging.child(zkn("reden")).orElseThrow().noValue()).contains(NoValue.GEEN_WAARDE);
    }

    @Test
    void anExtraElementIsAnAttributeByItsName() {
        // R-096
        Proefzaak plan = gezinsplan().change("", extra("kleur", "rood") + "").change("", extra("maat", "L"));
        assertThat(plan.element().child(stuf("extraElementen")).orElseThrow().children())
                .extracting(StufElement::text)
                .containsExactly("rood", "L");
        plan.change(extra("kleur", "blauw"), extra("kleur", "geel"));
        assertThat(plan.rules()).containsExactly("BR-18");
        assertThat(plan.element().child(stuf("extraElementen")).orElseThrow().children())
                .extracting(StufElement::text)
                .containsExactly("geel", "L");
    }

    private static String extra(String naam, String waarde) {
        return "<StUF:extraElementen><StUF:extraElement naam=\"" + naam + "\">" + waarde
                + "</StUF:extraElement></StUF:extraElementen>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ZKN:toelichting>Een andere</ZKN:toelichting>",
                "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>"
            })
    void anOldValueThatIsNotTheRegisteredOneIsAWarningOrAFault(String old) {
        // BR-18, R-140
        String now = "<ZKN:toelichting>Nieuw</ZKN:toelichting>";
        Proefzaak lenient = gezinsplan().change(old, now);
        assertThat(lenient.rules()).containsExactly("BR-18");
        assertThat(lenient.refused()).isFalse();
        assertThat(lenient.zaak().text("toelichting")).isEqualTo("Nieuw");
        assertThat(gezinsplan().streng().change(old, now).refused()).isTrue();
        assertThat(gezinsplan().streng().change(OLD, now).rules()).isEmpty();
    }

    @Test
    void anOldListThatIsNotTheRegisteredOneIsAWarning() {
        // BR-18
        String one =
                "<ZKN:kenmerk><ZKN:kenmerk>KT-2016-0042</ZKN:kenmerk><ZKN:bron>Wijkteam Noord</ZKN:bron></ZKN:kenmerk>";
        assertThat(gezinsplan().change(one, one).rules()).containsExactly("BR-18");
    }

    @Test
    void aNewTextTakesThePlaceOfAKeptOne() {
        // ADR 0020
        Proefzaak plan = gezinsplan();
        StufElement kept = StufElement.of(
                new javax.xml.namespace.QName(nl.zaakregie.stuf.Namen.BEWAARD, "toelichting"), "lang".repeat(300));
        java.util.List<StufElement> children =
                new java.util.ArrayList<>(plan.element().children());
        children.add(kept);
        MutatieResult result = new KennisgevingApplier(
                        nl.zaakregie.xml.Schemas.shared().model())
                .apply(
                        java.util.Optional.of(
                                new nl.zaakregie.stuf.StufObject(plan.element().withChildren(children))),
                        nl.zaakregie.xml.Voorbeelden.read("updateZaak-gezinsplan-request-full.xml")
                                .root(),
                        nl.zaakregie.regels.Controleprofiel.lenientProfile());
        assertThat(result.object().element().child(kept.name())).isEmpty();
    }

    @Test
    void identificatieAndZaaktypeNeverChange() {
        // BR-16
        String zaaktype = Proefzaak.relation(
                "isVan",
                "ZAKZKT",
                "R",
                "<ZKN:gerelateerde StUF:entiteittype=\"ZKT\" StUF:verwerkingssoort=\"I\"><ZKN:code>WMOHULP</ZKN:code></ZKN:gerelateerde>");
        assertThat(gezinsplan().change("", zaaktype).rules()).containsExactly("BR-16");
        assertThat(gezinsplan()
                        .changeOne("")
                        .change("", zaaktype.replace("WMOHULP", "GEZINSPLAN"))
                        .rules())
                .isEmpty();
        MutatieResult other = new KennisgevingApplier(
                        nl.zaakregie.xml.Schemas.shared().model())
                .apply(
                        java.util.Optional.of(gezinsplan().object()),
                        nl.zaakregie.xml.Voorbeelden.read("updateZaak-levensdomeinplan-request-min.xml")
                                .root(),
                        nl.zaakregie.regels.Controleprofiel.lenientProfile());
        assertThat(other.bevindingen()).extracting(b -> b.regel()).contains("BR-16");
    }

    @Test
    void anObjectThatIsNoLongerRelevantIsReportedAsRemoved() {
        // R-103, R-118 (mutatiesoort V)
        Proefzaak plan = gezinsplan().mutatiesoort("V");
        StufElement before = plan.before();
        plan.changeOne("");
        assertThat(plan.removed()).isTrue();
        assertThat(plan.element()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "F"})
    void aCorrectionReplacesTheWrongValue(String soort) {
        // R-105, R-118
        assertThat(gezinsplan()
                        .mutatiesoort(soort)
                        .change(OLD, "<ZKN:toelichting>Juist</ZKN:toelichting>")
                        .zaak()
                        .text("toelichting"))
                .isEqualTo("Juist");
    }
}
