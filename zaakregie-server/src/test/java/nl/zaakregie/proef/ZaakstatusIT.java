// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.ACTUALISEER_ZAAKSTATUS;
import static nl.zaakregie.bericht.Service.GEEF_ZAAKSTATUS;
import static nl.zaakregie.bericht.Service.UPDATE_ZAAK;
import static nl.zaakregie.proef.Proefserver.example;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** actualiseerZaakstatus and geefZaakstatus (ZDS 4.1.1, 4.1.3; BR-19). */
class ZaakstatusIT {
    private static final String OPGESTELD = "Gezinsplan opgesteld";
    private static final String UITGEVOERD = "Gezinsplan uitgevoerd";
    private static final String AFGEROND = "Zaak afgerond";

    private final String id = nummer();

    @BeforeEach
    void createTheGezinsplan() {
        creeer(gezinsplan(id, bsn()));
    }

    @Nested
    class Adding {

        @Test
        void needsNoPlaceholderAndNoMentionOfTheOthers() {
            // T-10, R-125, R-126, R-127
            zetStatus(status(id, heeft(OPGESTELD, "2", "20160502143000")));
            zetStatus(wijziging(object("I", id), object("I", id, heeft(UITGEVOERD, "3", "20160601120000"))));
            assertThat(statussen(id)).containsExactly(UITGEVOERD + "*", OPGESTELD, "Signaal geregistreerd");
        }

        @ParameterizedTest
        @CsvSource({
            "Gezinsplan opgesteld, 2",
            "Gezinsplan opgesteld, 1",
            "Gezinsplan opgesteld, ''",
            "'gezinsplan  OPGESTELD', 2",
            "'', 2",
            "'', 02"
        })
        void findsTheStatustypeByNameAndElseByNumber(String name, String number) {
            // interop 39: the name wins from the number
            zetStatus(status(id, heeft(name, number, "20160502143000")));
            assertThat(jdbc().queryForObject("select status from zaak where identificatie = ?", String.class, id))
                    .isEqualTo(OPGESTELD);
        }

        @Test
        void refusesAnUnknownStatusAndNamesTheKnownOnes() {
            // BR-19, interop 39
            refused(
                    ACTUALISEER_ZAAKSTATUS,
                    status(id, heeft("Weggewaaid", "2", "20160502143000")),
                    "StUF058",
                    "BR-19",
                    OPGESTELD,
                    AFGEROND);
            assertThat(statussen(id)).hasSize(1);
        }

        @Test
        void refusesAMessageWithoutStatus() {
            refused(ACTUALISEER_ZAAKSTATUS, wijziging(object("I", id), object("I", id)), "StUF058", "BR-19");
        }

        @Test
        void isUnknownOfAnUnknownZaak() {
            String other = nummer();
            refused(ACTUALISEER_ZAAKSTATUS, status(other, heeft(OPGESTELD, "2", "20160502143000")), "StUF064", other);
        }

        @ParameterizedTest
        @ValueSource(strings = {"20160502", "201605021430", "20160502143000", "2016050214300012", "20160502143000123"})
        void keepsTheMomentAsItWasGiven(String moment) {
            // interop 38
            zetStatus(status(id, heeft(OPGESTELD, "2", moment)));
            assertThat(zaak(id).children(zkn("heeft")).getFirst().value(zkn("datumStatusGezet")))
                    .contains(moment);
        }

        @Test
        void letsTheLaterOfTwoAtOneMomentBeTheLast() {
            // interop 38
            zetStatus(status(id, heeft(UITGEVOERD, "3", "20160502")));
            zetStatus(status(id, heeft(OPGESTELD, "2", "20160502")));
            assertThat(statussen(id)).containsExactly(OPGESTELD + "*", UITGEVOERD, "Signaal geregistreerd");
        }

        @ParameterizedTest
        @ValueSource(strings = {OPGESTELD, "gezinsplan opgesteld"})
        void refusesTheSameStatusAtTheSameMoment(String again) {
            // services.md A4
            zetStatus(status(id, heeft(OPGESTELD, "2", "20160502")));
            refused(ACTUALISEER_ZAAKSTATUS, status(id, heeft(again, "2", "20160502")), "StUF067", "BR-19");
            zetStatus(status(id, heeft(again, "2", "20160503")));
        }

        @Test
        void keepsAnOlderStatusWithoutMakingItTheLast() {
            // services.md A4
            zetStatus(status(id, heeft(UITGEVOERD, "3", "20160601")));
            zetStatus(status(id, heeft(OPGESTELD, "2", "20160502")));
            assertThat(statussen(id)).containsExactly(UITGEVOERD + "*", OPGESTELD, "Signaal geregistreerd");
            assertThat(jdbc().queryForObject("select status from zaak where identificatie = ?", String.class, id))
                    .isEqualTo(UITGEVOERD);
        }

        @Test
        void computesTheIndicationOfTheLastWhateverTheSenderThinks() {
            // BR-19: not in the schema of a kennisgeving, so it can only be computed
            refused(
                    ACTUALISEER_ZAAKSTATUS,
                    status(
                            id,
                            heeft(OPGESTELD, "2", "20160502")
                                    .replace(
                                            "</ZKN:heeft>", attribuut("indicatieLaatsteStatus", "N") + "</ZKN:heeft>")),
                    "StUF055");
        }

