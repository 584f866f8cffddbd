// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.mutatie.Proefzaak.gezinsplan;
import static nl.zaakregie.mutatie.Proefzaak.medewerker;
import static nl.zaakregie.mutatie.Proefzaak.persoon;
import static nl.zaakregie.mutatie.Proefzaak.placeholder;
import static nl.zaakregie.mutatie.Proefzaak.relation;
import static nl.zaakregie.mutatie.Proefzaak.status;
import static nl.zaakregie.mutatie.Proefzaak.tijdvak;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kennisgeving does to the relations of a zaak. */
class RelatiesTest {
    private static final String CLIENT = "999990019";
    private static final String ANDERE_NAAM = "<BG:geslachtsnaam>Anders</BG:geslachtsnaam>";

    private static String initiator(String soort, String inhoud) {
        return relation("heeftAlsInitiator", "ZAKBTRINI", soort, inhoud);
    }

    private static String client(String soort, String inhoud) {
        return relation("heeftBetrekkingOp", "ZAKOBJ", soort, inhoud);
    }

    private static String andere(String soort, String identificatie) {
        return relation("heeftBetrekkingOpAndere", "ZAKZAKBTR", soort, Proefzaak.zaak(identificatie));
    }

    @Nested
    class Adding {

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void aStatusIsAddedWithAndWithoutPlaceholder(boolean placeholder) {
            // T-10, R-125, R-126, R-127
            Proefzaak plan = gezinsplan();
            int statuses = plan.zaak().statussen().size();
            int clients = plan.zaak().clients().size();
            plan.change(
                    placeholder ? placeholder("heeft", "ZAKSTT", "T") : "",
                    status("2", "Gezinsplan opgesteld", "20160501120000"));
            assertThat(plan.zaak().statussen()).hasSize(statuses + 1);
            assertThat(plan.zaak().clients()).hasSize(clients);
        }

        @Test
        void aKnownPersonStaysAsItIs() {
            // T-09, R-133, R-134, interop 32 and 34
            for (String soort : new String[] {"T", "I"}) {
                Proefzaak plan = gezinsplan();
                StufElement before = plan.zaak().clients().get(1).partij().element();
                plan.change(
                        placeholder("heeftBetrekkingOp", "ZAKOBJ", "T"),
                        client(
                                "T",
                                persoon(CLIENT, ANDERE_NAAM, soort) + "<ZKN:omschrijving>Client</ZKN:omschrijving>"));
                assertThat(plan.zaak().clients()).hasSize(3);
                assertThat(plan.zaak().clients().get(1).partij().element()).isEqualTo(before);
            }
        }

        @Test
        void whatIsSaidOfARelationThatIsThereIsNotLost() {
            // interop 30, 34
            Proefzaak plan = gezinsplan()
                    .changeOne(relation(
                            "heeftAlsUitvoerende",
                            "ZAKBTRUTV",
                            "T",
                            medewerker("9999-1001", "Hoogland", "I") + "<ZKN:toelichting>Ook coach</ZKN:toelichting>"))
                    .changeOne(relation(
                            "heeftAlsUitvoerende",
                            "ZAKBTRUTV",
                            "T",
                            medewerker("9999-1001", "Hoogland", "I") + "<ZKN:omschrijving>Coach</ZKN:omschrijving>"));
            StufElement coach = plan.zaak().uitvoerenden().stream()
                    .filter(u -> u.sleutel().equals("9999-1001"))
                    .reduce((a, b) -> {
                        throw new AssertionError("twice");
                    })
                    .orElseThrow()
                    .element();
            assertThat(coach.value(zkn("omschrijving"))).contains("Coach");
            assertThat(coach.value(zkn("toelichting"))).contains("Ook coach");
        }

        @Test
        void aRelationWithAnotherZaakIsThereOnce() {
            // interop 35: by both numbers and the kind of relation
            Proefzaak plan = gezinsplan()
                    .changeOne(andere("T", "9999LDP1"))
                    .changeOne(andere("T", "9999LDP1"))
                    .changeOne(andere("T", "9999LDP2"))
                    .changeOne(relation("heeftAlsDeelzaak", "ZAKZAKDEL", "T", Proefzaak.zaak("9999LDP1")));
            assertThat(plan.zaak().gerelateerdeZaken()).containsExactly("9999LDP1", "9999LDP2");
            assertThat(plan.zaak().open(zkn("heeftAlsDeelzaak"))).hasSize(1);
        }

        @Test
        void theSameStatusAtTheSameMomentIsADuplicate() {
            // BR-19, A4; 8 and 17 digits are one moment (R-090)
            Proefzaak plan = gezinsplan().changeOne(status("2", "Gezinsplan opgesteld", "20160501"));
            plan.changeOne(status("2", "Gezinsplan opgesteld", "20160501000000000"));
            assertThat(plan.rules()).containsExactly("BR-19");
            assertThat(plan.refused()).isTrue();
        }

