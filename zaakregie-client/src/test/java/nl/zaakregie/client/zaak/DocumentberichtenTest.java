// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Systeem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages about documents hold whatever the builders take, without a finding of the strictest receiver. */
class DocumentberichtenTest {
    private static final Documentberichten BERICHTEN =
            new Documentberichten(Systeem.of("9999", "REGIE"), Systeem.of("9999", "ZAAKSYS"), Berichtklok.system());
    private static final Documentidentificatie ID = new Documentidentificatie("9999DOC000001");
    private static final Documentinhoud PDF =
            Documentinhoud.of("plan.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static NieuwDocument document(Willekeur willekeur, boolean content) {
        DocumentBuilder builder = NieuwDocument.of(
                ID,
                willekeur.text(200),
                willekeur.datum(),
                willekeur.text(200),
                VertrouwelijkAanduiding.values()[willekeur.random.nextInt(8)],
                willekeur.zaak());
        if (willekeur.chance()) {
            builder.documenttype(willekeur.text(80)).versie("1.0").status("Concept");
        }
        if (willekeur.chance()) {
            builder.beschrijving(willekeur.text(1000)).taal("fy").zaak(willekeur.zaak());
        }
        if (willekeur.chance()) {
            builder.ontvangstdatum(willekeur.datum()).verzenddatum(willekeur.datum());
        }
        return content
                ? builder.inhoud(PDF).build()
                : builder.formaat("application/pdf").build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNewDocumentIsValid(long seed) {
        // BR-20, ZDS 4.2.4, 4.2.5
        Zaakbericht added = BERICHTEN.voegToe(document(new Willekeur(seed), true));
        assertThat(added.service()).isEqualTo(Service.VOEG_ZAAKDOCUMENT_TOE);
        Keuring.passes(added, "seed " + seed);
        Zaakbericht made = BERICHTEN.voegToe(document(new Willekeur(seed), false));
        assertThat(made.service()).isEqualTo(Service.MAAK_ZAAKDOCUMENT);
        Keuring.passes(made, "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChangeIsValid(long seed) {
        // BR-21, BR-25, E-30
        Willekeur willekeur = new Willekeur(seed);
        Zaakdocument was =
                new Zaakdocument(new StufObject(document(willekeur, true).object()));
        Documentwijziging wijziging = willekeur.chance()
                ? Documentwijziging.of(was)
                : Documentwijziging.of(new Uitgecheckt(was, "sleutel", "regie"));
        wijziging = wijziging.inhoud(PDF).versie("2.0");
        if (willekeur.chance()) {
            wijziging = wijziging.titel(willekeur.text(200)).beschrijving(willekeur.text(1000));
        }
        if (willekeur.chance()) {
            wijziging = wijziging
                    .auteur(willekeur.text(200))
                    .status("Definitief")
                    .verzenddatum(willekeur.datum())
                    .vertrouwelijkheid(VertrouwelijkAanduiding.BEPERKT_OPENBAAR);
        }
        Keuring.passes(BERICHTEN.updateZaakdocument(wijziging), "seed " + seed);
    }

    @Test
    void aChangeSaysWhatWasAndWhatBecomesButNotTheOldContent() {
        // E-30, R-102
        Zaakdocument was =
                new Zaakdocument(new StufObject(document(new Willekeur(2), true).object()));
        List<StufElement> objects = BERICHTEN
                .updateZaakdocument(
                        Documentwijziging.of(was).beschrijving("Nieuw").inhoud(PDF))
                .bericht()
                .child(zkn("edcLk02"))
                .orElseThrow()
                .children(OBJECT);
        assertThat(objects).hasSize(2);
        assertThat(objects.getFirst().child(zkn("inhoud"))).isEmpty();
        assertThat(objects.getLast().child(zkn("inhoud"))).isPresent();
        assertThat(objects.getLast().value(zkn("beschrijving"))).contains("Nieuw");
        if (was.text("beschrijving").isEmpty()) {
            assertThat(objects.getFirst().child(zkn("beschrijving")).flatMap(StufElement::noValue))
                    .contains(NoValue.GEEN_WAARDE);
        }
    }

    @Test
    void everyQuestionAndEveryLockIsValid() {
        // interop 53: no nil on inhoud in a scope
        Willekeur willekeur = new Willekeur(3);
        Keuring.passes(BERICHTEN.genereerDocumentIdentificatie(), "number");
        Keuring.passes(BERICHTEN.geefZaakdocumentbewerken(ID), "check-out");
        Keuring.passes(BERICHTEN.cancelCheckout(ID, "sleutel"), "cancel");
        Keuring.passes(BERICHTEN.geefLijstZaakdocumenten(willekeur.zaakidentificatie()), "list");
        Keuring.passes(BERICHTEN.geefZaakdocumentLezen(ID, false), "attributes");
        Zaakbericht whole = BERICHTEN.geefZaakdocumentLezen(ID, true);
        Keuring.passes(whole, "whole");
        assertThat(whole.bericht()
                        .find(zkn("scope"), OBJECT, zkn("inhoud"))
                        .orElseThrow()
                        .attributes())
                .isEmpty();
    }

    @Test
    void contentKeepsItsNameAndType() {
        // interop 40
        StufElement inhoud = PDF.toElement();
        assertThat(inhoud.attribute(BESTANDSNAAM)).contains("plan.pdf");
        assertThat(inhoud.attribute(CONTENT_TYPE)).contains("application/pdf");
        StufElement named = StufElement.of(
                OBJECT,
                StufElement.builder(zkn("inhoud"))
                        .attribute(BESTANDSNAAM, "eigen naam.pdf")
                        .text("b3Vk")
                        .build());
        StufElement filled = PDF.into(named).child(zkn("inhoud")).orElseThrow();
        assertThat(filled.attribute(BESTANDSNAAM)).contains("eigen naam.pdf");
        assertThat(filled.attribute(CONTENT_TYPE)).contains("application/pdf");
        assertThat(filled.text()).isEqualTo(PDF.verwijzing().text());
    }

    @Test
    void aDocumentWithoutContentNeedsAFormaat() {
        DocumentBuilder builder = NieuwDocument.of(
                ID, "Plan", Willekeur.DAG, "Boer", VertrouwelijkAanduiding.INTERN, new Willekeur(1).zaak());
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a\\b", "a\"b", "a*b", "a?b", "a:b", "a<b", "a>b", "a|b", "a\tb"})
    void whatIsNoIdentificatieIsRefused(String text) {
        // BR-20
        assertThat(Documentidentificatie.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Documentidentificatie(text));
        assertThat(Documentidentificatie.parse("x".repeat(41))).isEmpty();
    }
}
