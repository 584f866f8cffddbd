// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KennisgevingApplierTest {
    private static final String FRAME = Voorbeelden.text("updateZaak-gezinsplan-request-min.xml");

    private final KennisgevingApplier applier =
            new KennisgevingApplier(Schemas.shared().model());
    private final StufObject stored = applier.apply(
                    Optional.empty(),
                    Voorbeelden.read("creeerZaak-gezinsplan-request-full.xml").root(),
                    Controleprofiel.lenientProfile())
            .object();

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>', false",
        "'<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"nietOndersteund\"/>', true",
        "'<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"nietGeautoriseerd\"/>', true"
    })
    void absentLeavesAValueAndGeenWaardeClearsIt(String element, boolean kept) {
        // T-12, R-079, R-083
        assertThat(change("", element).object().value(zkn("toelichting")).isPresent())
                .isEqualTo(kept);
    }

    @Test
    void aListIsReplacedWhole() {
        // T-11, R-111
        assertThat(stored.element().children(zkn("kenmerk"))).hasSize(2);
        String one = "<ZKN:kenmerk><ZKN:kenmerk>X-1</ZKN:kenmerk><ZKN:bron>Balie</ZKN:bron></ZKN:kenmerk>";
        assertThat(change("", one).object().element().children(zkn("kenmerk"))).hasSize(1);
    }

    @Test
    void aStatusIsAddedWithAndWithoutPlaceholder() {
        // T-10, R-125, R-126, R-127
        String placeholder =
                "<ZKN:heeft StUF:entiteittype=\"ZAKSTT\" StUF:verwerkingssoort=\"T\" StUF:noValue=\"geenWaarde\" xsi:nil=\"true\"/>";
        for (String oud : new String[] {placeholder, ""}) {
            StufObject changed = change(oud, status("Gezinsplan opgesteld", "20160501120000"))
                    .object();
            assertThat(new Zaak(changed).statussen())
                    .hasSize(new Zaak(stored).statussen().size() + 1);
            assertThat(new Zaak(changed).clients()).hasSameSizeAs(new Zaak(stored).clients());
        }
    }

    @Test
    void aPersonWhoWasEndedCanComeBack() {
        StufElement client = new Zaak(stored).clients().getFirst().element();
        String bsn = new Zaak(stored).clients().getFirst().sleutel();
        String end = "<ZKN:heeftBetrekkingOp StUF:entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"E\">" + person(bsn)
                + "<StUF:tijdvakRelatie><StUF:beginRelatie>20160101</StUF:beginRelatie><StUF:eindRelatie>20160301</StUF:eindRelatie></StUF:tijdvakRelatie></ZKN:heeftBetrekkingOp>";
        StufObject ended = applier.apply(
                        Optional.of(stored), Voorbeelden.parse(frame(end, "")).root(), Controleprofiel.lenientProfile())
                .object();
        assertThat(new Zaak(ended).clientBsns()).doesNotContain(bsn);
        String back = "<ZKN:heeftBetrekkingOp StUF:entiteittype=\"ZAKOBJ\" StUF:verwerkingssoort=\"T\">" + person(bsn)
                + "<ZKN:omschrijving>Client</ZKN:omschrijving></ZKN:heeftBetrekkingOp>";
        StufObject again = applier.apply(
                        Optional.of(ended), Voorbeelden.parse(frame("", back)).root(), Controleprofiel.lenientProfile())
                .object();
        assertThat(new Zaak(again).clientBsns()).contains(bsn);
        assertThat(client).isNotNull();
    }

    @Test
    void identificatieNeverChanges() {
        // BR-16
        String text = frame("", "");
        int last = text.lastIndexOf("9999GZP2016000001");
        String changed = text.substring(0, last) + "9999GZP2016000999" + text.substring(last + 17);
        assertThat(applier.apply(
                                Optional.of(stored),
                                Voorbeelden.parse(changed).root(),
                                Controleprofiel.lenientProfile())
                        .bevindingen())
                .extracting(Bevinding::regel)
                .contains("BR-16");
    }

    private MutatieResult change(String oud, String huidig) {
        return applier.apply(
                Optional.of(stored), Voorbeelden.parse(frame(oud, huidig)).root(), Controleprofiel.lenientProfile());
    }

    private static String frame(String oud, String huidig) {
        int objects = FRAME.indexOf("<ZKN:object");
        int end = FRAME.lastIndexOf("</ZKN:object>") + "</ZKN:object>".length();
        return FRAME.substring(0, objects) + object(oud) + object(huidig) + FRAME.substring(end);
    }

    private static String object(String inhoud) {
        return "<ZKN:object xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\" StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"W\"><ZKN:identificatie>9999GZP2016000001</ZKN:identificatie>"
                + inhoud + "</ZKN:object>";
    }

    private static String person(String bsn) {
        return "<ZKN:gerelateerde><ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"I\"><BG:inp.bsn>"
                + bsn + "</BG:inp.bsn></ZKN:natuurlijkPersoon></ZKN:gerelateerde>";
    }

    private static String status(String omschrijving, String moment) {
        return "<ZKN:heeft StUF:entiteittype=\"ZAKSTT\" StUF:verwerkingssoort=\"T\"><ZKN:gerelateerde StUF:entiteittype=\"STT\" StUF:verwerkingssoort=\"I\"><ZKN:volgnummer>2</ZKN:volgnummer><ZKN:omschrijving>"
                + omschrijving + "</ZKN:omschrijving></ZKN:gerelateerde><ZKN:datumStatusGezet>" + moment
                + "</ZKN:datumStatusGezet></ZKN:heeft>";
    }
}
