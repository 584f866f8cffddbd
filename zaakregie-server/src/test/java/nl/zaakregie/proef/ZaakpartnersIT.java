// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner may do with zaken by its settings, and by those of the register. */
class ZaakpartnersIT {
    private static final String STRENG = "STRENG";
    private static final String SOEPEL = "SOEPEL";
    private static final String BLIND = "BLIND";
    private static Partnerserver server;

    private final String id = nummer();
    private final String bsn = bsn();

    @BeforeAll
    static void start() {
        server = Partnerserver.start(
                "--zaakregie.systemen[0].naam=streng",
                "--zaakregie.systemen[0].applicatie=STRENG",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].streng=true",
                "--zaakregie.systemen[1].naam=soepel",
                "--zaakregie.systemen[1].applicatie=SOEPEL",
                "--zaakregie.systemen[1].organisatie=9999",
                "--zaakregie.systemen[2].naam=blind",
                "--zaakregie.systemen[2].applicatie=BLIND",
                "--zaakregie.systemen[2].organisatie=9999",
                "--zaakregie.systemen[2].verbergt=toelichting,heeftAlsBelanghebbende,*/inp.bsn",
                "--zaakregie.zelf.applicatie=ZAAKSYS",
                "--zaakregie.zelf.organisatie=9999",
                "--zaakregie.zaak.statusNaAfsluiting=true",
                "--zaakregie.zaak.vraagZonderCriterium=true",
                "--zaakregie.zaak.telgrens=2",
                "--zaakregie.eersteStatus=false",
                "--zaakregie.vreemdeIdentificaties=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void createTheGezinsplan() {
        done(
                SOEPEL,
                Service.CREEER_ZAAK,
                nieuw(
                        id,
                        attribuut("toelichting", "Geheim"),
                        verplicht(),
                        zaaktype("T", "GEZINSPLAN"),
                        clients(bsn),
                        belanghebbende("T", bsn(), "buurvrouw"),
                        REGISSEUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"201604110", "20160411090", "2016041109000"})
    void refusesAMomentOfSendingOfAnIllegalLength(String moment) {
        // T-15, R-084: of a strict partner
        refused(
                STRENG,
                Service.UPDATE_ZAAK,
                change().replace("20160411090003000</StUF:tijdstip", moment + "</StUF:tijdstip"),
                "StUF055");
    }

    @Test
    void refusesAnOldValueThatIsNotRegistered() {
        // BR-18
        refused(
                STRENG,
                Service.UPDATE_ZAAK,
                wijziging(id, attribuut("toelichting", "Anders"), attribuut("toelichting", "Nieuw")),
                "StUF058",
                "BR-18");
    }

    @Test
    void refusesANewStateAlone() {
        // interop 30
        refused(
                STRENG,
                Service.UPDATE_ZAAK,
                lk01("W", object("W", id, attribuut("toelichting", "Nieuw"))),
                "StUF055",
                "SOEP-30");
    }

    @Test
    void refusesTheNumberOfAnotherSystem() {
        // ADR 0030
        String number = "9999ZR0000009999";
        server.jdbc().update("insert into identificatie_reservering (identificatie, zender) values (?, 'X')", number);
        refused(STRENG, Service.CREEER_ZAAK, gezinsplan(number, bsn), "StUF058", "BR-02");
        assertThat(server.jdbc()
                        .queryForObject("select count(*) from zaak where identificatie = ?", Integer.class, number))
                .isZero();
    }

    @Test
    void acceptsTheNumbersOfOtherMunicipalitiesWhenToldSo() {
        // interop 28, E-58
        done(SOEPEL, Service.CREEER_ZAAK, gezinsplan("TEYL12345678" + id.substring(10), bsn));
    }

    @Test
    void leavesTheFirstStatusToTheSenderWhenToldSo() {
        // E-49, services.md A5: a zaak without status shows that it has none
        StufElement zaak = ask(
                SOEPEL,
                scope(
                        gevraagd("identificatie"),
                        "<ZKN:heeft StUF:entiteittype=\"ZAKSTT\"><ZKN:gerelateerde StUF:entiteittype=\"STT\"><ZKN:omschrijving xsi:nil=\"true\"/></ZKN:gerelateerde></ZKN:heeft>"));
        assertThat(zaak.child(zkn("heeft")).orElseThrow().noValue()).contains(NoValue.GEEN_WAARDE);
    }

    @Test
    void takesAStatusAfterTheLastOneWhenToldSo() {
        // services.md A4: configurable; the zaak stays closed until its einddatum is emptied
        done(SOEPEL, Service.ACTUALISEER_ZAAKSTATUS, status(id, heeft("Zaak afgerond", "4", "20160801")));
        done(SOEPEL, Service.ACTUALISEER_ZAAKSTATUS, status(id, heeft("Gezinsplan uitgevoerd", "3", "20160901")));
        assertThat(closed()).isTrue();
        done(
                SOEPEL,
                Service.UPDATE_ZAAK,
                wijziging(id, attribuut("einddatum", "20160801"), zonderWaarde("einddatum", "geenWaarde")));
        assertThat(closed()).isFalse();
    }

    @Test
    void hidesWhatAPartnerMayNotSee() {
        // T-18, R-168, R-171
        StufElement shown = ask(SOEPEL, alles());
        assertThat(shown.value(zkn("toelichting"))).contains("Geheim");
        StufElement hidden = ask(BLIND, alles());
        assertThat(hidden.child(zkn("toelichting")).orElseThrow().noValue()).contains(NoValue.NIET_GEAUTORISEERD);
        assertThat(hidden.children(zkn("heeftAlsBelanghebbende")))
                .singleElement()
                .satisfies(r -> assertThat(r.noValue()).contains(NoValue.NIET_GEAUTORISEERD));
        StufElement person = hidden.find(zkn("heeftBetrekkingOp"), GERELATEERDE, zkn("natuurlijkPersoon"))
                .orElseThrow();
        assertThat(person.value(bg("geslachtsnaam"))).contains("Voorbeeld");
        assertThat(person.child(bg("inp.bsn")).orElseThrow().noValue()).contains(NoValue.NIET_GEAUTORISEERD);
    }

    @Test
    void hidesTheBsnOfAnInitiator() {
        // R-171, E-31: where the schema of an answer demands a number
        String deel = nummer();
        String initiator = client("T", bsn)
                .replace("heeftBetrekkingOp", "heeftAlsInitiator")
                .replace("ZAKOBJ", "ZAKBTRINI");
        done(
                SOEPEL,
                Service.CREEER_ZAAK,
                nieuw(deel, verplicht(), zaaktype("T", "WMOHULP"), clients(bsn), initiator, andere("T", id)));
        Antwoord answer =
                send(BLIND, Service.GEEF_ZAAKDETAILS, vraag(gelijk(attribuut("identificatie", deel)), alles()));
        assertThat(answer.message().find(zkn("antwoord"), OBJECT, zkn("heeftAlsInitiator")))
                .isPresent();
        assertThat(answer.body()).doesNotContain(bsn);
    }

    @Test
    void saysThatBesluitenAreNotSupported() {
        // T-18, R-168
        StufElement zaak = ask(
                SOEPEL,
                scope(
                        gevraagd("identificatie"),
                        "<ZKN:leidtTot StUF:entiteittype=\"ZAKBSL\"><ZKN:gerelateerde StUF:entiteittype=\"BSL\"><ZKN:identificatie xsi:nil=\"true\"/></ZKN:gerelateerde></ZKN:leidtTot>"));
        assertThat(zaak.child(zkn("leidtTot")).orElseThrow().noValue()).contains(NoValue.NIET_ONDERSTEUND);
    }

    @Test
    void refusesToStartWithAHiddenElementThatDoesNotExist() {
        assertThatThrownBy(() -> Partnerserver.start(
                        "--zaakregie.systemen[0].naam=typefout",
                        "--zaakregie.systemen[0].applicatie=TYPEFOUT",
                        "--zaakregie.systemen[0].verbergt=toeliching"))
                .rootCause()
                .hasMessageContainingAll("typefout", "verbergt", "toeliching");
    }

    @Test
    void countsNoFurtherThanItsLimit() {
        // StUF0005; and without a criterion, for this register allows it
        for (int i = 0; i < 3; i++) {
            done(SOEPEL, Service.CREEER_ZAAK, gezinsplan(nummer(), bsn));
        }
        String parameters =
                "<StUF:sortering>1</StUF:sortering><StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag>"
                        + "<StUF:maximumAantal>1</StUF:maximumAantal><StUF:indicatorAantal>true</StUF:indicatorAantal>";
        StufElement answer = send(
                        SOEPEL, Service.GEEF_ZAAKDETAILS, vraag(parameters, "", scope(gevraagd("identificatie"))))
                .message();
        assertThat(answer.children(zkn("melding")))
                .extracting(StufElement::text)
                .singleElement()
                .asString()
                .startsWith("StUF0005");
        assertThat(answer.value(zkn("parameters"), stuf("aantalVoorkomens"))).isEmpty();
    }

    private String change() {
        return wijziging(id, attribuut("toelichting", "Geheim"), attribuut("toelichting", "Nieuw"));
    }

    private StufElement ask(String applicatie, String scope) {
        Antwoord answer =
                send(applicatie, Service.GEEF_ZAAKDETAILS, vraag(gelijk(attribuut("identificatie", id)), scope));
        List<StufElement> objects =
                answer.message().find(zkn("antwoord")).orElseThrow().children(OBJECT);
        assertThat(objects).hasSize(1);
        return objects.getFirst();
    }

    private boolean closed() {
        return Boolean.TRUE.equals(
                server.jdbc().queryForObject("select gesloten from zaak where identificatie = ?", Boolean.class, id));
    }

    private static void done(String applicatie, Service service, String message) {
        Antwoord answer = send(applicatie, service, message);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(String applicatie, Service service, String message, String code, String... details) {
        Antwoord answer = send(applicatie, service, message);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(List.of(details))
                .allSatisfy(text -> assertThat(answer.body()).contains(text));
    }

    private static Antwoord send(String applicatie, Service service, String message) {
        return server.post(
                "/soap/zaaksysteem/" + service.portsoort(),
                "\"" + service.soapAction() + "\"",
                message.replace("<StUF:applicatie>REGIE<", "<StUF:applicatie>" + applicatie + "<"));
    }
}
