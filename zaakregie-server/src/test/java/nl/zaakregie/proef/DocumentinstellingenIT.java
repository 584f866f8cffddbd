// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Documentdienst.Antwoord;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the settings do to documents: limits, obligations, the virus scanner, and the form of content by partner. */
class DocumentinstellingenIT {
    private static final String ZAAK = "9999INSGZP000001";
    private static final byte[] SMALL = new byte[] {1, 2, 3, 4, 5};
    private static final byte[] VIRUS = "dit is zogenaamd een virus".getBytes(StandardCharsets.US_ASCII);

    private static ServerSocket scanner;
    private static Partnerserver server;
    private static int numbers;

    private final Documentdienst regie = Documentdienst.of(server.address(), "REGIE");

    @BeforeAll
    static void start() throws IOException {
        scanner = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(DocumentinstellingenIT::scan);
        server = Partnerserver.start(
                "--zaakregie.opslag.maximum=2MB",
                "--zaakregie.opslag.spool=1MB",
                "--zaakregie.documenten.uitcheckenVerplicht=true",
                "--zaakregie.documenten.definitiefVergrendeld=true",
                "--zaakregie.documenten.vreemdeIdentificaties=false",
                "--zaakregie.virusscanner.adres=clamd://127.0.0.1:" + scanner.getLocalPort(),
                "--zaakregie.systemen[0].naam=regie",
                "--zaakregie.systemen[0].organisatie=9999",
                "--zaakregie.systemen[0].applicatie=REGIE",
                "--zaakregie.systemen[0].inhoud=inline",
                "--zaakregie.systemen[1].naam=streng",
                "--zaakregie.systemen[1].organisatie=9999",
                "--zaakregie.systemen[1].applicatie=STRENG",
                "--zaakregie.systemen[1].streng=true",
                "--zaakregie.systemen[3].naam=blind",
                "--zaakregie.systemen[3].organisatie=9999",
                "--zaakregie.systemen[3].applicatie=BLIND",
                "--zaakregie.systemen[3].verbergt=heeftRelevant/gerelateerde/inhoud,*/auteur,omschrijving",
                "--zaakregie.systemen[2].naam=zaaksysteem",
                "--zaakregie.systemen[2].organisatie=9999",
                "--zaakregie.systemen[2].applicatie=ZAAKSYS");
        Documentdienst.of(server.address(), "REGIE").createZaak(ZAAK);
    }

