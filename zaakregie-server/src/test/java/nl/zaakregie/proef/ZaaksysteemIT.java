// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Portsoort.BeantwoordVraag;
import static nl.zaakregie.bericht.Portsoort.OntvangAsynchroon;
import static nl.zaakregie.bericht.Portsoort.VrijeBerichten;
import static nl.zaakregie.proef.Proefserver.example;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Proefserver.post;
import static nl.zaakregie.proef.Zaakdienst.confirmed;
import static nl.zaakregie.proef.Zaakdienst.refused;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import org.junit.jupiter.api.Test;

/** The services on zaken over real HTTP against a real database. */
class ZaaksysteemIT {
    private static final String CREEER = quoted(Service.CREEER_ZAAK);
    private static final String UPDATE = quoted(Service.UPDATE_ZAAK);
    private static final String STATUS = quoted(Service.ACTUALISEER_ZAAKSTATUS);

    @Test
    void playsThePlanFromCreationToItsLastStatus() {
        confirmed(create("creeerZaak-gezinsplan-request-full.xml", "STO"));
        confirmed(create("creeerZaak-levensdomeinplan-request-full.xml", "STO"));
        confirmed(create("creeerZaak-deelplan-request-full.xml", "STO"));
        confirmed(create("creeerZaak-taakspecifiek-request-min.xml", "STO"));
        confirmed(post(OntvangAsynchroon, UPDATE, example("updateZaak-gezinsplan-request-full.xml", "STO")));
        confirmed(post(OntvangAsynchroon, STATUS, example("actualiseerZaakstatus-request-full.xml", "STO")));
        StufElement status = ask(Service.GEEF_ZAAKSTATUS, "geefZaakstatus-request-full.xml", "STO");
        assertThat(status.value(zkn("antwoord"), OBJECT, zkn("heeft"), zkn("gerelateerde"), zkn("omschrijving")))
                .contains("Gezinsplan opgesteld");
        StufElement details = ask(Service.GEEF_ZAAKDETAILS, "geefZaakdetails-request-full.xml", "STO");
        StufElement object = details.find(zkn("antwoord"), OBJECT).orElseThrow();
        // the levensdomeinplan and the deelplan point to the gezinsplan, which shows both
        assertThat(object.children(zkn("heeftBetrekkingOpAndere"))).hasSize(2);
        assertThat(jdbc().queryForObject(
                                "select versie from zaak where identificatie = '9999STOGZP000001'", Integer.class))
                .isEqualTo(3);
        assertThat(jdbc().queryForObject(
                                "select count(*) from zaak_versie v join zaak z on z.id = v.zaak_id where z.identificatie = '9999STOGZP000001'",
                                Integer.class))
                .isEqualTo(2);
    }

    @Test
    void answersAreAddressedToTheSender() {
        // T-01, R-021, R-022
        String message = example("creeerZaak-gezinsplan-request-full.xml", "ADR");
        Antwoord answer = post(OntvangAsynchroon, CREEER, message);
        Stuurgegevens head = Stuurgegevens.ofMessage(answer.message());
        assertThat(head.berichtcode()).isEqualTo("Bv03");
        assertThat(message).contains("<StUF:referentienummer>" + head.crossRefnummer());
        assertThat(head.ontvanger().applicatie()).isEqualTo("REGIE");
        assertThat(head.zender().applicatie()).isEqualTo("ZAAKSYS");
    }

    @Test
    void repeatsTheAnswerToTheSameMessageAndRefusesAnotherUnderItsNumber() {
        // T-02, T-03, R-060, R-061
        String message = example("creeerZaak-gezinsplan-request-min.xml", "DUB");
        Antwoord first = post(OntvangAsynchroon, CREEER, message);
        confirmed(first);
        assertThat(post(OntvangAsynchroon, CREEER, message)).isEqualTo(first);
        Antwoord other = post(OntvangAsynchroon, CREEER, message.replace("9999DUBGZP", "9999DUXGZP"));
        refused(other, "StUF016");
        assertThat(count("9999DUXGZP000001")).isZero();
    }

    @Test
    void twentyCopiesAtOnceGiveOneZaakAndOneAnswer() throws Exception {
        // T-02, R-064
        String message = example("creeerZaak-gezinsplan-request-min.xml", "PAR");
        List<Antwoord> answers = together(20, () -> post(OntvangAsynchroon, CREEER, message));
        assertThat(new HashSet<>(answers)).hasSize(1);
        confirmed(answers.getFirst());
        assertThat(count("9999PARGZP000001")).isOne();
    }

    @Test
    void handsOutEachNumberOnce() throws Exception {
        // BR-02, interop 26
        String action = quoted(Service.GENEREER_ZAAK_IDENTIFICATIE);
        List<Antwoord> answers = together(
                40, () -> post(VrijeBerichten, action, example("genereerZaakIdentificatie-request-full.xml", "NUM")));
        Set<String> numbers = new HashSet<>();
        answers.forEach(a ->
                numbers.add(a.message().value(zkn("zaak"), zkn("identificatie")).orElseThrow()));
        assertThat(numbers).hasSize(40).allMatch(n -> n.startsWith("9999") && n.length() <= 40);
    }

    @Test
    void acceptsTheSameZaakAgainAndRefusesAnotherOfItsName() {
        // BR-02, interop 25
        confirmed(create("creeerZaak-gezinsplan-request-min.xml", "IDE"));
        confirmed(create("creeerZaak-gezinsplan-request-min.xml", "IDE"));
        String other = example("creeerZaak-gezinsplan-request-min.xml", "IDE")
                .replaceFirst("<ZKN:startdatum>\\d*", "<ZKN:startdatum>20160102");
        Antwoord refusal = post(OntvangAsynchroon, CREEER, other);
        refused(refusal, "StUF067");
        assertThat(refusal.body()).contains("9999IDEGZP000001");
    }

