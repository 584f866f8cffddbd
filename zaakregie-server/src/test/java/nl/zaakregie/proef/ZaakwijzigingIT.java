// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.UPDATE_ZAAK;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** updateZaak (RZS 6.11 to 6.13; ZDS 4.1.5; StUF 03.01 chapter 5). */
class ZaakwijzigingIT {
    private final String id = nummer();
    private final String bsn = bsn();

    @BeforeEach
    void createTheGezinsplan() {
        createGezinsplan(id, bsn);
    }

    static void createGezinsplan(String id, String bsn) {
        creeer(nieuw(
                id,
                attribuut("toelichting", "Eerste"),
                kenmerk("K1"),
                kenmerk("K2"),
                verplicht(),
                zaaktype("T", "GEZINSPLAN"),
                clients(bsn),
                REGISSEUR));
    }

    @Nested
    class Attributes {

        @ParameterizedTest
        @CsvSource({
            "<ZKN:omschrijving>X</ZKN:omschrijving>, Eerste",
            "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/>, ''",
            "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"nietOndersteund\"/>, Eerste",
            "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"nietGeautoriseerd\"/>, Eerste",
            "<ZKN:toelichting xsi:nil=\"true\" StUF:noValue=\"waardeOnbekend\"/>, Eerste",
            "<ZKN:toelichting xsi:nil=\"true\"/>, Eerste",
            "<ZKN:toelichting/>, Eerste"
        })
        void sayOnlyWhatTheyHold(String given, String expected) {
            // T-12, R-077, R-079, R-083: absent, cleared, not supported, not allowed, not known, nil alone, empty
            update(wijziging(id, "", given));
            assertThat(typed(id).text("toelichting")).isEqualTo(expected);
        }

        @Test
        void loseAValueByNilAloneWhenTheOldObjectHadOne() {
            // interop 43
            update(wijziging(id, attribuut("toelichting", "Eerste"), "<ZKN:toelichting xsi:nil=\"true\"/>"));
            assertThat(typed(id).text("toelichting")).isEmpty();
        }

        @Test
        void areReplacedAsAListWhenTheyRepeat() {
            // T-11, R-111, interop 36
            update(wijziging(id, kenmerk("K1") + kenmerk("K2"), kenmerk("K2")));
            assertThat(texts(zaak(id), "kenmerk", "kenmerk")).containsExactly("K2");
            update(wijziging(id, "", attribuut("omschrijving", "Zonder kenmerk")));
            assertThat(texts(zaak(id), "kenmerk", "kenmerk")).containsExactly("K2");
        }

        @Test
        void areReplacedAsAGroup() {
            // interop 36: verlenging has no key; an empty group says nothing
            String first = "<ZKN:verlenging><ZKN:duur>30</ZKN:duur><ZKN:reden>Onderzoek</ZKN:reden></ZKN:verlenging>";
            update(wijziging(id, "", first));
            update(wijziging(id, first, first.replace("30", "60")));
            assertThat(texts(zaak(id), "verlenging", "duur")).containsExactly("60");
            update(wijziging(id, "", "<ZKN:verlenging><ZKN:duur>0</ZKN:duur><ZKN:reden/></ZKN:verlenging>"));
            assertThat(texts(zaak(id), "verlenging", "duur")).containsExactly("60");
        }

        @Test
        void changeAlthoughOldAndNewHoldDifferentElements() {
            // interop 31
            update(wijziging(
                    id,
                    attribuut("omschrijving", "Nooit geweest") + attribuut("toelichting", "Eerste"),
                    attribuut("toelichting", "Tweede")));
            Zaak zaak = typed(id);
            assertThat(zaak.text("toelichting")).isEqualTo("Tweede");
            assertThat(zaak.text("omschrijving")).isEmpty();
        }

        @Test
        void changeWithAWarningWhenTheOldValueWasAnother() {
            // BR-18, R-140: a lenient partner is believed
            update(wijziging(id, attribuut("toelichting", "Derde"), attribuut("toelichting", "Tweede")));
            assertThat(typed(id).text("toelichting")).isEqualTo("Tweede");
            assertThat(warnings()).contains("BR-18");
        }

