// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Patchset;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BerichtTest {
    private static final Stuurgegevens HEAD = new Stuurgegevens(
            "Lk01",
            Systeem.of("9999", "REGIE"),
            Systeem.of("9999", "ZAAKSYS"),
            "R-1",
            "20160411090004000",
            "",
            "ZAK",
            "");

    static Stream<Voorbeelden.Rij> all() {
        return Stream.concat(Voorbeelden.list().stream(), Voorbeelden.negatives().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyExampleIsAMessageThatIsWrittenAsItWasRead(Voorbeelden.Rij row) throws MalformedBerichtException {
        StufElement root = Voorbeelden.read(row.file()).root();
        Bericht bericht = Bericht.find(root).orElseThrow();
        byte[] written = BerichtWriter.write(bericht.element());
        StufElement again = new BerichtReader(Schemas.shared())
                .read(new ByteArrayInputStream(written))
                .root();
        assertThat(Bericht.find(again)).contains(bericht);
    }

    static Stream<Voorbeelden.Rij> examples() {
        return Voorbeelden.list().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTypedPartsOfAnExampleAreAllOfIt(Voorbeelden.Rij row) {
        StufElement root = Voorbeelden.read(row.file()).root();
        Bericht bericht = Bericht.find(root).orElseThrow();
        assertThat(bericht.berichtcode()).isPresent();
        assertThat(fromParts(bericht)).isEqualTo(bericht);
    }

    private static Bericht fromParts(Bericht bericht) {
        Stuurgegevens head = bericht.stuurgegevens();
        return switch (bericht) {
            case Kennisgeving k ->
                Kennisgeving.of(k.element().name(), head, k.mutatiesoort().orElseThrow(), k.objecten());
            case Vraag v -> Vraag.of(v.element().name(), head, v.parameters(), v.selectie(), v.scope(), v.start());
            case Antwoord a ->
                Antwoord.of(
                        a.element().name(),
                        head,
                        a.parameters(),
                        a.meldingen(),
                        a.objecten().stream().map(StufObject::element).toList());
            case VrijBericht v -> VrijBericht.of(v.element().name(), head, v.inhoud());
            case Bevestiging b -> withMeldingen(Bevestiging.of(head), b.meldingen());
            case Foutbericht f -> Foutbericht.of(head, f.foutcode().orElseThrow(), f.details());
        };
    }

    /** We send confirmations without meldingen; the examples have some. */
    private static Bericht withMeldingen(Bevestiging bevestiging, List<String> meldingen) {
        List<StufElement> children =
                new java.util.ArrayList<>(bevestiging.element().children());
        meldingen.forEach(m -> children.add(StufElement.of(nl.zaakregie.stuf.Namen.stuf("melding"), m)));
        return new Bevestiging(bevestiging.element().withChildren(children));
    }

    @Test
    void aMessageOfAnotherKindIsNone() {
        assertThat(Bericht.find(StufElement.of(zkn("npsLk01"), ""))).isEmpty();
        assertThat(Bericht.find(StufElement.of(new javax.xml.namespace.QName("x_Di01"), "")))
                .isEmpty();
    }

    @Test
    void aKennisgevingTellsItsTwoStates() {
        Kennisgeving change = (Kennisgeving) Bericht.find(Voorbeelden.read("updateZaak-gezinsplan-request-full.xml")
                        .root())
                .orElseThrow();
        assertThat(change.mutatiesoort()).contains(Mutatiesoort.W);
        assertThat(change.overname()).isTrue();
        assertThat(change.oud().flatMap(o -> o.value(zkn("einddatumGepland")))).contains("20161001");
        assertThat(change.huidig().flatMap(o -> o.value(zkn("einddatumGepland"))))
                .contains("20161101");
        assertThatThrownBy(() -> Kennisgeving.of(zkn("zakLk01"), HEAD, Mutatiesoort.W, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Berichtcode.class,
            names = {"Bv01", "Bv02", "Bv03", "Bv04"})
    void aConfirmationIsAcceptedByBothPatchLevels(Berichtcode code) {
        //
        Stuurgegevens head = HEAD.answer(code, Systeem.of("", "ZAAKSYS"), "A-1", "20160411090005000");
        assertAccepted(Bevestiging.of(head));
    }

    @ParameterizedTest
    @EnumSource(
            value = Berichtcode.class,
            names = {"Fo01", "Fo02", "Fo03"})
    void aRefusalIsAcceptedByBothPatchLevels(Berichtcode code) {
        // T-27, R-041, R-051, R-052
        Stuurgegevens head = HEAD.answer(code, Systeem.of("", "ZAAKSYS"), "A-1", "20160411090005000");
        for (Foutcode foutcode : Foutcode.values()) {
            Foutbericht refusal = Foutbericht.of(head, foutcode, "x".repeat(2000));
            assertAccepted(refusal);
            assertThat(refusal.details()).hasSize(1000);
            assertThat(refusal.foutcode()).contains(foutcode);
            assertThat(refusal.omschrijving()).hasSizeLessThanOrEqualTo(200).isEqualTo(foutcode.omschrijving());
            assertThat(refusal.plek()).contains(foutcode.plek());
        }
        boolean bare = code == Berichtcode.Fo02;
        assertThat(Foutbericht.of(head, Foutcode.STUF058, "")
                                .element()
                                .children()
                                .getFirst()
                                .children()
                                .size()
                        == 1)
                .isEqualTo(bare);
    }

    @Test
    void anAnswerWithNothingFoundHasNoAntwoord() {
        // T-17, R-166
        Stuurgegevens head = HEAD.answer(Berichtcode.La01, Systeem.of("", "ZAAKSYS"), "A-1", "20160411090005000");
        Antwoord nothing = Antwoord.of(
                zkn("zakLa01"), head, new Antwoord.Parameters(false, null, OptionalInt.empty()), List.of(), List.of());
        assertAccepted(nothing);
        assertThat(nothing.objecten()).isEmpty();
        assertThat(nothing.parameters().meer()).isFalse();
        Antwoord more = Antwoord.of(
                zkn("zakLa01"),
                head,
                new Antwoord.Parameters(true, false, OptionalInt.of(7)),
                List.of("StUF0001: " + "kleur ".repeat(90)),
                List.of());
        assertAccepted(more);
        assertThat(more.meldingen())
                .singleElement()
                .satisfies(m -> assertThat(m).hasSize(250));
        assertThat(more.parameters().aantalVoorkomens()).hasValue(7);
    }

    private static void assertAccepted(Bericht bericht) {
        assertThat(new BerichtReader(Schemas.shared()).validate(bericht.element()))
                .isEmpty();
        assertThat(Patchset.newer().accepts(bericht.element())).isTrue();
        Patchset.patch21()
                .ifPresent(p -> assertThat(p.accepts(bericht.element())).isTrue());
        assertThat(Optional.of(bericht)).isEqualTo(Bericht.find(bericht.element()));
    }
}
