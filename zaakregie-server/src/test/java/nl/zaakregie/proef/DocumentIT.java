// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Proefserver.bean;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.proef.Documentdienst.Antwoord;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Soapversie;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document services over real HTTP against a real database (ZDS 4.2; services.md A7 to A14). */
class DocumentIT {
    private static final String ZAAK = "9999DOCGZP000001";
    private static final String OTHER_ZAAK = "9999DOCGZP000002";
    static final byte[] PDF = "%PDF-1.7\n% een klein document\n".getBytes(StandardCharsets.US_ASCII);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Documentdienst regie = Documentdienst.of("REGIE");

    @BeforeAll
    static void createZaken() {
        Documentdienst regie = Documentdienst.of("REGIE");
        regie.createZaak(ZAAK);
        regie.createZaak(OTHER_ZAAK);
    }

    static String number() {
        return "9999PROEF" + String.format("%08d", NUMBERS.incrementAndGet());
    }

    @Test
    void playsEveryDocumentExample() {
        String added = number();
        String made = number();
        send(Service.GENEREER_DOCUMENT_IDENTIFICATIE, "genereerDocumentIdentificatie-request-min.xml", added);
        send(Service.GENEREER_DOCUMENT_IDENTIFICATIE, "genereerDocumentIdentificatie-request-full.xml", added);
        send(Service.VOEG_ZAAKDOCUMENT_TOE, "voegZaakdocumentToe-request-min.xml", number());
        send(Service.VOEG_ZAAKDOCUMENT_TOE, "voegZaakdocumentToe-request-full.xml", added);
        send(Service.MAAK_ZAAKDOCUMENT, "maakZaakdocument-request-min.xml", made);
        send(Service.MAAK_ZAAKDOCUMENT, "maakZaakdocument-request-full.xml", number());
        send(Service.UPDATE_ZAAKDOCUMENT, "updateZaakdocument-request-min.xml", made);
        for (String check :
                List.of("updateZaakdocument-request-full.xml", "updateZaakdocument-request-versioning.xml")) {
            String id = checkedOutId(regie.checkOut(added).confirmed());
            regie.send(
                            Service.UPDATE_ZAAKDOCUMENT,
                            regie.example(check, added, ZAAK).replace("pwc-7f31", id))
                    .confirmed();
        }
        send(Service.GEEF_LIJST_ZAAKDOCUMENTEN, "geefLijstZaakdocumenten-request-min.xml", added);
        send(Service.GEEF_LIJST_ZAAKDOCUMENTEN, "geefLijstZaakdocumenten-request-full.xml", added);
        send(Service.GEEF_ZAAKDOCUMENT_LEZEN, "geefZaakdocumentLezen-request-min.xml", added);
        send(Service.GEEF_ZAAKDOCUMENT_LEZEN, "geefZaakdocumentLezen-request-full.xml", added);
        for (String cancel : List.of("cancelCheckout-request-min.xml", "cancelCheckout-request-full.xml")) {
            String id = checkedOutId(
                    send(Service.GEEF_ZAAKDOCUMENT_BEWERKEN, "geefZaakdocumentbewerken-request-full.xml", added));
            regie.send(
                            Service.CANCEL_CHECKOUT,
                            regie.example(cancel, added, ZAAK).replace("pwc-7f31", id))
                    .confirmed();
        }
    }

    private Antwoord send(Service service, String example, String document) {
        return regie.send(service, regie.example(example, document, ZAAK)).confirmed();
    }

