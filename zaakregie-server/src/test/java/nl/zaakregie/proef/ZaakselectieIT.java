// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.GEEF_ZAAKDETAILS;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what zaken are found: gelijk, vanaf and totEnMet (StUF 03.01 paragraph 6.3.1; ADR 0032). */
class ZaakselectieIT {
    private static final String ID = "<ZKN:identificatie xsi:nil=\"true\"/>";

    @ParameterizedTest
    @CsvSource({
        "heeftBetrekkingOp, ZAKOBJ, OBJ, Client",
        "heeftAlsBelanghebbende, ZAKBTRBLH, BTR, buurvrouw",
        "heeftAlsUitvoerende, ZAKBTRUTV, BTR, ''"
    })
    void findsAPersonInARoleAndInNoOther(String relation, String type, String other, String omschrijving) {
        // BR-06
        String key = bsn();
        String id = nummer();
        String role = switch (relation) {
            case "heeftBetrekkingOp" -> client("T", key);
            case "heeftAlsBelanghebbende" -> client("T", bsn()) + belanghebbende("T", key, omschrijving);
            default -> client("T", bsn());
        };
        String doer = relation.equals("heeftAlsUitvoerende") ? uitvoerende("T", key) : "";
        creeer(nieuw(id, verplicht(), zaaktype("T", "GEZINSPLAN"), role, REGISSEUR, doer));
        String criterium = attribuut("identificatie", key);
        assertThat(find(bij(relation, type, other, criterium, ""))).containsExactly(id);
        assertThat(find(bij("heeftAlsGemachtigde", "ZAKBTRGMC", "BTR", criterium, "")))
                .isEmpty();
        if (!omschrijving.isEmpty()) {
            assertThat(find(bij(relation, type, other, criterium, attribuut("omschrijving", omschrijving))))
                    .containsExactly(id);
            assertThat(find(bij(relation, type, other, criterium, attribuut("omschrijving", "anders"))))
                    .isEmpty();
        }
    }

    @Test
    void findsAClientByEachFormOfTheSuperentiteit() {
        // XZ OBJ-gerelateerdeVraagSelectie: identificatie, typering, naam
        String bsn = bsn();
        String id = nummer();
        creeer(nieuw(id, verplicht(), zaaktype("T", "GEZINSPLAN"), client("T", bsn, "Jansen"), REGISSEUR));
        String key = attribuut("identificatie", bsn);
        assertThat(find(clientCriterium(key + attribuut("typering", "NPS")))).containsExactly(id);
        assertThat(find(clientCriterium(key + attribuut("typering", "VES")))).isEmpty();
        assertThat(find(clientCriterium(key + attribuut("naam", "Jansen")))).containsExactly(id);
        assertThat(find(clientCriterium(key + attribuut("naam", "Jans")))).isEmpty();
        assertThat(find(clientCriterium(key + "<ZKN:naam StUF:exact=\"false\">jans</ZKN:naam>")))
                .containsExactly(id);
    }

    @Test
    void findsNobodyByPartOfABsn() {
        // ADR 0032: the criterion is passed over, and without another one the question is refused
        String part = "<ZKN:identificatie StUF:exact=\"false\">99999</ZKN:identificatie>";
        refused(GEEF_ZAAKDETAILS, vraag(gelijk(clientCriterium(part)), alles()), "StUF052", "identificatie");
    }

