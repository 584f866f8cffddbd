// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.zaakregie.client.Documentclient;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Inhoudbestand;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.OpnieuwAanbieden;
import nl.zaakregie.client.Vraagresultaat;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.Documentwijziging;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.Uitgecheckt;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Soapversie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The regiesysteem and the suite of the Wmo work on the documents of one zaak with the client library: the one sends content
 * as attachment over SOAP 1.1, the other as base64 over SOAP 1.2.
 */
class DocumentclientIT {
    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9999DCLGZP000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @TempDir
    Path folder;

    private Zaakclient regieClient;
    private Zaakclient wmoClient;
    private Documentclient regie;
    private Documentclient wmo;
    private Documentidentificatie plan;

    @BeforeAll
    static void createZaak() {
        Documentdienst.of("REGIE").createZaak(ZAAK.value());
    }

    @BeforeEach
    void connect() {
        regieClient = client("REGIE", Inhoudsvorm.MTOM, Soapversie.SOAP11);
        wmoClient = client("WMOSUITE", Inhoudsvorm.INLINE, Soapversie.SOAP12);
        regie = regieClient.documenten();
        wmo = wmoClient.documenten();
        plan = found(regie.reserveIdentificatie());
    }

    @AfterEach
    void disconnect() {
        regieClient.close();
        wmoClient.close();
    }

    private static Zaakclient client(String applicatie, Inhoudsvorm vorm, Soapversie versie) {
        Partner partner = Partner.of(
                        Systeem.of("", "ZAAKREGIE"), URI.create(Proefserver.address() + "/soap/zaaksysteem"))
                .withInhoudsvorm(vorm)
                .withSoapversie(versie);
        return new Zaakclient(partner, Systeem.of("9999", applicatie), Berichtklok.system(), Herzendbeleid.NOOIT);
    }

    private static <T> T found(Vraagresultaat<T> result) {
        assertThat(result).isInstanceOf(Vraagresultaat.Beantwoord.class);
        return result.find().orElseThrow();
    }