        @Test
        void anotherStatusAtTheSameMomentComesAfterIt() {
            // interop 38
            Proefzaak plan = gezinsplan().changeOne(status("2", "Gezinsplan opgesteld", "20160501"));
            plan.changeOne(status("3", "Gezinsplan uitgevoerd", "20160501"));
            assertThat(plan.rules()).containsExactly("SOEP-38");
            assertThat(plan.refused()).isFalse();
            assertThat(plan.zaak().statussen().getLast().volgnummer()).isEqualTo("3");
            plan.streng().changeOne(status("4", "Zaak afgerond", "20160501"));
            assertThat(plan.refused()).isTrue();
        }
    }

    @Nested
    class Removing {

        @Test
        void aRelationIsTakenAwayByItsKey() {
            // R-124 (V), interop 34: the address and the name may differ
            Proefzaak plan = gezinsplan()
                    .change(
                            client("V", persoon(CLIENT, ANDERE_NAAM, "I")),
                            placeholder("heeftBetrekkingOp", "ZAKOBJ", "V"));
            assertThat(plan.zaak().clientBsns()).hasSize(2).doesNotContain(CLIENT);
        }

        @Test
        void aRelationMarkedInTheNewStateIsTakenAwayToo() {
            // interop 30, 33
            assertThat(gezinsplan()
                            .changeOne(client("V", persoon(CLIENT, "", "I")))
                            .zaak()
                            .clientBsns())
                    .doesNotContain(CLIENT);
            assertThat(gezinsplan()
                            .change(
                                    client("I", persoon(CLIENT, "", "I")),
                                    placeholder("heeftBetrekkingOp", "ZAKOBJ", "V"))
                            .zaak()
                            .clientBsns())
                    .doesNotContain(CLIENT);
        }

        @Test
        void anEndedRelationStaysWithItsEnd() {
            // R-124 (E), R-129, R-173
            Proefzaak plan = gezinsplan()
                    .change(
                            client("E", persoon(CLIENT, "", "I") + tijdvak("20160411", "20160601")),
                            placeholder("heeftBetrekkingOp", "ZAKOBJ", "E"));
            assertThat(plan.zaak().clientBsns()).doesNotContain(CLIENT);
            StufElement ended =
                    plan.element().children(zkn("heeftBetrekkingOp")).get(1);
            assertThat(ended.value(stuf("tijdvakRelatie"), stuf("eindRelatie"))).contains("20160601");
        }

        @Test
        void whoWasEndedCanComeBack() {
            String end = client("E", persoon(CLIENT, "", "I") + tijdvak("20160101", "20160301"));
            Proefzaak plan = gezinsplan()
                    .change(end, "")
                    .change(
                            "",
                            client(
                                    "T",
                                    persoon(CLIENT, ANDERE_NAAM, "T") + "<ZKN:omschrijving>Client</ZKN:omschrijving>"));
            assertThat(plan.zaak().clientBsns()).contains(CLIENT);
        }

        @Test
        void aShorterListOfRelationsTakesNothingAway() {
            // R-127
            Proefzaak plan = gezinsplan();
            int clients = plan.zaak().clients().size();
            plan.change(client("I", persoon(CLIENT, "", "I")), client("I", persoon(CLIENT, "", "I")));
            assertThat(plan.zaak().clients()).hasSize(clients);
        }

        @Test
        void anUnknownRelationCannotBeTakenAway() {
            // R-126, R-139
            String unknown = client("V", persoon("999990044", "", "I"));
            assertThat(gezinsplan().changeOne(unknown).rules()).containsExactly("R-126");
            assertThat(gezinsplan().streng().changeOne(unknown).refused()).isTrue();
        }
    }

    @Nested
    class Replacing {
        private static final String OLD = medewerker("9999-1001", "Hoogland", "I");
        private static final String NEW = medewerker("9999-1003", "Zwart", "T");

        @Test
        void anInitiatorIsReplaced() {
            // R-124 (R), A-27
            Proefzaak plan = gezinsplan()
                    .change(
                            initiator("R", OLD + tijdvak("20160411", "20160601")),
                            initiator("R", NEW + "<ZKN:omschrijving>Regisseur</ZKN:omschrijving>"));
            assertInitiator(plan, "9999-1003");
            assertThat(plan.element().children(zkn("heeftAlsInitiator"))).hasSize(2);
        }