    @Test
    void findsTheZakenAroundAGezinsplanFromEitherSide() {
        // interop 35: "related" holds both ways
        String bsn = bsn();
        String gezin = nummer();
        String domein = nummer();
        String deel = nummer();
        creeer(gezinsplan(gezin, bsn));
        creeer(levensdomeinplan(domein, gezin, bsn));
        creeer(deelplan(deel, bsn, gezin, domein));
        assertThat(find(related(attribuut("identificatie", gezin)))).containsExactly(domein, deel);
        assertThat(find(related(attribuut("identificatie", deel)))).containsExactly(gezin, domein);
        // the zaken around any gezinsplan of this client
        String ofClient =
                type("GEZINSPLAN") + bij("heeftBetrekkingOp", "ZAKOBJ", "OBJ", attribuut("identificatie", bsn), "");
        assertThat(find(related(ofClient))).containsExactly(domein, deel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ZKN:code>WMOHULP</ZKN:code>",
                "<ZKN:omschrijving>Behandelen aanvraag Wmo-voorziening</ZKN:omschrijving>",
                "<ZKN:omschrijving StUF:exact=\"false\">wmo-voor</ZKN:omschrijving>"
            })
    void findsByZaaktype(String criterium) {
        String bsn = bsn();
        String gezin = nummer();
        String deel = nummer();
        creeer(gezinsplan(gezin, bsn));
        creeer(deelplan(deel, bsn, gezin));
        String key = clientCriterium(attribuut("identificatie", bsn));
        assertThat(find(type(criterium, "") + key)).containsExactly(deel);
    }