    private static void done(Verzendresultaat result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Ontvangen.class,
                        received -> assertThat(received.opmerkingen()).isEmpty());
    }

    private static String refused(Verzendresultaat result) {
        assertThat(result).isInstanceOf(OpnieuwAanbieden.class);
        OpnieuwAanbieden refusal = (OpnieuwAanbieden) result;
        assertThat(refusal.fout().isRegelbreuk()).isTrue();
        return refusal.fout().details();
    }

    private static String refused(Vraagresultaat<?> result) {
        assertThat(result).isInstanceOf(NietBeantwoord.class);
        return refused(((NietBeantwoord<?>) result).oorzaak());
    }

    private static Documentinhoud text(String text) {
        return Documentinhoud.of("gezinsplan.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private NieuwDocument document(Documentinhoud inhoud) {
        return NieuwDocument.of(
                        plan,
                        "Gezinsplan",
                        DAY,
                        "F. de Boer",
                        VertrouwelijkAanduiding.VERTROUWELIJK,
                        Zaakverwijzing.of(ZAAK))
                .documenttype("Gezinsplan")
                .versie("1.0")
                .inhoud(inhoud)
                .build();
    }

    private String read(Documentclient client) throws IOException {
        Path file = folder.resolve("gelezen");
        Zaakdocument document =
                found(client.findDocument(plan, new Inhoudbestand(file))).orElseThrow();
        assertThat(document.bestandsnaam()).isEqualTo("gezinsplan.txt");
        assertThat(document.contentType()).isEqualTo("text/plain");
        return Files.readString(file);
    }

    @Test
    void twoSystemsWorkOnOnePlanInTurn() throws IOException {
        // services.md A7 to A14, BR-21
        // Fleur writes the plan, and everybody can read it.
        done(regie.add(document(text("Eerste plan"))));
        assertThat(read(wmo)).isEqualTo("Eerste plan");
        assertThat(found(wmo.listDocumenten(ZAAK)))
                .extracting(Zaakdocument::identificatie)
                .contains(Optional.of(plan.value()));

        // She takes it to change it. The colleague of the Wmo may read on, and hears who has it when he wants more.
        Uitgecheckt taken = found(regie.checkOut(plan, Inhoudmeter.INSTANCE));
        assertThat(taken.document().verwijzing()).contains(text("Eerste plan").verwijzing());
        assertThat(refused(wmo.checkOut(plan, Inhoudmeter.INSTANCE))).contains("REGIE");
        Documentwijziging impatient = Documentwijziging.of(
                        found(wmo.findDocument(plan)).orElseThrow())
                .inhoud(text("Ander plan"));
        assertThat(refused(wmo.update(impatient))).contains("REGIE");
        assertThat(refused(wmo.cancelCheckOut(plan, taken.checkedOutId()))).contains("REGIE");
        assertThat(read(wmo)).isEqualTo("Eerste plan");

        // She brings it back changed. That ends her turn: the key opens nothing any more.
        Documentwijziging change =
                Documentwijziging.of(taken).inhoud(text("Tweede plan")).versie("2.0");
        done(regie.update(change));
        assertThat(read(wmo)).isEqualTo("Tweede plan");
        assertThat(refused(regie.update(Documentwijziging.of(taken).versie("3.0"))))
                .contains("niet uitgecheckt");

        // Now he takes it, thinks better of it, and gives it back as it was.
        Uitgecheckt his = found(wmo.checkOut(plan, Inhoudmeter.INSTANCE));
        assertThat(his.checkedOutId()).isNotEmpty().isNotEqualTo(taken.checkedOutId());
        done(wmo.cancelCheckOut(plan, his.checkedOutId()));
        assertThat(refused(wmo.cancelCheckOut(plan, his.checkedOutId()))).contains("niet uitgecheckt");
        assertThat(read(regie)).isEqualTo("Tweede plan");
        assertThat(found(regie.findDocument(plan)).orElseThrow().text("versie")).isEqualTo("2.0");
    }

    @Test
    void aPlanIsMadeEmptyAndFilledLater() throws IOException {
        // ZDS 4.2.5, 4.2.6
        NieuwDocument empty = NieuwDocument.of(
                        plan, "Gezinsplan", DAY, "F. de Boer", VertrouwelijkAanduiding.INTERN, Zaakverwijzing.of(ZAAK))
                .formaat("text/plain")
                .build();
        done(regie.add(empty));
        Zaakdocument made =
                found(regie.findDocument(plan, Inhoudmeter.INSTANCE)).orElseThrow();
        assertThat(made.verwijzing()).isEmpty();
        done(wmo.update(Documentwijziging.of(made).inhoud(text("Het plan"))));
        assertThat(read(regie)).isEqualTo("Het plan");
    }

    @ParameterizedTest
    @CsvSource({"REGIE,MTOM,SOAP11", "REGIE,INLINE,SOAP11", "REGIE,MTOM,SOAP12", "REGIE,INLINE,SOAP12"})
    void contentThatFitsNoBufferComesBackByteForByte(String applicatie, Inhoudsvorm vorm, Soapversie versie)
            throws IOException {
        // T-23, R-203, R-205, interop 14
        byte[] content = new byte[24 * 1024 * 1024 + 1];
        new Random(vorm.ordinal() * 2L + versie.ordinal()).nextBytes(content);
        Documentinhoud inhoud = Documentinhoud.of("groot.bin", "application/octet-stream", content);
        try (Zaakclient client = client(applicatie, vorm, versie)) {
            done(client.documenten().add(document(inhoud)));
            Zaakdocument back = found(client.documenten().findDocument(plan, Inhoudmeter.INSTANCE))
                    .orElseThrow();
            assertThat(back.verwijzing()).contains(inhoud.verwijzing());
        }
    }

    @Test
    void whatIsNotThereIsAnAnswerToo() {
        // interop 55
        assertThat(found(regie.findDocument(new Documentidentificatie("9999DOCNERGENS"))))
                .isEmpty();
        assertThat(found(regie.listDocumenten(new Zaakidentificatie("9999NERGENS"))))
                .isEqualTo(List.of());
    }
}
