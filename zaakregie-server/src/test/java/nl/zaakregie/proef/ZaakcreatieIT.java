// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Portsoort.VrijeBerichten;
import static nl.zaakregie.bericht.Service.CREEER_ZAAK;
import static nl.zaakregie.proef.Proefserver.example;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Proefserver.post;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** creeerZaak and genereerZaakIdentificatie (RZS 6.3, 6.4, 6.6, 6.14; ZDS 4.1.4, 4.1.6). */
class ZaakcreatieIT {

    @Nested
    class Numbers {

        @Test
        void givesBothSendersTheirOwnMessageUnderOneReferentienummer() {
            // T-04, R-020, R-059
            String first = gezinsplan(nummer(), bsn());
            String number = first.replaceFirst("(?s).*<StUF:referentienummer>([^<]*).*", "$1");
            creeer(first);
            creeer(gezinsplan(nummer(), bsn())
                    .replaceFirst("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>" + number)
                    .replace("<StUF:applicatie>REGIE<", "<StUF:applicatie>BACKOFFICE<"));
        }

        @Test
        void storesANumberThatWasHandedOut() {
            // BR-02, interop 26
            String handedOut = reserve("REGIE");
            creeer(gezinsplan(handedOut, bsn()));
            assertThat(typed(handedOut).identificatie()).contains(handedOut);
            assertThat(warnings(handedOut)).doesNotContain("BR-02");
        }

        @Test
        void warnsWhenTheNumberWasHandedOutToAnotherSystem() {
            // BR-02, ADR 0030
            String handedOut = reserve("ANDERE");
            creeer(gezinsplan(handedOut, bsn()));
            assertThat(warnings(handedOut)).contains("BR-02");
        }

        @Test
        void neverHandsOutTheNumberOfAZaakThatExists() {
            // BR-02: a sender may choose a number that the sequence has yet to reach
            String next = reserve("REGIE");
            String ahead = next.substring(0, 6) + "%010d".formatted(Long.parseLong(next.substring(6)) + 1);
            creeer(gezinsplan(ahead, bsn()));
            assertThat(reserve("REGIE")).isNotEqualTo(ahead);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0518PRF1", "99PRF00001"})
        void refusesTheNumberOfAnotherMunicipalityAndAddsNoPrefix(String identificatie) {
            // BR-01, interop 28
            refused(CREEER_ZAAK, gezinsplan(identificatie, bsn()), "StUF058", "BR-01", "gemeentecode 9999");
        }

        @Test
        void ignoresTheKeyThatAStrangerGaveForOurs() {
            // interop 29: the key of the sender is kept, the key that he thinks is ours is not
            String id = nummer();
            creeer(gezinsplan(id, bsn())
                    .replaceFirst(
                            "<ZKN:object ",
                            "<ZKN:object StUF:sleutelVerzendend=\"REGIE-77\" StUF:sleutelOntvangend=\"4711\" "));
            assertThat(jdbc().queryForObject("select object::text from zaak where identificatie = ?", String.class, id))
                    .contains("REGIE-77")
                    .doesNotContain("4711");
        }

        private String reserve(String applicatie) {
            String request = example("genereerZaakIdentificatie-request-full.xml", "RES")
                    .replaceFirst(
                            "(?s)<StUF:zender>.*?</StUF:zender>",
                            "<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>" + applicatie
                                    + "</StUF:applicatie></StUF:zender>");
            return post(VrijeBerichten, Service.GENEREER_ZAAK_IDENTIFICATIE.soapAction(), request)
                    .message()
                    .value(zkn("zaak"), zkn("identificatie"))
                    .orElseThrow();
        }
    }

    @Nested
    class Repeats {

        @Test
        void isWelcomeAfterWhatWasMissingIsThere() {
            // T-05, R-063: a refused message is judged afresh when it is offered again, unchanged
            String gezinsplan = nummer();
            String bsn = bsn();
            String message = levensdomeinplan(nummer(), gezinsplan, bsn);
            refused(CREEER_ZAAK, message, "StUF064", gezinsplan);
            creeer(gezinsplan(gezinsplan, bsn));
            creeer(message);
        }

