// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.zaakregie.client.zaak.Zaakvraag.Sortering;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages around the zaak: numbers, statuses, questions. */
class ZaakberichtenTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStatusIsValid(long seed) {
        // BR-19, ZDS 4.1.3
        Willekeur willekeur = new Willekeur(seed);
        Keuring.passes(Keuring.BERICHTEN.actualiseerZaakstatus(willekeur.zaak(), willekeur.status()), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyQuestionIsValid(long seed) {
        //
        Willekeur willekeur = new Willekeur(seed);
        Zaakvraag vraag = Zaakvraag.everything()
                .limit(1 + willekeur.random.nextInt(500))
                .orderBy(Sortering.values()[willekeur.random.nextInt(6)]);
        vraag = willekeur.chance() ? vraag.withClient(willekeur.bsn()) : vraag;
        vraag = willekeur.chance() ? vraag.withZaaktype("WMOHULP") : vraag;
        vraag = willekeur.chance() ? vraag.relatedTo(willekeur.zaakidentificatie()) : vraag;
        vraag = willekeur.chance() ? vraag.startedBetween(willekeur.datum(), Willekeur.DAG) : vraag;
        vraag = willekeur.chance() ? vraag.after(willekeur.gezinsplan().object()) : vraag;
        Zaakscope scope = willekeur.chance() ? Zaakscope.alles() : Zaakscope.overzicht();
        Keuring.passes(Keuring.BERICHTEN.geefZaakdetails(vraag, scope), "seed " + seed);
        Keuring.passes(Keuring.BERICHTEN.geefZaakdetails(willekeur.zaakidentificatie(), scope), "seed " + seed);
        Keuring.passes(Keuring.BERICHTEN.geefZaakstatus(willekeur.zaakidentificatie()), "seed " + seed);
    }

    @Test
    void numberIsAskedInTheSpellingOfTheSchema() {
        // interop 63: a small i in functie, a capital in the root
        Zaakbericht bericht = Keuring.BERICHTEN.genereerZaakIdentificatie();
        Keuring.passes(bericht, "number");
        assertThat(bericht.bericht().localName()).isEqualTo("genereerZaakIdentificatie_Di02");
        assertThat(Stuurgegevens.ofMessage(bericht.bericht()).functie()).isEqualTo("genereerZaakidentificatie");
    }

    @Test
    void statusSaysWhatWasAndWhatBecomes() {
        // interop 30, R-102
        Willekeur willekeur = new Willekeur(1);
        List<StufElement> objects = Keuring.BERICHTEN
                .actualiseerZaakstatus(willekeur.zaak(), willekeur.status())
                .bericht()
                .children(OBJECT);
        assertThat(objects).hasSize(2);
        assertThat(objects.getFirst().child(zkn("heeft")))
                .hasValueSatisfying(h -> assertThat(h.isNil()).isTrue());
        // with the time of day, so that two of one day can be told apart
        assertThat(objects.getLast().value(zkn("heeft"), zkn("datumStatusGezet")))
                .hasValueSatisfying(m -> assertThat(m).hasSize(17));
    }

    @Test
    void eachMessageHasItsOwnNumberAndALaterMoment() {
        // interop 20, R-020, R-023
        List<Stuurgegevens> heads = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            heads.add(Stuurgegevens.ofMessage(
                    Keuring.BERICHTEN.genereerZaakIdentificatie().bericht()));
        }
        assertThat(heads).extracting(Stuurgegevens::referentienummer).doesNotHaveDuplicates();
        assertThat(heads)
                .extracting(Stuurgegevens::tijdstipBericht)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void momentsGrowInTheHourThatComesTwice() {
        // at 01:00 UTC the Dutch clock goes back from three to two
        List<Instant> instants = List.of(
                Instant.parse("2026-10-25T00:59:59.900Z"),
                Instant.parse("2026-10-25T01:00:00.100Z"),
                Instant.parse("2026-10-25T01:00:00.200Z"));
        List<String> moments = new ArrayList<>();
        List<Instant> left = new ArrayList<>(instants);
        Berichtklok klok = new Berichtklok(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return left.removeFirst();
            }
        });
        instants.forEach(i -> moments.add(klok.next().value()));
        assertThat(moments).containsExactly("20261025025959900", "20261025025959901", "20261025025959902");
        assertThat(moments).allMatch(Tijdstip::isValid);
    }

    @Test
    void followUpAsksAfterTheLastZaak() {
        //
        StufElement last = new Willekeur(5).gezinsplan().object();
        StufElement question = Keuring.BERICHTEN
                .geefZaakdetails(Zaakvraag.everything().after(last), Zaakscope.alles())
                .bericht();
        assertThat(question.value(zkn("parameters"), stuf("indicatorVervolgvraag")))
                .contains("true");
        assertThat(question.value(zkn("start"), OBJECT, zkn("identificatie")))
                .isEqualTo(last.value(zkn("identificatie")));
    }

    @Test
    void systemsNeedAName() {
        Systeem nameless = Systeem.of("9999", "AB");
        Systeem named = Systeem.of("9999", "REGIE");
        assertThatIllegalArgumentException().isThrownBy(() -> new Zaakberichten(nameless, named, Berichtklok.system()));
        assertThat(new Zaakidentificatie("9999GZP000001").gemeentecode()).isEqualTo("9999");
    }
}
