// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.CREEER_ZAAK;
import static nl.zaakregie.bericht.Service.UPDATE_ZAAK;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the plans of one family have to do with each other (RZS 3.3, 4.2, 4.7; BR-10 to BR-14, ADR 0031). */
class GezinsverbandIT {
    private final String gezin = nummer();
    private final String domein = nummer();
    private final String deel = nummer();
    private final String ouder = bsn();
    private final String kind = bsn();

    @BeforeEach
    void createTheGezinsplan() {
        creeer(gezinsplan(gezin, ouder, kind));
    }

    @Nested
    class Creating {

        @Test
        void showsTheRelationAtBothZaken() {
            // interop 35
            creeer(levensdomeinplan(domein, gezin, ouder));
            creeer(deelplan(deel, kind, gezin));
            assertThat(gerelateerd(zaak(gezin), "heeftBetrekkingOpAndere")).containsExactly(domein, deel);
            assertThat(gerelateerd(zaak(domein), "heeftBetrekkingOpAndere")).containsExactly(gezin);
        }

        @Test
        void showsARelationThatBothZakenTellOnce() {
            // interop 35, E-20: a relation from the gezinsplan is accepted too
            creeer(deelplan(deel, kind, gezin));
            update(wijziging(gezin, "", andere("T", deel)));
            update(wijziging(gezin, "", andere("T", deel)));
            assertThat(gerelateerd(zaak(gezin), "heeftBetrekkingOpAndere")).containsExactly(deel);
            assertThat(gerelateerd(zaak(deel), "heeftBetrekkingOpAndere")).containsExactly(gezin);
        }

        @Test
        void knowsPartsAndWholesFromBothSides() {
            // interop 35: hoofdzaak and deelzaak are kept once, and asked from either side
            String part = nummer();
            String whole = nummer();
            creeer(nieuw(part, attribuut("startdatum", "20160411"), zaaktype("T", "BIJZBIJST")));
            creeer(nieuw(whole, attribuut("startdatum", "20160411"), zaaktype("T", "BIJZBIJST"), deelzaak("T", part)));
            assertThat(gerelateerd(zaak(whole), "heeftAlsDeelzaak")).containsExactly(part);
            assertThat(gerelateerd(zaak(part), "heeftAlsHoofdzaak")).containsExactly(whole);
        }

        @Test
        void ignoresAnEmptyRelation() {
            // interop 35
            creeer(
                    gezinsplan(nummer(), ouder)
                            .replace(
                                    "</ZKN:object>",
                                    "<ZKN:heeftBetrekkingOpAndere StUF:entiteittype=\"ZAKZAKBTR\" StUF:verwerkingssoort=\"T\"/></ZKN:object>"));
        }

        @Test
        void refusesALevensdomeinplanOfNoGezinsplan() {
            // BR-10
            String message = levensdomeinplan(domein, gezin, ouder);
            refused(
                    CREEER_ZAAK,
                    message.replaceAll("<ZKN:heeftBetrekkingOpAndere.*?</ZKN:heeftBetrekkingOpAndere>", ""),
                    "StUF058",
                    "BR-10");
        }

        @Test
        void refusesALevensdomeinplanOfAnUnknownGezinsplan() {
            // services.md A2
            String unknown = nummer();
            refused(CREEER_ZAAK, levensdomeinplan(domein, unknown, ouder), "StUF064", unknown);
        }

        @Test
        void refusesALevensdomeinplanOfAZaakThatIsNoGezinsplan() {
            // BR-10
            creeer(levensdomeinplan(domein, gezin, ouder));
            refused(CREEER_ZAAK, levensdomeinplan(nummer(), domein, ouder), "StUF058", "BR-10", domein);
        }

        @Test
        void refusesALevensdomeinplanForAStranger() {
            // BR-12
            refused(CREEER_ZAAK, levensdomeinplan(domein, gezin, ouder, bsn()), "StUF058", "BR-12");
        }

        @Test
        void takesADeelplanForOneOfTheFamilyAndAStranger() {
            // BR-12, E-47
            creeer(nieuw(
                    deel, verplicht(), zaaktype("T", "WMOHULP"), clients(kind, bsn()), REGISSEUR, andere("T", gezin)));
            refused(CREEER_ZAAK, deelplan(nummer(), bsn(), gezin), "StUF058", "BR-12");
        }

        @Test
        void refusesADeelplanWhoseLevensdomeinplanIsOfAnotherFamily() {
            // BR-13
            String other = nummer();
            creeer(gezinsplan(other, kind));
            creeer(levensdomeinplan(domein, other, kind));
            refused(CREEER_ZAAK, deelplan(deel, kind, gezin, domein), "StUF058", "BR-13");
            creeer(deelplan(nummer(), kind, domein, other));
        }

        @Test
        void refusesADeelplanOfALevensdomeinplanAlone() {
            // BR-11
            creeer(levensdomeinplan(domein, gezin, kind));
            refused(CREEER_ZAAK, deelplan(deel, kind, domein), "StUF058", "BR-11");
        }

        @Test
        void refusesADeelplanOfTwoGezinsplannen() {
            // BR-11
            String other = nummer();
            creeer(gezinsplan(other, kind));
            refused(CREEER_ZAAK, deelplan(deel, kind, gezin, other), "StUF058", "BR-11");
        }
    }