        @Test
        void acceptsAZaakThatIsDescribedAsItHasBecome() {
            // interop 25: equal to the stored zaak, not to the message that made it
            String id = nummer();
            String bsn = bsn();
            creeer(gezinsplan(id, bsn));
            update(wijziging(id, zonderWaarde("toelichting", "geenWaarde"), attribuut("toelichting", "Vastgesteld")));
            String now = gezinsplan(id, bsn)
                    .replace("<ZKN:startdatum>", attribuut("toelichting", "Vastgesteld") + "<ZKN:startdatum>");
            creeer(now);
            refused(CREEER_ZAAK, opnieuw(now.replace("Vastgesteld", "Anders")), "StUF067", id);
            assertThat(typed(id).text("toelichting")).isEqualTo("Vastgesteld");
        }
    }

    @Nested
    class Rules {

        @Test
        void keepsEverythingTheSenderWroteAndNothingElse() {
            // services.md 0.4 echo, interop 46, 51
            String id = nummer();
            String bsn = bsn();
            creeer(nieuw(
                    id,
                    attribuut("omschrijving", "Gezinsplan familie Voorbeeld"),
                    kenmerk("K1"),
                    kenmerk("K1"),
                    verplicht(),
                    extra("leverancierseigen", "1,5; 31-12-2016"),
                    zaaktype("T", "GEZINSPLAN"),
                    clients(bsn),
                    initiator("T", "g.bruiker", "Hoogland")));
            StufElement zaak = zaak(id);
            assertThat(texts(zaak, "kenmerk", "kenmerk")).containsExactly("K1", "K1");
            assertThat(zaak.value(Namen.stuf("extraElementen"), Namen.stuf("extraElement")))
                    .contains("1,5; 31-12-2016");
            assertThat(typed(id).initiators().getFirst().sleutel()).isEqualTo("g.bruiker");
            assertThat(typed(id).zaaktypeomschrijving()).isEmpty();
        }

        @Test
        void leavesAPersonAsAnotherZaakKnowsHim() {
            // T-09, R-134
            String bsn = bsn();
            String first = nummer();
            String second = nummer();
            creeer(gezinsplan(first, bsn));
            creeer(nieuw(second, verplicht(), zaaktype("T", "GEZINSPLAN"), client("T", bsn, "Anders"), REGISSEUR));
            assertThat(texts2(zaak(first))).isEqualTo("Voorbeeld");
            assertThat(texts2(zaak(second))).isEqualTo("Anders");
        }

        @Test
        void refusesTwoInitiators() {
            // BR-03, interop 54: patch 21 allows two in a message, the koppelvlak one in a zaak
            refused(
                    CREEER_ZAAK,
                    nieuw(
                            nummer(),
                            verplicht(),
                            zaaktype("T", "GEZINSPLAN"),
                            clients(bsn()),
                            REGISSEUR,
                            initiator("T", "9999-1002", "Laagland")),
                    "StUF058",
                    "BR-03");
        }

        @Test
        void refusesAnInitiatorWhoIsNoRegisseur() {
            // BR-04
            String person = client("T", bsn())
                    .replace("heeftBetrekkingOp", "heeftAlsInitiator")
                    .replace("ZAKOBJ", "ZAKBTRINI");
            refused(
                    CREEER_ZAAK,
                    nieuw(nummer(), verplicht(), zaaktype("T", "GEZINSPLAN"), clients(bsn()), person),
                    "StUF058",
                    "BR-04");
        }

        @Test
        void refusesABelanghebbendeWhoIsClient() {
            // BR-08
            String bsn = bsn();
            refused(
                    CREEER_ZAAK,
                    nieuw(
                            nummer(),
                            verplicht(),
                            zaaktype("T", "GEZINSPLAN"),
                            clients(bsn),
                            belanghebbende("T", bsn, "buurvrouw"),
                            REGISSEUR),
                    "StUF058",
                    "BR-08");
        }