        @Test
        void keepsWhoSetItAndWhy() {
            String full =
                    example("actualiseerZaakstatus-request-full.xml", "WIE").replace("9999WIEGZP000001", id);
            zetStatus(full);
            StufElement status = zaak(id).children(zkn("heeft")).getFirst();
            assertThat(status.find(zkn("isGezetDoor"), GERELATEERDE)).isPresent();
            assertThat(status.value(zkn("toelichting"))).isPresent();
        }
    }

    @Nested
    class Closing {

        @Test
        void happensByTheEindstatus() {
            // E-50, E-51
            zetStatus(status(id, heeft(AFGEROND, "4", "20160801100000")));
            assertThat(typed(id).text("einddatum")).isEqualTo("20160801");
            assertThat(closed()).isTrue();
        }

        @Test
        void happensByAnEinddatumAndTheResultMayComeLater() {
            // E-50, interop 37
            update(wijziging(id, zonderWaarde("einddatum", "geenWaarde"), attribuut("einddatum", "20160715")));
            assertThat(closed()).isTrue();
            update(wijziging(id, "", "<ZKN:resultaat><ZKN:omschrijving>Geslaagd</ZKN:omschrijving></ZKN:resultaat>"));
            zetStatus(status(id, heeft(AFGEROND, "4", "20160801100000")));
            assertThat(typed(id).text("einddatum")).isEqualTo("20160715");
            assertThat(texts(zaak(id), "resultaat", "omschrijving")).containsExactly("Geslaagd");
        }

        @Test
        void happensByAnEinddatumAfterTheEindstatus() {
            // interop 37: not closed twice
            zetStatus(status(id, heeft(AFGEROND, "4", "20160801100000")));
            update(wijziging(id, attribuut("einddatum", "20160801"), attribuut("einddatum", "20160731")));
            assertThat(typed(id).text("einddatum")).isEqualTo("20160731");
        }

        @Test
        void happensByAllAtOnce() {
            // interop 37
            update(wijziging(
                    id,
                    "",
                    "<ZKN:resultaat><ZKN:omschrijving>Geslaagd</ZKN:omschrijving></ZKN:resultaat>"
                            + attribuut("einddatum", "20160715")
                            + heeft(AFGEROND, "4", "20160715")));
            assertThat(statussen(id)).first().isEqualTo(AFGEROND + "*");
            assertThat(typed(id).text("einddatum")).isEqualTo("20160715");
        }

        @Test
        void happensOnce() {
            // services.md A4, interop 37
            zetStatus(status(id, heeft(AFGEROND, "4", "20160801")));
            refused(
                    ACTUALISEER_ZAAKSTATUS,
                    status(id, heeft(AFGEROND, "4", "20160802")),
                    "StUF058",
                    "BR-19",
                    "afgesloten");
        }

        @Test
        void keepsTheZaakFromGoingOn() {
            // services.md A4; by actualiseerZaakstatus and by updateZaak
            zetStatus(status(id, heeft(AFGEROND, "4", "20160801")));
            refused(
                    ACTUALISEER_ZAAKSTATUS,
                    status(id, heeft(UITGEVOERD, "3", "20160802")),
                    "StUF058",
                    "BR-19",
                    "afgesloten");
            refused(
                    UPDATE_ZAAK,
                    wijziging(id, "", heeft(UITGEVOERD, "3", "20160802")),
                    "StUF058",
                    "BR-19",
                    "afgesloten");
        }

        @Test
        void letsAStatusFromBeforeStillComeIn() {
            // services.md A4: older than the current one
            zetStatus(status(id, heeft(AFGEROND, "4", "20160801")));
            zetStatus(status(id, heeft(UITGEVOERD, "3", "20160701")));
            assertThat(statussen(id)).containsExactly(AFGEROND + "*", UITGEVOERD, "Signaal geregistreerd");
        }

        private boolean closed() {
            return Boolean.TRUE.equals(
                    jdbc().queryForObject("select gesloten from zaak where identificatie = ?", Boolean.class, id));
        }
    }

    @Nested
    class Asking {

        @Test
        void givesTheLastStatusAlone() {
            // ZDS 4.1.1
            zetStatus(status(id, heeft(OPGESTELD, "2", "20160502143000")));
            StufElement zaak = objects(geefStatus(id)).getFirst();
            assertThat(zaak.children(zkn("heeft"))).hasSize(1);
            StufElement status = zaak.children(zkn("heeft")).getFirst();
            assertThat(status.value(GERELATEERDE, zkn("omschrijving"))).contains(OPGESTELD);
            assertThat(status.value(zkn("indicatieLaatsteStatus"))).contains("J");
            assertThat(status.value(zkn("datumStatusGezet"))).contains("20160502143000");
        }

        @Test
        void givesNoObjectOfAnUnknownZaak() {
            // T-17, R-166
            assertThat(objects(geefStatus(nummer()))).isEmpty();
        }

        private StufElement geefStatus(String identificatie) {
            String message =
                    example("geefZaakstatus-request-full.xml", "VRG").replace("9999VRGGZP000001", identificatie);
            return send(GEEF_ZAAKSTATUS, message).message();
        }
    }

    @Test
    void sayWhenThereIsNone() {
        // services.md A5: an ordinary zaak whose zaaktype the catalogue has always gets a first status, so take it away
        jdbc().update(
                        "update zaak set object = (select json_agg(e) from json_array_elements(object) e where e ->> 0 is distinct from 'ZKN:heeft') where identificatie = ?",
                        id);
        StufElement heeft = zaak(id).children(zkn("heeft")).stream().findFirst().orElse(null);
        assertThat(heeft == null || heeft.noValue().equals(java.util.Optional.of(NoValue.GEEN_WAARDE)))
                .isTrue();
    }
}
