// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.GEEF_ZAAKDETAILS;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about zaken (ZDS 4.1.2; StUF 03.01 chapter 6). The server of the tests has an own maximum of seven. */
class ZaakvraagIT {
    private static final String ID = "<ZKN:identificatie xsi:nil=\"true\"/>";

    @Nested
    class Scope {
        private final String id = nummer();
        private final String bsn = bsn();

        private void createTheZaak() {
            creeer(nieuw(
                    id,
                    attribuut("omschrijving", "Gezinsplan"),
                    attribuut("toelichting", "Vertrouwelijk"),
                    verplicht(),
                    zaaktype("T", "GEZINSPLAN"),
                    clients(bsn),
                    REGISSEUR));
        }

        @ParameterizedTest
        @CsvSource({
            "kerngegevens, false, false",
            "alles, true, true",
            "allesZonderMetagegevens, true, true",
            "allesMaarKerngegevensGerelateerden, true, true",
            "allesZonderMetagegevensMaarKerngegevensGerelateerden, true, true"
        })
        void isOneOfFiveValues(String value, boolean attributes, boolean relations) {
            // T-19, R-155, R-156
            createTheZaak();
            StufElement zaak = objects(ask(vraag(byId(id), alles().replace("alles\"", value + "\""))))
                    .getFirst();
            assertThat(zaak.value(zkn("identificatie"))).contains(id);
            assertThat(zaak.value(zkn("isVan"), GERELATEERDE, zkn("code"))).contains("GEZINSPLAN");
            assertThat(zaak.child(zkn("toelichting")).isPresent()).isEqualTo(attributes);
            assertThat(zaak.child(zkn("heeftBetrekkingOp")).isPresent()).isEqualTo(relations);
        }

        @Test
        void isAValueOrAListAndNotBoth() {
            // T-19, StUF097
            refused(
                    GEEF_ZAAKDETAILS,
                    vraag(byId(id), alles().replace("\"/>", "\">" + ID + "</ZKN:object>")),
                    "StUF097");
        }

        @Test
        void bringsBackWhatWasAskedAndNothingElse() {
            //
            createTheZaak();
            StufElement zaak = objects(ask(vraag(byId(id), scope(ID, gevraagd("toelichting")))))
                    .getFirst();
            assertThat(zaak.children())
                    .extracting(StufElement::localName)
                    .containsExactly("identificatie", "toelichting");
        }

        @Test
        void bringsBackAnEmptyElementWithItsReason() {
            // T-18, R-168, R-169
            createTheZaak();
            StufElement zaak = objects(
                            ask(
                                    vraag(
                                            byId(id),
                                            scope(
                                                    ID,
                                                    gevraagd("einddatum"),
                                                    "<ZKN:heeftAlsBelanghebbende StUF:entiteittype=\"ZAKBTRBLH\"><ZKN:gerelateerde><ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\"><BG:inp.bsn xsi:nil=\"true\"/></ZKN:natuurlijkPersoon></ZKN:gerelateerde></ZKN:heeftAlsBelanghebbende>"))))
                    .getFirst();
            assertThat(zaak.child(zkn("einddatum")).orElseThrow().noValue())
                    .hasValueSatisfying(r -> assertThat(r).isIn(NoValue.GEEN_WAARDE, NoValue.WAARDE_ONBEKEND));
            assertThat(zaak.child(zkn("heeftAlsBelanghebbende")).orElseThrow().noValue())
                    .contains(NoValue.GEEN_WAARDE);
        }

        @Test
        void refusesWhatTheSchemaDoesNotKnow() {
            // T-18, R-164
            refused(GEEF_ZAAKDETAILS, vraag(byId(id), scope(ID, gevraagd("schoenmaat"))), "StUF055");
        }

        @Test
        void isLeftToUsWhenTheQuestionHasNone() {
            //
            createTheZaak();
            assertThat(objects(ask(vraag(byId(id), ""))).getFirst().value(zkn("toelichting")))
                    .contains("Vertrouwelijk");
        }
    }

    @Nested
    class Paging {