        @Test
        void refusesAZaaktypeWhoseCodeAndNameDisagree() {
            // BR-15
            String type = zaaktype("T", "GEZINSPLAN")
                    .replace("<ZKN:code>", attribuut("omschrijving", "Uitvoeren schuldhulpverlening") + "<ZKN:code>");
            refused(
                    CREEER_ZAAK,
                    nieuw(nummer(), verplicht(), type, clients(bsn()), REGISSEUR),
                    "StUF058",
                    "BR-15",
                    "Opstellen en uitvoeren gezinsplan");
        }

        @Test
        void knowsAPlanByItsNameInAnyWordOrder() {
            // E-08
            String id = nummer();
            String type = zaaktype("T", "GEZINSPLAN")
                    .replace(
                            "<ZKN:code>GEZINSPLAN</ZKN:code>",
                            attribuut("omschrijving", "gezinsplan  Opstellen en uitvoeren"));
            creeer(nieuw(id, verplicht(), type, clients(bsn()), REGISSEUR));
            assertThat(jdbc().queryForObject(
                                    "select plansoort || zaaktype_code from zaak where identificatie = ?",
                                    String.class,
                                    id))
                    .isEqualTo("GEZINSPLANGEZINSPLAN");
        }

        @Test
        void setsTheFirstStatusAtTheStartdatum() {
            // E-49
            String id = nummer();
            creeer(gezinsplan(id, bsn()));
            assertThat(statussen(id)).containsExactly("Signaal geregistreerd*");
            assertThat(typed(id).statussen().getFirst().datumStatusGezet()).isEqualTo("20160411");
        }

        @Test
        void keepsTheStatusThatTheMessageBrings() {
            String id = nummer();
            creeer(nieuw(
                    id,
                    verplicht(),
                    zaaktype("T", "GEZINSPLAN"),
                    clients(bsn()),
                    REGISSEUR,
                    heeft("Gezinsplan opgesteld", "2", "20160412120000")));
            assertThat(statussen(id)).containsExactly("Gezinsplan opgesteld*");
        }

        @Test
        void refusesAStatusThatTheZaaktypeDoesNotHave() {
            // BR-19, interop 27: nothing of the zaak stays behind
            String id = nummer();
            String message = nieuw(
                    id,
                    verplicht(),
                    zaaktype("T", "GEZINSPLAN"),
                    clients(bsn()),
                    REGISSEUR,
                    heeft("Besluit genomen", "4", "20160412120000"));
            refused(CREEER_ZAAK, message, "StUF058", "BR-19", "Gezinsplan opgesteld");
            creeer(opnieuw(message.replace("Besluit genomen", "Zaak afgerond")));
        }

        @Test
        void takesAnOrdinaryZaakByTheRulesOfZdsAlone() {
            // RZS 4.6: no client, no initiator, related to a zaak that is no plan
            String first = nummer();
            String second = nummer();
            creeer(nieuw(first, attribuut("startdatum", "20160411"), zaaktype("T", "BIJZBIJST")));
            creeer(nieuw(second, attribuut("startdatum", "20160411"), zaaktype("T", "BIJZBIJST"), andere("T", first)));
            assertThat(jdbc().queryForObject(
                                    "select plansoort from zaak where identificatie = ?", String.class, second))
                    .isEqualTo("GEWOON");
            refused(
                    CREEER_ZAAK,
                    nieuw(
                            nummer(),
                            attribuut("startdatum", "20160411"),
                            zaaktype("T", "BIJZBIJST"),
                            andere("T", "9999NERGENS")),
                    "StUF064",
                    "9999NERGENS");
        }

        private String texts2(StufElement zaak) {
            return zaak.value(
                            zkn("heeftBetrekkingOp"),
                            zkn("gerelateerde"),
                            zkn("natuurlijkPersoon"),
                            Namen.bg("geslachtsnaam"))
                    .orElseThrow();
        }
    }

    static String warnings(String identificatie) {
        return String.valueOf(jdbc().queryForObject(
                        "select bevindingen::text from berichtenlog where zaakidentificatie = ? and uitkomst = 'verwerkt' and service = 'creeerZaak'",
                        String.class,
                        identificatie));
    }
}