    @Test
    void speaksBothVersionsOfSoapAndFindsTheServiceWithoutSoapAction() {
        // T-24, interop 1, 2, 4, 10
        String message = "\uFEFF"
                + example("creeerZaak-gezinsplan-request-min.xml", "S12")
                        .replace(
                                "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
        Antwoord answer = post("/soap/zaaksysteem/OntvangAsynchroon", "application/soap+xml", "", message);
        confirmed(answer);
        assertThat(answer.body()).contains("http://www.w3.org/2003/05/soap-envelope");
        confirmed(post(OntvangAsynchroon, "", example("creeerZaak-gezinsplan-request-min.xml", "SAE")));
        confirmed(post(OntvangAsynchroon, "CreeerZaak_Lk01", example("creeerZaak-gezinsplan-request-min.xml", "SAS")));
        refused(
                post(
                        OntvangAsynchroon,
                        quoted(Service.GEEF_ZAAKSTATUS),
                        example("creeerZaak-gezinsplan-request-min.xml", "SAX")),
                "StUF040");
    }

    @Test
    void nothingFoundIsAnAnswerWithoutObjects() {
        // T-17, R-166
        StufElement answer = ask(Service.GEEF_ZAAKDETAILS, "geefZaakdetails-request-full.xml", "NIE");
        assertThat(answer.child(zkn("antwoord"))).isEmpty();
        assertThat(answer.value(zkn("parameters"), stuf("indicatorVervolgvraag")))
                .contains("false");
    }

    @Test
    void pagesThroughTheZakenOfAGezinsplan() {
        // T-20, T-21, R-161, R-162, R-174
        confirmed(create("creeerZaak-gezinsplan-request-full.xml", "PAG"));
        for (int i = 0; i < 17; i++) {
            confirmed(post(
                    OntvangAsynchroon,
                    CREEER,
                    example("creeerZaak-levensdomeinplan-request-min.xml", "PAG")
                            .replace("9999PAGLDP000001", "9999PAGLDP%06d".formatted(i))));
        }
        String question = example("geefZaakdetails-request-min.xml", "PAG")
                .replaceFirst(
                        "(?s)<ZKN:gelijk.*</ZKN:gelijk>",
                        "<ZKN:gelijk StUF:entiteittype=\"ZAK\"><ZKN:heeftBetrekkingOpAndere StUF:entiteittype=\"ZAKZAKBTR\"><ZKN:gerelateerde StUF:entiteittype=\"ZAK\"><ZKN:identificatie>9999PAGGZP000001</ZKN:identificatie></ZKN:gerelateerde></ZKN:heeftBetrekkingOpAndere></ZKN:gelijk>")
                .replaceFirst(
                        "(?s)<ZKN:parameters>.*</ZKN:parameters>",
                        "<ZKN:parameters><StUF:sortering>1</StUF:sortering><StUF:indicatorVervolgvraag>false</StUF:indicatorVervolgvraag><StUF:maximumAantal>10</StUF:maximumAantal></ZKN:parameters>");
        List<String> seen = new ArrayList<>();
        StufElement page = post(BeantwoordVraag, quoted(Service.GEEF_ZAAKDETAILS), question)
                .message();
        assertThat(page.child(zkn("melding")).orElseThrow().text()).startsWith("StUF0002");
        while (true) {
            page.child(zkn("antwoord"))
                    .orElseThrow()
                    .children(OBJECT)
                    .forEach(o -> seen.add(o.value(zkn("identificatie")).orElseThrow()));
            if (page.value(zkn("parameters"), stuf("indicatorVervolgvraag"))
                    .filter("false"::equals)
                    .isPresent()) {
                break;
            }
            String next = question.replace("indicatorVervolgvraag>false", "indicatorVervolgvraag>true")
                    .replace(
                            "</ZKN:scope>",
                            "</ZKN:scope><ZKN:start><ZKN:object StUF:entiteittype=\"ZAK\"><ZKN:identificatie>"
                                    + seen.getLast() + "</ZKN:identificatie></ZKN:object></ZKN:start>");
            page = post(BeantwoordVraag, quoted(Service.GEEF_ZAAKDETAILS), next).message();
        }
        assertThat(seen).hasSize(17).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void refusesAQuestionByAKeyThatIsNotKept() {
        // otherwise the question would have no criterion and return zaken of others
        String question = example("geefZaakdetails-request-min.xml", "KEY")
                .replaceFirst(
                        "(?s)<ZKN:gelijk.*</ZKN:gelijk>",
                        "<ZKN:gelijk StUF:entiteittype=\"ZAK\" StUF:sleutelOntvangend=\"1\"/>");
        refused(post(BeantwoordVraag, quoted(Service.GEEF_ZAAKDETAILS), question), "StUF094");
    }

    private static Antwoord create(String name, String mark) {
        return post(OntvangAsynchroon, CREEER, example(name, mark));
    }

    private static StufElement ask(Service service, String name, String mark) {
        Antwoord answer = post(BeantwoordVraag, quoted(service), example(name, mark));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.message();
    }

    private static int count(String identificatie) {
        Integer count = jdbc().queryForObject(
                        "select count(*) from zaak where identificatie = ?", Integer.class, identificatie);
        return count == null ? 0 : count;
    }

    private static <T> List<T> together(int copies, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(copies)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(java.util.Collections.nCopies(copies, work))) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static String quoted(Service service) {
        return "\"" + service.soapAction() + "\"";
    }
}