    private static String checkedOutId(Antwoord checkedOut) {
        return checkedOut
                .message()
                .value(zkn("parameters"), zkn("checkedOutId"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0,true,SOAP11", "0,true,SOAP12", "0,false,SOAP11", "0,false,SOAP12",
        "1,true,SOAP11", "1,true,SOAP12", "1,false,SOAP11", "1,false,SOAP12",
        "1048576,true,SOAP11", "1048576,true,SOAP12", "1048576,false,SOAP11", "1048576,false,SOAP12",
        "524288,true,SOAP11", "524289,false,SOAP11"
    })
    void givesBackEveryByteInEveryForm(int size, boolean attached, Soapversie versie) {
        // T-23, R-203, R-205
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Documentdienst client = regie.in(versie);
        String document = number();
        client.add(document, ZAAK, bytes, attached).confirmed();
        for (String accept : List.of("*/*", "text/xml, application/soap+xml")) {
            Antwoord answer = client.read(document, accept).confirmed();
            assertThat(size == 0 ? new byte[0] : answer.content()).isEqualTo(bytes);
            boolean mtom = accept.equals("*/*") && size > 0;
            assertThat(answer.contentType()).startsWith(mtom ? "multipart/related" : versie.mediaType());
            StufElement inhoud = object(answer).child(zkn("inhoud")).orElseThrow();
            assertThat(inhoud.attribute(BESTANDSNAAM)).contains("gezinsplan.txt");
            assertThat(inhoud.attribute(CONTENT_TYPE)).contains("application/octet-stream");
        }
    }

    private static StufElement object(Antwoord answer) {
        return answer.message().find(zkn("antwoord"), OBJECT).orElseThrow();
    }

    @Test
    void everyAttributeComesBackAsItWasSent() {
        String document = number();
        StufElement sent = Voorbeelden.parse(regie.example("voegZaakdocumentToe-request-full.xml", document, ZAAK))
                .root()
                .child(OBJECT)
                .orElseThrow();
        send(Service.VOEG_ZAAKDOCUMENT_TOE, "voegZaakdocumentToe-request-full.xml", document);
        StufElement answer = object(regie.read(document).confirmed());
        for (StufElement attribute : sent.children()) {
            if (!attribute.isEntiteit() && !attribute.is(zkn("inhoud")) && !attribute.isNil()) {
                assertThat(answer.value(attribute.name())).contains(attribute.text());
            }
        }
        StufElement relation = answer.child(zkn("isRelevantVoor")).orElseThrow();
        assertThat(relation.value(zkn("titel"))).contains("Gezinsplan");
        assertThat(relation.value(GERELATEERDE, zkn("identificatie"))).contains(ZAAK);
    }

    @Test
    void anUnknownDocumentIsAnAnswerWithoutDocument() {
        Antwoord answer = regie.read("9999ONBEKEND").confirmed();
        assertThat(answer.message().child(zkn("antwoord"))).isEmpty();
    }

    @Test
    void listsTheDocumentsOfAZaakInOneAnswer() {
        // services.md A7, interop 55
        String zaak = "9999LIJSTGZP0001";
        regie.createZaak(zaak);
        Antwoord empty = regie.list(zaak).confirmed();
        assertThat(object(empty).children()).extracting(StufElement::localName).containsExactly("identificatie");
        String second = number();
        String first = "0" + second;
        regie.add(second, zaak, PDF, true).confirmed();
        regie.add(first, zaak, PDF, false).confirmed();
        List<StufElement> listed = object(regie.list(zaak).confirmed()).children(zkn("heeftRelevant"));
        assertThat(listed)
                .extracting(r -> r.value(GERELATEERDE, zkn("identificatie")).orElse(""))
                .containsExactly(first, second);
        assertThat(listed.getFirst().value(zkn("registratiedatum"))).contains("20160411");
        assertThat(listed.getFirst().value(GERELATEERDE, zkn("auteur"))).contains("W. Hoogland");
        assertThat(regie.list("9999ONBEKENDEZAAK").confirmed().message().child(zkn("antwoord")))
                .isEmpty();
    }

    @Test
    void oneDocumentBelongsToSeveralZaken() {
        String document = number();
        String message = regie.example("voegZaakdocumentToe-request-min.xml", document, ZAAK);
        String relation = message.substring(
                message.indexOf("<ZKN:isRelevantVoor"),
                message.indexOf("</ZKN:isRelevantVoor>") + "</ZKN:isRelevantVoor>".length());
        regie.send(
                        Service.VOEG_ZAAKDOCUMENT_TOE,
                        message.replace(relation, relation + relation.replace(ZAAK, OTHER_ZAAK)))
                .confirmed();
        for (String zaak : List.of(ZAAK, OTHER_ZAAK)) {
            assertThat(object(regie.list(zaak).confirmed()).children(zkn("heeftRelevant")))
                    .extracting(r -> r.value(GERELATEERDE, zkn("identificatie")).orElse(""))
                    .contains(document);
        }
        assertThat(object(regie.read(document).confirmed()).children(zkn("isRelevantVoor")))
                .hasSize(2);
    }

    @Test
    void addingADocumentMakesOneVersionOfIt() {
        // interop 58
        String document = number();
        regie.add(document, ZAAK, PDF, true).confirmed();
        assertThat(count("document where identificatie = '" + document + "' and versie = 1"))
                .isEqualTo(1);
        assertThat(count("document_versie v join document d on d.id = v.document_id where d.identificatie = '"
                        + document + "'"))
                .isZero();
    }

    @Test
    void takesAScopeThatOnlyANewerPatchAllows() {
        // interop 53: what most production clients send; patch 21 has no nil on inhoud
        String document = number();
        regie.add(document, ZAAK, PDF, true).confirmed();
        String question = regie.example("geefZaakdocumentLezen-request-full.xml", document, ZAAK);
        String newer = question.replace("<ZKN:inhoud/>", "<ZKN:inhoud xsi:nil=\"true\"/>");
        assertThat(newer).isNotEqualTo(question);
        assertThat(regie.send(Service.GEEF_ZAAKDOCUMENT_LEZEN, newer)
                        .confirmed()
                        .content())
                .isEqualTo(PDF);
    }

    @Test
    void everyVersionIsKeptWithItsContent() {
        // BR-25
        String document = number();
        regie.add(document, ZAAK, "eerste".getBytes(StandardCharsets.UTF_8), true)
                .confirmed();
        regie.update(document, "", "tweede".getBytes(StandardCharsets.UTF_8)).confirmed();
        regie.update(document, "", "derde".getBytes(StandardCharsets.UTF_8)).confirmed();
        Antwoord now = regie.read(document).confirmed();
        assertThat(now.content()).asString(StandardCharsets.UTF_8).isEqualTo("derde");
        assertThat(object(now).child(zkn("inhoud")).orElseThrow().attribute(BESTANDSNAAM))
                .contains("verslag.txt");
        assertThat(object(now).value(zkn("titel"))).contains("Gezinsplan Voorbeeld");
        List<String> contents = jdbc().query("""
                        select convert_from(b.bytes, 'UTF8') from document_versie v join document d on d.id = v.document_id
                        join inhoud_blok b on b.inhoud_id = v.inhoud_id where d.identificatie = ? order by v.versie""", (row, n) -> row.getString(1), document);
        assertThat(contents).containsExactly("eerste", "tweede");
    }

    @Test
    void aContainerIsFilledLater() {
        // ZDS 4.2.5, 4.2.6
        String document = number();
        send(Service.MAAK_ZAAKDOCUMENT, "maakZaakdocument-request-min.xml", document);
        Antwoord empty = regie.read(document).confirmed();
        assertThat(object(empty).child(zkn("inhoud")).orElseThrow().isEmpty()).isTrue();
        assertThat(empty.contents()).isEmpty();
        regie.checkOut(document).confirmed();
        regie.update(document, "", PDF).refused("StUF058");
    }

    @Test
    void theSameMessageAgainDoesNothingInWhateverFormItComes() {
        // T-02, R-060, R-207
        String document = number();
        String message = regie.example("voegZaakdocumentToe-request-full.xml", document, ZAAK)
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>vast-" + document);
        byte[] first = regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, PDF, true)
                .response()
                .body();
        byte[] second = regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, PDF, false)
                .response()
                .body();
        assertThat(second).isEqualTo(first);
        regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, new byte[] {1, 2}, true)
                .refused("StUF016");
        assertThat(regie.read(document).confirmed().content()).isEqualTo(PDF);
    }

    @Test
    void twentyCopiesAtOnceMakeOneDocument() throws Exception {
        // T-02, R-064
        String document = number();
        String message = regie.example("voegZaakdocumentToe-request-full.xml", document, ZAAK)
                .replaceAll("<StUF:referentienummer>[^<]*", "<StUF:referentienummer>vast-" + document);
        byte[] content = new byte[200_000];
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<String>> all = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit((Callable<String>) () -> new String(
                            regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, content, i % 2 == 0)
                                    .response()
                                    .body(),
                            StandardCharsets.UTF_8)))
                    .toList();
            String first = all.getFirst().get();
            assertThat(first).contains("Bv03");
            for (Future<String> one : all) {
                assertThat(one.get()).isEqualTo(first);
            }
        }
        assertThat(count("document where identificatie = '" + document + "' and versie = 1"))
                .isEqualTo(1);
    }

    @Test
    void anEqualDocumentUnderAnotherNumberIsFineAndAnotherOneIsNot() {
        // BR-20, A-04
        String document = number();
        regie.add(document, ZAAK, PDF, true).confirmed();
        regie.add(document, ZAAK, PDF, false).confirmed();
        regie.add(document, ZAAK, new byte[] {9}, true).refused("StUF067");
        assertThat(regie.read(document).confirmed().content()).isEqualTo(PDF);
    }

    @Test
    void theSameContentIsStoredOnce() {
        byte[] content = new byte[300_000];
        new Random(77).nextBytes(content);
        regie.add(number(), ZAAK, content, true).confirmed();
        regie.add(number(), ZAAK, content, false).confirmed();
        assertThat(count("inhoud where grootte = 300000")).isEqualTo(1);
    }

    @Test
    void aMessageWithContentIsLoggedWithoutThatContent() {
        String document = number();
        byte[] content = "vertrouwelijk verslag".repeat(50).getBytes(StandardCharsets.UTF_8);
        regie.add(document, ZAAK, content, false).confirmed();
        UUID id =
                jdbc().queryForObject("select id from berichtenlog where zaakidentificatie = ?", UUID.class, document);
        String logged =
                new String(bean(Berichtenlog.class).findInhoud(id).orElseThrow().verzoek(), StandardCharsets.UTF_8);
        assertThat(logged).hasSizeBetween(2000, 6000).contains(">sha256/").doesNotContain("dmVydHJvdXdlbGlq");
    }

    @Test
    void handsOutEachNumberOnceAndNotOneThatIsInUse() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> all = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit((Callable<String>) () -> send(
                                    Service.GENEREER_DOCUMENT_IDENTIFICATIE,
                                    "genereerDocumentIdentificatie-request-full.xml",
                                    "")
                            .message()
                            .value(zkn("document"), zkn("identificatie"))
                            .orElseThrow()))
                    .toList();
            List<String> numbers = new java.util.ArrayList<>();
            for (Future<String> one : all) {
                numbers.add(one.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().allMatch(n -> n.startsWith("9999DR"));
            String last = numbers.stream().max(String::compareTo).orElseThrow();
            long next = Long.parseLong(last.substring(6)) + 1;
            String taken = "9999DR" + String.format("%010d", next);
            regie.add(taken, ZAAK, PDF, true).confirmed();
            assertThat(send(
                                    Service.GENEREER_DOCUMENT_IDENTIFICATIE,
                                    "genereerDocumentIdentificatie-request-full.xml",
                                    "")
                            .message()
                            .value(zkn("document"), zkn("identificatie")))
                    .isNotEqualTo(java.util.Optional.of(taken));
        }
    }

    @Test
    void contentThatWasDamagedBreaksTheAnswerOff() {
        String document = number();
        byte[] content = new byte[900_000];
        new Random(5).nextBytes(content);
        regie.add(document, ZAAK, content, true).confirmed();
        jdbc().update("""
                update inhoud_blok set bytes = set_byte(bytes, 0, 255 - get_byte(bytes, 0)) where volgnummer = 1
                and inhoud_id = (select inhoud_id from document where identificatie = ?)""", document);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> regie.read(document))
                .hasRootCauseInstanceOf(IOException.class);
    }

    static long count(String what) {
        Long count = jdbc().queryForObject("select count(*) from " + what, Long.class);
        return count == null ? 0 : count;
    }
}
