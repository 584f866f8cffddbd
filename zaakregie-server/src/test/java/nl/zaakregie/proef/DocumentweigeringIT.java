// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.DocumentIT.PDF;
import static nl.zaakregie.proef.DocumentIT.count;
import static nl.zaakregie.proef.DocumentIT.number;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Documentdienst.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not taken, or taken with a warning (ZDS 4.2; services.md A9, A10). */
class DocumentweigeringIT {
    private static final String ZAAK = "9999DOCGZP000003";

    private final Documentdienst regie = Documentdienst.of("REGIE");

    @BeforeAll
    static void createZaak() {
        Documentdienst.of("REGIE").createZaak(ZAAK);
    }

    @Test
    void refusesADocumentOfAnUnknownZaakAndKeepsNothingOfIt() {
        // services.md A10
        long before = rows();
        byte[] content = new byte[2_000_000];
        new Random(4).nextBytes(content);
        Antwoord refused = regie.add(number(), "9999BESTAATNIET", content, true).refused("StUF064");
        assertThat(refused.details()).contains("9999BESTAATNIET", "isRelevantVoor");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"creatiedatum", "titel", "vertrouwelijkAanduiding", "auteur"})
    void refusesADocumentWithoutWhatIsObligatory(String name) {
        String message = regie.example("voegZaakdocumentToe-request-min.xml", number(), ZAAK);
        Antwoord refused = regie.send(
                        Service.VOEG_ZAAKDOCUMENT_TOE,
                        message.replaceAll("<ZKN:" + name + ">[^<]*</ZKN:" + name + ">", ""))
                .refused("StUF058");
        assertThat(refused.details()).contains(name);
    }

    @Test
    void refusesADocumentWithoutContentZaakOrProperNumber() {
        String message = regie.example("voegZaakdocumentToe-request-min.xml", number(), ZAAK);
        regie.send(Service.VOEG_ZAAKDOCUMENT_TOE, message.replaceAll("(?s)<ZKN:inhoud.*?</ZKN:inhoud>", ""))
                .refused("StUF058");
        regie.send(
                        Service.VOEG_ZAAKDOCUMENT_TOE,
                        message.replaceAll("(?s)<ZKN:isRelevantVoor.*</ZKN:isRelevantVoor>", ""))
                .refused("StUF058");
        regie.send(
                        Service.VOEG_ZAAKDOCUMENT_TOE,
                        regie.example("voegZaakdocumentToe-request-min.xml", "9999/DOC*1", ZAAK))
                .refused("StUF058");
    }

    @Test
    void refusesForbiddenTypesByNameByTypeAndByContent() {
        long before = rows();
        String message = regie.example("voegZaakdocumentToe-request-full.xml", number(), ZAAK);
        regie.send(Service.VOEG_ZAAKDOCUMENT_TOE, message.replace("gezinsplan.txt", "gezinsplan.EXE"))
                .refused("StUF058");
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        Antwoord refused = regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, program, true)
                .refused("StUF058");
        assertThat(refused.details()).contains("INHOUD-TYPE");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void warnsOfContentThatIsNotWhatItsTypeSays() {
        // interop 13, 40
        String document = number();
        String message = regie.example("voegZaakdocumentToe-request-full.xml", document, ZAAK)
                .replace("contentType=\"text/plain\"", "contentType=\"application/pdf\"");
        byte[] twice = java.util.Base64.getEncoder().encode("%PDF-1.7 dit is een klein document".getBytes());
        regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, message, twice, true).confirmed();
        assertThat(rules(document)).contains("INHOUD-MAGIE", "SOEP-13", "SOEP-40");
        assertThat(regie.read(document).confirmed().content()).isEqualTo(twice);
        String right = number();
        String pdf = regie.example("voegZaakdocumentToe-request-full.xml", right, ZAAK)
                .replace("text/plain", "application/pdf")
                .replace("gezinsplan.txt", "gezinsplan.pdf");
        regie.sendContent(Service.VOEG_ZAAKDOCUMENT_TOE, pdf, PDF, false).confirmed();
        assertThat(rules(right)).doesNotContain("INHOUD-MAGIE", "SOEP-13", "SOEP-40");
    }

    private static String rules(String document) {
        return jdbc().queryForObject(
                        "select string_agg(bevindingen::text, '') from berichtenlog where zaakidentificatie = ?",
                        String.class,
                        document);
    }

    @Test
    void anAttachmentThatIsMissingIsRefusedWithItsPlace() {
        String document = number();
        String message = regie.example("voegZaakdocumentToe-request-full.xml", document, ZAAK)
                .replaceFirst(
                        "R2V6[^<]*",
                        "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:weg@x.invalid\"/>");
        Antwoord refused = regie.send(Service.VOEG_ZAAKDOCUMENT_TOE, message).refused("StUF055");
        assertThat(refused.details()).contains("R-204", "/ZKN:edcLk01/ZKN:object/ZKN:inhoud");
    }

    private static long rows() {
        return count("document")
                + count("document_versie")
                + count("inhoud")
                + count("inhoud_blok")
                + count("document_zaak")
                + count("ontvangen_bericht");
    }
}