        @Test
        void givesEachZaakOnceInThreePages() {
            // T-20, R-161, R-162, R-174: the own maximum of this server is seven
            String bsn = bsn();
            List<String> all = new ArrayList<>();
            for (int i = 0; i < 17; i++) {
                String id = nummer();
                creeer(gezinsplan(id, bsn));
                all.add(id);
            }
            List<String> seen = new ArrayList<>();
            List<String> flags = new ArrayList<>();
            String start = "";
            do {
                StufElement page = ask(page(bsn, 1, 6, start));
                objects(page)
                        .forEach(o -> seen.add(o.value(zkn("identificatie")).orElseThrow()));
                flags.add(page.value(zkn("parameters"), stuf("indicatorVervolgvraag"))
                        .orElseThrow());
                assertThat(texts(page, "melding")).isEmpty();
                start = seen.getLast();
            } while (flags.getLast().equals("true"));
            assertThat(seen).isEqualTo(all);
            assertThat(flags).containsExactly("true", "true", "false");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 5})
        void goesOnWhereItStoppedInEveryOrder(int sortering) {
            //
            String bsn = bsn();
            for (int i = 0; i < 5; i++) {
                creeer(nieuw(
                        nummer(),
                        attribuut("omschrijving", "Plan " + i % 2),
                        verplicht().replaceFirst("20160411", "2016041" + i % 3),
                        zaaktype("T", i == 2 ? "WMOHULP" : "GEZINSPLAN"),
                        clients(bsn),
                        REGISSEUR));
            }
            List<StufElement> whole = objects(ask(page(bsn, sortering, 7, "")));
            assertThat(whole).hasSize(5);
            List<StufElement> parts = new ArrayList<>(objects(ask(page(bsn, sortering, 2, ""))));
            while (parts.size() < 5) {
                String last = parts.getLast().value(zkn("identificatie")).orElseThrow();
                parts.addAll(objects(ask(page(bsn, sortering, 2, last))));
            }
            assertThat(parts).isEqualTo(whole);
            List<String> keys = whole.stream().map(z -> key(z, sortering)).toList();
            assertThat(keys)
                    .isEqualTo(keys.stream()
                            .sorted(
                                    sortering == 5
                                            ? java.util.Comparator.reverseOrder()
                                            : java.util.Comparator.naturalOrder())
                            .toList());
        }

        private String key(StufElement zaak, int sortering) {
            return switch (sortering) {
                case 1 -> zaak.value(zkn("identificatie")).orElseThrow();
                case 4 -> zaak.value(zkn("omschrijving")).orElseThrow();
                case 5 -> zaak.value(zkn("startdatum")).orElseThrow();
                default -> "";
            };
        }

        @Test
        void saysWhenItsOwnMaximumIsTheSmaller() {
            // T-21, R-174
            String bsn = bsn();
            for (int i = 0; i < 8; i++) {
                creeer(gezinsplan(nummer(), bsn));
            }
            StufElement answer = ask(page(bsn, 1, 10, ""));
            assertThat(objects(answer)).hasSize(7);
            assertThat(texts(answer, "melding")).containsExactly("StUF0002: Meer objecten gevraagd dan teruggegeven");
            StufElement few = ask(page(bsn, 1, 0, ""));
            assertThat(objects(few)).isEmpty();
            assertThat(few.value(zkn("parameters"), stuf("indicatorVervolgvraag")))
                    .contains("true");
        }

        @Test
        void countsWhatItSelectsAndNotWhatItGives() {
            //
            String bsn = bsn();
            for (int i = 0; i < 3; i++) {
                creeer(gezinsplan(nummer(), bsn));
            }
            for (int maximum : new int[] {2, 5}) {
                String counting = page(bsn, 1, maximum, "")
                        .replace(
                                "</ZKN:parameters>",
                                "<StUF:indicatorAantal>true</StUF:indicatorAantal></ZKN:parameters>");
                StufElement answer = ask(counting);
                assertThat(answer.value(zkn("parameters"), stuf("aantalVoorkomens")))
                        .contains("3");
            }
            assertThat(ask(page(bsn, 1, 2, "")).value(zkn("parameters"), stuf("aantalVoorkomens")))
                    .isEmpty();
        }