        @Test
        void theVendorsWayOfRemovingOneAndAddingAnother() {
            // interop 33, 54: two initiators in one message, the old one V and the new one T, in either order
            String removedFirst = initiator("V", OLD) + placeholder("heeftAlsInitiator", "ZAKBTRINI", "T");
            String addedFirst = placeholder("heeftAlsInitiator", "ZAKBTRINI", "T") + initiator("V", OLD);
            assertInitiator(
                    gezinsplan()
                            .change(
                                    removedFirst,
                                    placeholder("heeftAlsInitiator", "ZAKBTRINI", "V") + initiator("T", NEW)),
                    "9999-1003");
            assertInitiator(
                    gezinsplan()
                            .change(
                                    addedFirst,
                                    initiator("T", NEW) + placeholder("heeftAlsInitiator", "ZAKBTRINI", "V")),
                    "9999-1003");
        }

        @Test
        void theMaintainersWayWithOneInitiator() {
            // interop 33, 54: one relation W in both states, another medewerker in the new one
            assertInitiator(gezinsplan().change(initiator("W", OLD), initiator("W", NEW)), "9999-1003");
        }

        @Test
        void oneObjectReplacesWhatThereCanBeOneOf() {
            // interop 30
            assertInitiator(gezinsplan().changeOne(initiator("R", NEW)), "9999-1003");
        }

        private static void assertInitiator(Proefzaak plan, String identificatie) {
            assertThat(plan.refused()).isFalse();
            assertThat(plan.zaak().initiators()).extracting(Betrokkene::sleutel).containsExactly(identificatie);
        }
    }

    @Nested
    class Changing {
        private static final String VESTIGING =
                "<ZKN:gerelateerde><ZKN:vestiging StUF:entiteittype=\"VES\" StUF:verwerkingssoort=\"I\"><BG:vestigingsNummer>000012345678</BG:vestigingsNummer></ZKN:vestiging></ZKN:gerelateerde>";

        private static String uitvoerende(String inhoud) {
            return relation("heeftAlsUitvoerende", "ZAKBTRUTV", "W", VESTIGING + inhoud);
        }

        @Test
        void onlyWhatIsSaidOfTheRelationChanges() {
            // R-124 (W), R-079
            Proefzaak plan = gezinsplan()
                    .change(
                            uitvoerende("<ZKN:toelichting>Thuisbegeleiding</ZKN:toelichting>"),
                            uitvoerende("<ZKN:toelichting>Dagbesteding</ZKN:toelichting>"));
            StufElement relation = plan.zaak().uitvoerenden().stream()
                    .filter(u -> u.soort().equals("VES"))
                    .findFirst()
                    .orElseThrow()
                    .element();
            assertThat(relation.value(zkn("toelichting"))).contains("Dagbesteding");
            assertThat(relation.value(zkn("omschrijving"))).contains("Zorgaanbieder");
            assertThat(new Betrokkene(new nl.zaakregie.stuf.StufObject(relation))
                            .partij()
                            .value(bg("handelsnaam")))
                    .contains("Stichting Zorgproef");
        }

        @Test
        void anOldValueThatIsNotTheRegisteredOneIsAWarningOrAFault() {
            // BR-18, for relations
            String old = uitvoerende("<ZKN:toelichting>Iets anders</ZKN:toelichting>");
            String now = uitvoerende("<ZKN:toelichting>Dagbesteding</ZKN:toelichting>");
            assertThat(gezinsplan().change(old, now).rules()).containsExactly("BR-18");
            assertThat(gezinsplan().streng().change(old, now).refused()).isTrue();
        }

        @Test
        void aRelationBelowARelationChangesToo() {
            // R-115
            String by = relation("isGezetDoor", "ZAKSTTBTR", "T", medewerker("9999-1001", "Hoogland", "I"));
            String other = relation("isGezetDoor", "ZAKSTTBTR", "R", medewerker("9999-1003", "Zwart", "I"));
            String set = status("2", "Gezinsplan opgesteld", "20160501").replace("</ZKN:heeft>", by + "</ZKN:heeft>");
            Proefzaak plan = gezinsplan().changeOne(set);
            String changed = status("2", "Gezinsplan opgesteld", "20160501")
                    .replace("ZAKSTT\" StUF:verwerkingssoort=\"T\"", "ZAKSTT\" StUF:verwerkingssoort=\"I\"")
                    .replace("</ZKN:heeft>", other + "</ZKN:heeft>");
            plan.changeOne(changed);
            StufElement status = plan.zaak().statussen().getLast().relatie().element();
            assertThat(status.children(zkn("isGezetDoor"))).hasSize(1);
            assertThat(new Betrokkene(new nl.zaakregie.stuf.StufObject(
                                    status.child(zkn("isGezetDoor")).orElseThrow()))
                            .sleutel())
                    .isEqualTo("9999-1003");
        }
    }
}