        @Test
        void changeByANewStateAlone() {
            // interop 30: one object, compared with the register; nothing is taken away
            String buur = bsn();
            update(lk01(
                    "W", object("W", id, attribuut("toelichting", "Alleen"), belanghebbende("T", buur, "buurvrouw"))));
            assertThat(typed(id).text("toelichting")).isEqualTo("Alleen");
            assertThat(typed(id).belanghebbenden()).hasSize(1);
            assertThat(typed(id).clientBsns()).containsExactly(bsn);
            assertThat(warnings()).contains("SOEP-30");
        }

        @Test
        void mergeByTheirNameWhenTheyAreExtra() {
            // R-096, interop 51
            update(wijziging(id, "", extra("een", "1")));
            update(wijziging(id, "", extra("twee", "2")));
            StufElement extras = zaak(id).child(nl.zaakregie.stuf.Namen.stuf("extraElementen"))
                    .orElseThrow();
            assertThat(extras.children()).extracting(StufElement::text).containsExactly("1", "2");
        }

        @Test
        void makeNoVersionWhenNothingChanges() {
            update(wijziging(id, attribuut("toelichting", "Eerste"), attribuut("toelichting", "Eerste")));
            assertThat(versie()).isOne();
            update(wijziging(id, attribuut("toelichting", "Eerste"), attribuut("toelichting", "Tweede")));
            assertThat(versie()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"startdatum", "registratiedatum", "zaakniveau", "deelzakenIndicatie"})
        void stayWhenAPlanCannotDoWithoutThem(String name) {
            // BR-17
            refused(UPDATE_ZAAK, wijziging(id, "", zonderWaarde(name, "geenWaarde")), "StUF058", "BR-17", name);
        }
    }

    @Nested
    class Identity {

        @Test
        void isNeverChanged() {
            // BR-16
            String other = nummer();
            refused(
                    UPDATE_ZAAK,
                    wijziging(object("W", id), object("W", other, attribuut("toelichting", "X"))),
                    "StUF058",
                    "BR-16");
        }

        @Test
        void isNotAmbiguous() {
            // T-13, R-137, R-139
            String other = nummer();
            creeer(gezinsplan(other, bsn()));
            refused(
                    UPDATE_ZAAK,
                    wijziging(object("W", id), object("W", other, attribuut("toelichting", "X"))),
                    "StUF067",
                    id,
                    other);
        }

        @Test
        void isNotUnknown() {
            // T-13, R-139
            String other = nummer();
            refused(UPDATE_ZAAK, wijziging(other, "", attribuut("toelichting", "X")), "StUF064", other);
        }

        @Test
        void isNotMissing() {
            // BR-01
            String message = wijziging(id, "", attribuut("toelichting", "X"))
                    .replace("<ZKN:identificatie>" + id + "</ZKN:identificatie>", "");
            refused(UPDATE_ZAAK, message, "StUF058", "BR-01");
        }

        @Test
        void doesNotEndByAMessageThatTheServiceDoesNotHave() {
            // T-13: the koppelvlak takes no mutatiesoort V, of a known zaak or an unknown one
            refused(UPDATE_ZAAK, lk01("V", object("V", id)), "StUF058", "R-103");
            assertThat(typed(id).identificatie()).contains(id);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<ZKN:code>WMOHULP</ZKN:code>",
                    "<ZKN:omschrijving>Uitvoeren schuldhulpverlening</ZKN:omschrijving>"
                })
        void keepsItsZaaktype(String other) {
            // BR-16, by code and by name
            String type = zaaktype("I", "GEZINSPLAN").replace("<ZKN:code>GEZINSPLAN</ZKN:code>", other);
            refused(UPDATE_ZAAK, wijziging(id, "", type), "StUF058", "BR-16");
        }