        @Test
        void cannotGoOnFromAZaakThatIsNotThere() {
            String bsn = bsn();
            creeer(gezinsplan(nummer(), bsn));
            refused(GEEF_ZAAKDETAILS, page(bsn, 1, 2, nummer()), "StUF058", "start");
        }

        private String page(String bsn, int sortering, int maximum, String start) {
            String parameters = "<StUF:sortering>" + sortering + "</StUF:sortering><StUF:indicatorVervolgvraag>"
                    + !start.isEmpty() + "</StUF:indicatorVervolgvraag><StUF:maximumAantal>" + maximum
                    + "</StUF:maximumAantal>";
            String from = start.isEmpty()
                    ? ""
                    : "<ZKN:start><ZKN:object StUF:entiteittype=\"ZAK\">" + attribuut("identificatie", start)
                            + "</ZKN:object></ZKN:start>";
            return vraag(parameters, gelijk(clientCriterium(attribuut("identificatie", bsn))), alles() + from);
        }
    }

    @Nested
    class Faults {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<vanaf><startdatum>20160101</startdatum></vanaf><totEnMet><einddatum>20161231</einddatum></totEnMet> | StUF076",
                    "<vanaf><startdatum>20160101</startdatum></vanaf> | StUF076",
                    "<gelijk><startdatum>20160411</startdatum></gelijk><vanaf><startdatum>20160101</startdatum></vanaf><totEnMet><startdatum>20161231</startdatum></totEnMet> | StUF079",
                    "<vanaf><startdatum exact='true'>20160101</startdatum></vanaf><totEnMet><startdatum>20161231</startdatum></totEnMet> | StUF082",
                    "<vanaf><startdatum indOnvolledigeDatum='D'>20160101</startdatum></vanaf><totEnMet><startdatum>20161231</startdatum></totEnMet> | StUF085",
                    "<gelijk sleutelOntvangend='1' sleutelVerzendend='2'/> | StUF088",
                    "<gelijk sleutelOntvangend='1'><identificatie>9999X</identificatie></gelijk> | StUF091",
                    "<gelijk sleutelVerzendend='1'/> | StUF094",
                    "<gelijk sleutelOntvangend='1'/> | StUF094"
                })
        void inASelectionHaveTheirOwnCode(String selection, String code) {
            // T-22, R-149, R-150, R-152, R-154
            String written = selection
                    .replaceAll("<(/?)([a-zA-Z])", "<$1ZKN:$2")
                    .replaceAll(" (sleutel|exact|ind)", " StUF:$1")
                    .replaceAll("<ZKN:(gelijk|vanaf|totEnMet)", "<ZKN:$1 StUF:entiteittype=\"ZAK\"");
            refused(GEEF_ZAAKDETAILS, vraag(written, scope(ID)), code);
        }

        @Test
        void inAFollowUpHaveTheirOwnCode() {
            // T-22, R-161
            String follow =
                    "<StUF:sortering>1</StUF:sortering><StUF:indicatorVervolgvraag>true</StUF:indicatorVervolgvraag>";
            refused(GEEF_ZAAKDETAILS, vraag(follow, byId(nummer()), scope(ID)), "StUF103");
            String range = selectie("vanaf", attribuut("startdatum", "20160101"))
                    + selectie("totEnMet", attribuut("startdatum", "20161231"));
            String start = "<ZKN:start><ZKN:object StUF:entiteittype=\"ZAK\">" + attribuut("identificatie", nummer())
                    + "</ZKN:object></ZKN:start>";
            refused(GEEF_ZAAKDETAILS, vraag(follow, range, scope(ID) + start), "StUF106");
        }

        @Test
        void inTheOrderHaveTheirOwnCode() {
            //
            String order =
                    "<StUF:sortering>6</StUF:sortering><StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag>";
            refused(GEEF_ZAAKDETAILS, vraag(order, byId(nummer()), scope(ID)), "StUF133", "0 tot en met 5");
        }
    }

    private static String byId(String identificatie) {
        return gelijk(attribuut("identificatie", identificatie));
    }

    private static String clientCriterium(String criteria) {
        return bij("heeftBetrekkingOp", "ZAKOBJ", "OBJ", criteria, "");
    }
}