    /** Plays clamd: everything that begins as {@link #VIRUS} is one. */
    private static void scan() {
        while (!scanner.isClosed()) {
            try (Socket connection = scanner.accept()) {
                DataInputStream in = new DataInputStream(connection.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                boolean found = false;
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    found |=
                            new String(in.readNBytes(length), StandardCharsets.US_ASCII).startsWith("dit is zogenaamd");
                }
                String answer = found ? "stream: Proef-Virus FOUND\0" : "stream: OK\0";
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                if (!scanner.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        scanner.close();
    }

    private String number() {
        return regie.send(
                        Service.GENEREER_DOCUMENT_IDENTIFICATIE,
                        regie.example("genereerDocumentIdentificatie-request-full.xml", "", ""))
                .confirmed()
                .message()
                .value(zkn("document"), zkn("identificatie"))
                .orElseThrow();
    }

    @Test
    void refusesContentThatIsTooLargeWithAFoutberichtThatNamesTheMessage() {
        //
        long before = rows();
        Antwoord refused = regie.add(number(), ZAAK, random(3_000_000), true).refused("StUF058");
        assertThat(refused.details()).contains("R-206", "3000000 bytes", "2097152");
        assertThat(refused.message().localName()).isEqualTo("Fo03Bericht");
        assertThat(regie.add(number(), ZAAK, random(3_000_000), false)
                        .refused("StUF058")
                        .details())
                .contains("R-206");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void withoutRoomInTheSpoolTheSenderMayOfferTheMessageAgain() {
        long before = rows();
        assertThat(regie.add(number(), ZAAK, random(1_500_000), true)
                        .refused("StUF046")
                        .details())
                .contains("later opnieuw");
        assertThat(rows()).isEqualTo(before);
        regie.add(number(), ZAAK, random(900_000), true).confirmed();
        regie.add(number(), ZAAK, random(900_000), true).confirmed(); // the room was given back
    }

    @Test
    void refusesAnInfectedDocumentAndKeepsNothingOfIt() {
        long before = rows();
        assertThat(regie.add(number(), ZAAK, VIRUS, true).refused("StUF058").details())
                .contains("INHOUD-VIRUS", "Proef-Virus");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void numbersMustHaveBeenHandedOutHere() {
        // interop 59
        assertThat(regie.add("9999ZELFBEDACHT", ZAAK, SMALL, true)
                        .refused("StUF058")
                        .details())
                .contains("genereerDocumentIdentificatie");
        regie.add(number(), ZAAK, SMALL, true).confirmed();
    }

    @Test
    void newContentNeedsACheckOut() {
        String document = number();
        String made = regie.example("maakZaakdocument-request-min.xml", document, ZAAK);
        regie.send(Service.MAAK_ZAAKDOCUMENT, made).confirmed();
        assertThat(regie.update(document, "", SMALL).refused("StUF058").details())
                .contains("eerst is uitgecheckt");
        String id = regie.checkOut(document)
                .confirmed()
                .message()
                .value(zkn("parameters"), zkn("checkedOutId"))
                .orElseThrow();
        regie.update(document, id, SMALL).confirmed();
        assertThat(regie.read(document).confirmed().content()).isEqualTo(SMALL);
    }

    @Test
    void aFinalDocumentIsNotEdited() {
        // interop 57
        String document = number();
        regie.add(document, ZAAK, SMALL, true).confirmed(); // the example has status Definitief
        assertThat(regie.checkOut(document).refused("StUF058").details()).contains("Definitief");
        assertThat(regie.update(document, "", SMALL).refused("StUF058").details())
                .contains("Definitief");
    }

    @Test
    void contentGoesOutAsThePartnerWantsIt() {
        String document = number();
        regie.add(document, ZAAK, SMALL, true).confirmed();
        Antwoord inline = regie.read(document, "multipart/related").confirmed();
        assertThat(inline.contentType()).startsWith("text/xml");
        assertThat(inline.content()).isEqualTo(SMALL);
        Antwoord attached =
                Documentdienst.of(server.address(), "STRENG").read(document).confirmed();
        assertThat(attached.contentType()).startsWith("multipart/related");
        assertThat(attached.message().find(zkn("antwoord"), OBJECT)).isPresent();
    }

    @Test
    void whatAPartnerMayNotSeeOfADocumentStaysHere() {
        //
        String document = number();
        regie.add(document, ZAAK, SMALL, true).confirmed();
        Documentdienst blind = Documentdienst.of(server.address(), "BLIND");
        Antwoord answer = blind.read(document).confirmed();
        StufElement object = answer.message().find(zkn("antwoord"), OBJECT).orElseThrow();
        assertThat(answer.contents()).isEmpty();
        assertThat(object.child(zkn("inhoud"))).isEmpty();
        assertThat(object.child(zkn("auteur")).flatMap(StufElement::noValue)).contains(NoValue.NIET_GEAUTORISEERD);
        assertThat(object.value(zkn("titel"))).isPresent();
        assertThat(object.find(zkn("isRelevantVoor"), zkn("gerelateerde"))
                        .orElseThrow()
                        .value(zkn("omschrijving")))
                .isEmpty();
        StufElement listed = blind.list(ZAAK).confirmed().message();
        listed.forEach(element -> assertThat(
                        element.is(zkn("auteur")) && !element.text().isEmpty())
                .isFalse());
        assertThat(blind.checkOut(document).refused("StUF052").details()).contains("bewerken");
    }

    @Test
    void aSlipInWhatIsHiddenOfDocumentsStopsTheStart() {
        assertThatThrownBy(() -> Partnerserver.start(
                        "--zaakregie.systemen[0].naam=typefout",
                        "--zaakregie.systemen[0].applicatie=TYPEFOUT",
                        "--zaakregie.systemen[0].verbergt=heeftRelevant/gerelateerde/inhout"))
                .rootCause()
                .hasMessageContainingAll("typefout", "verbergt", "inhout");
    }

    @Test
    void aStrictPartnerMayNotNameTwoTypes() {
        // interop 40
        Documentdienst strict = Documentdienst.of(server.address(), "STRENG");
        String message = strict.example("voegZaakdocumentToe-request-min.xml", number(), ZAAK)
                .replace("contentType=\"text/plain\"", "contentType=\"application/pdf\"");
        assertThat(strict.send(Service.VOEG_ZAAKDOCUMENT_TOE, message)
                        .refused("StUF058")
                        .details())
                .contains("SOEP-40");
        String filled = strict.example("maakZaakdocument-request-full.xml", number(), ZAAK);
        String withContent = filled.replaceAll("(?s)(<ZKN:inhoud[^>]*?)/>", "$1>QUJDRA==</ZKN:inhoud>");
        assertThat(withContent).isNotEqualTo(filled);
        assertThat(strict.send(Service.MAAK_ZAAKDOCUMENT, withContent)
                        .refused("StUF058")
                        .details())
                .contains("ZDS-4.2.5");
        regie.send(Service.MAAK_ZAAKDOCUMENT, withContent).confirmed();
    }

    private static long rows() {
        Long rows = server.jdbc()
                .queryForObject(
                        "select (select count(*) from document) + (select count(*) from inhoud) + (select count(*) from inhoud_blok)",
                        Long.class);
        return rows == null ? 0 : rows;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size + ++numbers).nextBytes(bytes);
        return bytes;
    }
}