        @Test
        void keepsItsZaaktypeUnderAnotherSpelling() {
            // E-08
            String type = zaaktype("I", "GEZINSPLAN")
                    .replace(
                            "<ZKN:code>GEZINSPLAN</ZKN:code>",
                            attribuut("omschrijving", "GEZINSPLAN opstellen en uitvoeren"));
            update(wijziging(id, "", attribuut("toelichting", "Tweede") + type));
        }
    }

    @Nested
    class Rules {

        @Test
        void forbidTheLastClientToGo() {
            // BR-06, BR-17
            refused(
                    UPDATE_ZAAK,
                    wijziging(id, client("V", bsn), leeg("heeftBetrekkingOp", "ZAKOBJ", "V")),
                    "StUF058",
                    "BR-06");
            assertThat(typed(id).clients()).hasSize(1);
        }

        @Test
        void forbidTheInitiatorToGo() {
            // BR-03, BR-17
            refused(
                    UPDATE_ZAAK,
                    wijziging(id, initiator("V", "9999-1001", "Hoogland"), leeg("heeftAlsInitiator", "ZAKBTRINI", "V")),
                    "StUF058",
                    "BR-03");
        }

        @Test
        void forbidARegisseurWithoutAName() {
            // BR-04, BR-17, E-21
            String nameless = initiator("R", "9999-1002", "X").replace("<ZKN:achternaam>X</ZKN:achternaam>", "");
            refused(UPDATE_ZAAK, wijziging(id, initiator("R", "9999-1001", "Hoogland"), nameless), "StUF058", "BR-04");
        }

        @Test
        void forbidABelanghebbendeToBecomeClient() {
            // BR-08
            String buur = bsn();
            update(wijziging(id, "", belanghebbende("T", buur, "buurvrouw")));
            refused(UPDATE_ZAAK, wijziging(id, "", client("T", buur)), "StUF058", "BR-08");
        }

        @Test
        void undoTheFirstChangeWhenTheSecondFails() {
            // T-14, R-141
            refused(
                    UPDATE_ZAAK,
                    wijziging(id, "", attribuut("toelichting", "Tweede") + belanghebbende("T", bsn, "zelf")),
                    "StUF058",
                    "BR-08");
            assertThat(typed(id).text("toelichting")).isEqualTo("Eerste");
            assertThat(versie()).isOne();
        }

        @Test
        void forbidABeginInTheFuture() {
            // T-16, R-106
            String future = "<StUF:tijdvakGeldigheid><StUF:beginGeldigheid>20160412</StUF:beginGeldigheid>"
                    + "<StUF:eindGeldigheid xsi:nil=\"true\" StUF:noValue=\"geenWaarde\"/></StUF:tijdvakGeldigheid>";
            refused(UPDATE_ZAAK, wijziging(id, "", attribuut("toelichting", "Tweede") + future), "StUF068");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "20160411",
                    "2016041109",
                    "201604110900",
                    "20160411090003",
                    "201604110900031",
                    "2016041109000312",
                    "20160411090003123"
                })
        void allowEveryPrecisionOfTheMomentOfSending(String moment) {
            // T-15, R-084
            update(sentAt(moment));
            assertThat(warnings()).doesNotContain("SOEP-23");
        }

        @ParameterizedTest
        @ValueSource(strings = {"201604110", "20160411090", "2016041109000"})
        void readTheLegalPartOfAMomentOfSendingForALenientPartner(String moment) {
            // T-15, interop 23; a strict partner is refused
            update(sentAt(moment));
            assertThat(warnings()).contains("SOEP-23");
        }

        @Test
        void forbidADayOfSendingThatDoesNotExist() {
            // T-15, R-085
            refused(UPDATE_ZAAK, sentAt("20160230"), "StUF055");
        }

        private String sentAt(String moment) {
            return wijziging(id, "", attribuut("toelichting", moment))
                    .replace("20160411090003000</StUF:tijdstip", moment + "</StUF:tijdstip");
        }
    }

    private int versie() {
        Integer versie = jdbc().queryForObject("select versie from zaak where identificatie = ?", Integer.class, id);
        return versie == null ? 0 : versie;
    }

    private String warnings() {
        return String.valueOf(jdbc().queryForObject(
                        "select string_agg(bevindingen::text, ' ') from berichtenlog where zaakidentificatie = ? and uitkomst = 'verwerkt' and service = 'updateZaak'",
                        String.class,
                        id));
    }
}
