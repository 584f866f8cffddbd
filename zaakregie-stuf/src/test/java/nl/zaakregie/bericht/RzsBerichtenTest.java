// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.bericht.Zaaknotificatie.Herkomst;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.bericht.Zaaknotificatie.Status;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four messages of Regie- en zaakservices as values. */
class RzsBerichtenTest {
    private static final BerichtReader READER = new BerichtReader(Schemas.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {"min", "creeerzaak", "actualiseerzaakstatus", "voegzaakdocumenttoe", "updatezaakdocument", "full"
            })
    void writesWhatItReadOfATriggerAndOfANotification(String kind) {
        // RZS 6.9, 6.10, E-03, E-04
        StufElement trigger = read("initieerNotificeerOverZaak-request-" + kind + ".xml");
        StufElement notification = read("notificeerOverZaak-request-" + kind + ".xml");
        same(trigger, Zaaknotificatie::of, z -> z.trigger(Stuurgegevens.ofMessage(trigger)));
        same(notification, Zaaknotificatie::of, z -> z.notificatie(Stuurgegevens.ofMessage(notification)));
    }

    @Test
    void readsWhatATriggerSays() {
        Zaaknotificatie trigger = Zaaknotificatie.of(read("initieerNotificeerOverZaak-request-full.xml"));
        assertThat(trigger.zaakidentificatie()).isEqualTo("9999WMO2016000001");
        assertThat(trigger.gebeurtenis()).isEqualTo(Gebeurtenis.ACTUALISEER_ZAAKSTATUS);
        assertThat(trigger.soort()).isEqualTo(new Soort("WMOHULP", "Behandelen aanvraag Wmo-voorziening"));
        assertThat(trigger.status()).contains(new Status("2", "WMO-2", "In behandeling", "20160502143000000"));
        assertThat(trigger.herkomst()).contains(new Herkomst(Systeem.of("", "WMOBACKO"), false, ""));
        assertThat(trigger.meldingen()).containsExactly("Status gewijzigd door de backoffice");
    }

    @Test
    void readsExtraElementsWhateverTheSpellingOfTheirNames() {
        // E-05, E-59
        String text = Voorbeelden.text("initieerNotificeerOverZaak-request-min.xml")
                .replace("naam=\"gebeurtenis\"", "naam=\"Gebeurtenis\"")
                .replaceAll(">(Update|Creeer) zaak<", ">creëer  ZAAK<")
                .replace("naam=\"zendendeApplicatie\"", "naam=\"Zendende_applicatie\"");
        Zaaknotificatie trigger = Zaaknotificatie.of(Voorbeelden.parse(text).root());
        assertThat(trigger.gebeurtenis()).isEqualTo(Gebeurtenis.CREEER_ZAAK);
        assertThat(trigger.herkomst()).isPresent();
    }

    @Test
    void aNotificationDoesNotTellWhoCausedTheEvent() {
        // RZS 6.9.2
        StufElement example = read("initieerNotificeerOverZaak-request-full.xml");
        StufElement notification = Zaaknotificatie.of(example).notificatie(Stuurgegevens.ofMessage(example));
        assertThat(Zaaknotificatie.of(notification).herkomst()).isEmpty();
        assertThat(READER.validate(notification)).isEmpty();
    }

    @Test
    void staysValidWhenTheSourceKnewLittle() {
        // E-04, E-41
        Stuurgegevens head = Stuurgegevens.ofMessage(read("notificeerOverZaak-request-min.xml"));
        Zaaknotificatie bare = new Zaaknotificatie(
                "9999WMO2016000001",
                Gebeurtenis.UPDATE_ZAAKDOCUMENT,
                new Soort("", ""),
                Optional.of(new Status("", "", "In behandeling", "")),
                Optional.of(new Herkomst(new Systeem("9999", "WMOBACKO", "", ""), true, "W-1")),
                "9999DOC2016000001",
                List.of());
        assertThat(READER.validate(bare.notificatie(head))).isEmpty();
        assertThat(READER.validate(bare.trigger(head))).isEmpty();
        assertThat(Zaaknotificatie.of(bare.trigger(head))).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "9999, SUITE, A, true, 9999, SUITE, A, true",
        "9999, SUITE, A, true, 9999, SUITE, B, false",
        "9999, SUITE, A, true, 0518, SUITE, A, false",
        "'', SUITE, '', false, 9999, SUITE, B, true",
        "'', SUITE, '', false, 9999, ANDER, '', false",
    })
    void recognisesWhoCausedTheEventByAllThatIsKnown(
            String org, String app, String adm, boolean whole, String org2, String app2, String adm2, boolean same) {
        // BR-23, E-40
        Herkomst herkomst = new Herkomst(new Systeem(org, app, adm, ""), whole, "");
        assertThat(herkomst.is(new Systeem(org2, app2, adm2, "iemand"))).isEqualTo(same);
    }

    @Test
    void refusesAnEventThatIsNone() {
        // BR-24
        StufElement wrong = Voorbeelden.parse(Voorbeelden.text("notificeerOverZaak-request-min.xml")
                        .replace(">Update zaak<", ">Verwijder zaak<"))
                .root();
        assertThatThrownBy(() -> Zaaknotificatie.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesWhatItReadOfAHandOverAndItsAnswer() {
        // RZS 6.8
        for (String kind : List.of("min", "full")) {
            StufElement request = read("overdragenZaak-request-" + kind + ".xml");
            same(request, Overdrachtverzoek::of, v -> v.toMessage(Stuurgegevens.ofMessage(request)));
            StufElement answer = read("bevestigOverdragenZaak-request-" + kind + ".xml");
            same(answer, Overdrachtantwoord::of, a -> a.toMessage(Stuurgegevens.ofMessage(answer)));
            assertThat(Overdrachtantwoord.of(answer).geaccepteerd()).isEqualTo(kind.equals("min"));
        }
    }

    @Test
    void onlyServicesThatChangeAZaakOrDocumentAreEvents() {
        // services 0.9, E-06
        assertThat(Gebeurtenis.of(Service.MAAK_ZAAKDOCUMENT)).contains(Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE);
        assertThat(List.of(Service.values()).stream()
                        .filter(s -> Gebeurtenis.of(s).isPresent()))
                .containsExactlyInAnyOrder(
                        Service.CREEER_ZAAK,
                        Service.UPDATE_ZAAK,
                        Service.ACTUALISEER_ZAAKSTATUS,
                        Service.VOEG_ZAAKDOCUMENT_TOE,
                        Service.MAAK_ZAAKDOCUMENT,
                        Service.UPDATE_ZAAKDOCUMENT);
    }

    /** The value is the same after writing and reading, and what is written is valid. */
    private static <T> void same(StufElement message, Function<StufElement, T> read, Function<T, StufElement> write) {
        T value = read.apply(message);
        StufElement written = write.apply(value);
        assertThat(READER.validate(written)).isEmpty();
        assertThat(read.apply(written)).isEqualTo(value);
        assertThat(written.name()).isEqualTo(message.name());
    }

    private static StufElement read(String name) {
        return Voorbeelden.parse(Voorbeelden.text(name)).root();
    }
}