    @Nested
    class Linking {

        @Test
        void makesADeelplanOfAnOrdinaryZaak() {
            // RZS 4.7
            creeer(deelplan(deel, kind));
            assertThat(soort(deel)).isEqualTo("GEWOON");
            update(wijziging(
                    object("I", deel, leeg("heeftBetrekkingOpAndere", "ZAKZAKBTR", "T")),
                    object("I", deel, andere("T", gezin))));
            assertThat(soort(deel)).isEqualTo("DEELPLAN");
            assertThat(gerelateerd(zaak(gezin), "heeftBetrekkingOpAndere")).containsExactly(deel);
        }

        @Test
        void needsAClientOfTheFamily() {
            // BR-12
            creeer(deelplan(deel, bsn()));
            refused(UPDATE_ZAAK, wijziging(deel, "", andere("T", gezin)), "StUF058", "BR-12");
            assertThat(soort(deel)).isEqualTo("GEWOON");
        }

        @Test
        void needsAnInitiator() {
            // BR-17: from now on the rules of a deelplan hold
            creeer(nieuw(deel, verplicht(), zaaktype("T", "WMOHULP"), clients(kind)));
            refused(UPDATE_ZAAK, wijziging(deel, "", andere("T", gezin)), "StUF058", "BR-03");
        }

        @Test
        void needsAGezinsplanThatExists() {
            creeer(deelplan(deel, kind));
            String unknown = nummer();
            refused(UPDATE_ZAAK, wijziging(deel, "", andere("T", unknown)), "StUF064", unknown);
        }

        @Test
        void endsAndLeavesAnOrdinaryZaak() {
            // RZS 6.6.1
            creeer(deelplan(deel, kind, gezin));
            update(wijziging(deel, andere("V", gezin), leeg("heeftBetrekkingOpAndere", "ZAKZAKBTR", "V")));
            assertThat(soort(deel)).isEqualTo("GEWOON");
            assertThat(gerelateerd(zaak(gezin), "heeftBetrekkingOpAndere")).isEmpty();
        }

        @Test
        void neverEndsForALevensdomeinplan() {
            // services.md A3
            creeer(levensdomeinplan(domein, gezin, ouder));
            refused(
                    UPDATE_ZAAK,
                    wijziging(domein, andere("V", gezin), leeg("heeftBetrekkingOpAndere", "ZAKZAKBTR", "V")),
                    "StUF058",
                    "BR-10");
        }

        @Test
        void movesALevensdomeinplanOnlyWithItsDeelplannen() {
            // BR-13, ADR 0031
            String other = nummer();
            creeer(gezinsplan(other, ouder, kind));
            creeer(levensdomeinplan(domein, gezin, kind));
            creeer(deelplan(deel, kind, gezin, domein));
            String move = wijziging(domein, andere("R", gezin), andere("R", other));
            refused(UPDATE_ZAAK, move, "StUF058", "BR-13", deel);
            update(wijziging(deel, andere("V", domein), leeg("heeftBetrekkingOpAndere", "ZAKZAKBTR", "V")));
            update(move);
            assertThat(gerelateerd(zaak(domein), "heeftBetrekkingOpAndere")).containsExactly(other);
        }
    }

    @Nested
    class ClientsOfTheGezinsplan {

        @Test
        void stayWhileALevensdomeinplanCountsOnThem() {
            // BR-12, ADR 0031
            creeer(levensdomeinplan(domein, gezin, ouder, kind));
            refused(UPDATE_ZAAK, without(gezin, kind), "StUF058", "BR-12", domein);
            update(without(domein, kind));
            update(without(gezin, kind));
            assertThat(typed(gezin).clientBsns()).containsExactly(ouder);
        }

        @Test
        void stayWhileADeelplanHasNoOther() {
            // BR-12, ADR 0031
            creeer(deelplan(deel, kind, gezin));
            refused(UPDATE_ZAAK, without(gezin, kind), "StUF058", "BR-12", deel);
        }

        @Test
        void mayLeaveAZaakThatIsClosed() {
            // ADR 0031
            creeer(deelplan(deel, kind, gezin));
            zetStatus(status(deel, heeft("Afgehandeld", "5", "20160801")));
            update(without(gezin, kind));
        }

        @Test
        void neverDisappearUnderADeelplanThatComesAtTheSameMoment() throws Exception {
            // BR-12: whoever is second sees what the first one did
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (int round = 0; round < 10; round++) {
                    String plan = nummer();
                    String child = bsn();
                    creeer(gezinsplan(plan, ouder, child));
                    Future<Integer> leaves = threads.submit(
                            () -> send(UPDATE_ZAAK, without(plan, child)).status());
                    Future<Integer> comes = threads.submit(() ->
                            send(CREEER_ZAAK, deelplan(nummer(), child, plan)).status());
                    assertThat(leaves.get() + comes.get()).isEqualTo(700);
                }
            }
        }

        private String without(String plan, String client) {
            return wijziging(plan, client("V", client), leeg("heeftBetrekkingOp", "ZAKOBJ", "V"));
        }
    }

    private static String soort(String identificatie) {
        return jdbc().queryForObject("select plansoort from zaak where identificatie = ?", String.class, identificatie);
    }
}