    @Test
    void findsByTheCurrentStatusOrByAnyStatus() {
        //
        String bsn = bsn();
        String id = nummer();
        creeer(gezinsplan(id, bsn));
        zetStatus(Zaakbouw.status(id, heeft("Gezinsplan opgesteld", "2", "20160502143000")));
        String key = clientCriterium(attribuut("identificatie", bsn));
        String last = attribuut("indicatieLaatsteStatus", "J");
        String second = attribuut("omschrijving", "Gezinsplan opgesteld");
        String first = attribuut("omschrijving", "Signaal geregistreerd");
        assertThat(find(key + statusCriterium(second, last))).containsExactly(id);
        assertThat(find(key + statusCriterium(first, last))).isEmpty();
        assertThat(find(key + statusCriterium(first, ""))).containsExactly(id);
        assertThat(find(key + statusCriterium(attribuut("volgnummer", "2"), last)))
                .containsExactly(id);
        assertThat(find(key + statusCriterium(attribuut("volgnummer", "3"), "")))
                .isEmpty();
        assertThat(find(key + statusCriterium("", attribuut("datumStatusGezet", "20160502143000") + last)))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "20160101, 20161231, true",
        "20160411, 20160411, true",
        "20160412, 20161231, false",
        "'', 20160411, true",
        "'', 20160410, false",
        "20160411, '', true"
    })
    void findsByARangeOfDates(String from, String to, boolean found) {
        // both ends belong to it; geenWaarde is an open end
        String bsn = bsn();
        String id = nummer();
        creeer(gezinsplan(id, bsn));
        String question = vraag(
                gelijk(clientCriterium(attribuut("identificatie", bsn)))
                        + selectie("vanaf", bound("startdatum", from))
                        + selectie("totEnMet", bound("startdatum", to)),
                alles());
        assertThat(found(question)).isEqualTo(found ? List.of(id) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "D, 20160401, 20160430, true",
        "D, 20160402, 20160430, false",
        "D, 20160401, 20160429, false",
        "M, 20160101, 20161231, true",
        "M, 20160401, 20160430, false",
        "J, 00010101, 99991231, false"
    })
    void findsAnIncompleteDateWhenAllOfItLiesInTheRange(String indicatie, String from, String to, boolean found) {
        //
        String bsn = bsn();
        String id = nummer();
        creeer(incomplete(id, bsn, indicatie));
        String question = vraag(
                gelijk(clientCriterium(attribuut("identificatie", bsn)))
                        + selectie("vanaf", attribuut("startdatum", from))
                        + selectie("totEnMet", attribuut("startdatum", to)),
                alles());
        assertThat(found(question)).isEqualTo(found ? List.of(id) : List.of());
    }

    @Test
    void findsAnIncompleteDateByTheSameIncompleteDate() {
        //
        String bsn = bsn();
        String id = nummer();
        creeer(incomplete(id, bsn, "D"));
        String key = clientCriterium(attribuut("identificatie", bsn));
        assertThat(find(date("D", "20160423") + key)).containsExactly(id);
        assertThat(find(date("M", "20160411") + key)).isEmpty();
        assertThat(find(attribuut("startdatum", "20160411") + key)).isEmpty();
    }

    @Test
    void findsByTheMomentOfTheLastStatus() {
        String bsn = bsn();
        String id = nummer();
        creeer(gezinsplan(id, bsn));
        zetStatus(Zaakbouw.status(id, heeft("Gezinsplan opgesteld", "2", "20160502143000")));
        String day = statusCriterium("", attribuut("datumStatusGezet", "20160502"));
        String question = vraag(
                gelijk(clientCriterium(attribuut("identificatie", bsn)))
                        + selectie("vanaf", day)
                        + selectie("totEnMet", day),
                alles());
        assertThat(found(question)).containsExactly(id);
    }

    @Test
    void findsByTheAbsenceOfAValue() {
        // open zaken of a client
        String bsn = bsn();
        String open = nummer();
        String closed = nummer();
        creeer(gezinsplan(open, bsn));
        creeer(gezinsplan(closed, bsn));
        zetStatus(Zaakbouw.status(closed, heeft("Zaak afgerond", "4", "20160801")));
        assertThat(find(zonderWaarde("einddatum", "geenWaarde") + clientCriterium(attribuut("identificatie", bsn))))
                .containsExactly(open);
        assertThat(find(zonderWaarde("einddatum", "waardeOnbekend") + clientCriterium(attribuut("identificatie", bsn))))
                .containsExactly(open, closed);
    }

    @Test
    void namesTheCriteriaThatItPassedOver() {
        //
        String bsn = bsn();
        creeer(gezinsplan(nummer(), bsn));
        StufElement answer = ask(vraag(
                gelijk(attribuut("toelichting", "x")
                        + "<ZKN:kenmerk><ZKN:kenmerk>K1</ZKN:kenmerk><ZKN:bron>B</ZKN:bron></ZKN:kenmerk>"
                        + clientCriterium(attribuut("identificatie", bsn))),
                scope(ID)));
        assertThat(objects(answer)).hasSize(1);
        assertThat(texts(answer, "melding")).containsExactly("StUF0001: toelichting kenmerk bron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<ZKN:toelichting>x</ZKN:toelichting>",
                "<ZKN:omschrijving xsi:nil=\"true\" StUF:noValue=\"waardeOnbekend\"/>"
            })
    void isNeverTheWholeRegister(String criterium) {
        // ADR 0032, R-147
        refused(GEEF_ZAAKDETAILS, vraag(criterium.isEmpty() ? "" : gelijk(criterium), scope(ID)), "StUF052");
    }

    private String incomplete(String id, String bsn, String indicatie) {
        return gezinsplan(id, bsn).replace("<ZKN:startdatum>20160411</ZKN:startdatum>", date(indicatie, "20160411"));
    }

    private String date(String indicatie, String day) {
        return "<ZKN:startdatum StUF:indOnvolledigeDatum=\"" + indicatie + "\">" + day + "</ZKN:startdatum>";
    }

    private String bound(String name, String day) {
        return day.isEmpty() ? zonderWaarde(name, "geenWaarde") : attribuut(name, day);
    }

    private String related(String criteria) {
        return bij("heeftBetrekkingOpAndere", "ZAKZAKBTR", "ZAK", criteria, "");
    }

    private String type(String code) {
        return type(attribuut("code", code), "");
    }

    private String type(String criterium, String rest) {
        return bij("isVan", "ZAKZKT", "ZKT", criterium, rest);
    }

    private String statusCriterium(String criterium, String rest) {
        return bij("heeft", "ZAKSTT", "STT", criterium, rest);
    }

    private static String clientCriterium(String criteria) {
        return bij("heeftBetrekkingOp", "ZAKOBJ", "OBJ", criteria, "");
    }

    private static List<String> find(String criteria) {
        return found(vraag(gelijk(criteria), alles()));
    }
}
