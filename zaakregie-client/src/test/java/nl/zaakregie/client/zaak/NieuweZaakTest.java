// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The builders of the plans: whatever they are given, the message is valid, or they refuse it. */
class NieuweZaakTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 14);
    private static final Zaakidentificatie NUMMER = new Zaakidentificatie("9999GZP000001");
    private static final Medewerker FLEUR = Medewerker.of("99991001", "Boer");
    private static final Client KWAME = Client.of(new Bsn("999999850"), "Osei");
    private static final Client MARIEKE = Client.of(new Bsn("999995182"), "Jansen");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlanThatCanBeBuiltIsValid(long seed) {
        // BR-01 to BR-15, R-116
        List<Function<Willekeur, NieuweZaak>> kinds =
                List.of(Willekeur::gezinsplan, Willekeur::levensdomeinplan, Willekeur::deelplan, Willekeur::gewoneZaak);
        for (Function<Willekeur, NieuweZaak> kind : kinds) {
            NieuweZaak zaak = kind.apply(new Willekeur(seed));
            Keuring.passes(Keuring.BERICHTEN.creeerZaak(zaak), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEntityHasAVerwerkingssoort(long seed) {
        // interop 32, R-116
        StufElement object = new Willekeur(seed).zaakOfAnyKind().object();
        object.forEach(e -> assertThat(!e.isEntiteit() || e.verwerkingssoort().isPresent())
                .as(e.localName() + " of seed " + seed)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatHasNoValueSaysSoTwice(long seed) {
        // interop 43, R-077
        new Willekeur(seed).zaakOfAnyKind().object().forEach(e -> {
            assertThat(e.isNil()).isEqualTo(e.noValue().isPresent());
            assertThat(e.isEmpty()).isEqualTo(e.isNil());
        });
    }

    @Test
    void gezinsplanHasItsRegisseurAsInitiator() {
        // BR-03, BR-04
        Zaak plan = NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME)
                .client(MARIEKE)
                .build()
                .zaak();
        assertThat(plan.initiators()).singleElement().satisfies(i -> {
            assertThat(i.soort()).isEqualTo("MDW");
            assertThat(i.sleutel()).isEqualTo("99991001");
        });
        assertThat(plan.clients()).extracting(c -> c.omschrijving()).containsExactly("Client", "Client");
        assertThat(plan.zaaktypecode()).isEqualTo("GEZINSPLAN");
    }

    @Test
    void clientWhoAsksForADeelplanIsItsInitiatorAndItsClient() {
        // BR-05
        Zaak plan = NieuweZaak.deelplan(
                        new Zaakidentificatie("9999DLP000001"), DAG, Willekeur.wmo(), Zaakverwijzing.of(NUMMER), KWAME)
                .build()
                .zaak();
        assertThat(plan.initiators())
                .singleElement()
                .satisfies(i -> assertThat(i.soort()).isEqualTo("NPS"));
        assertThat(plan.clientBsns()).containsExactly("999999850");
        assertThat(plan.gerelateerdeZaken()).containsExactly("9999GZP000001");
    }

    @Test
    void relatedZakenAreOnlyIdentified() {
        // a zaak cannot be created through a relation
        StufElement object = NieuweZaak.levensdomeinplan(
                        new Zaakidentificatie("9999LDP000001"), DAG, Zaakverwijzing.of(NUMMER), FLEUR, KWAME)
                .build()
                .object();
        assertThat(object.find(zkn("heeftBetrekkingOpAndere"), zkn("gerelateerde"))
                        .flatMap(StufElement::verwerkingssoort))
                .contains(Verwerkingssoort.I);
    }

    @Test
    void registrationIsTheStartWhenNothingElseIsSaid() {
        StufElement object =
                NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME).build().object();
        assertThat(object.value(zkn("registratiedatum"))).contains("20260314");
        assertThat(object.value(zkn("zaakniveau"))).contains("1"); // E-48
        assertThat(object.value(zkn("deelzakenIndicatie"))).contains("N");
    }

    @Test
    void addressGoesUnderBothNamesOfTheStreet() {
        // interop 48
        Persoon persoon = Persoon.of("Osei").withAdres(Adres.of("Proeflaan", 12, "9999 AA", "Voorbeeldstad"));
        StufElement object = NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, new Client(KWAME.bsn(), persoon))
                .build()
                .object();
        StufElement adres = object.find(
                        zkn("heeftBetrekkingOp"),
                        zkn("gerelateerde"),
                        zkn("natuurlijkPersoon"),
                        nl.zaakregie.stuf.Namen.bg("verblijfsadres"))
                .orElseThrow();
        assertThat(adres.children())
                .extracting(StufElement::text)
                .contains("Proeflaan", "9999AA", "12")
                .filteredOn("Proeflaan"::equals)
                .hasSize(2);
    }

    @Test
    void extraElementenStandOnTheZaakAndOnItsInitiator() {
        // interop 51
        StufElement object = NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME)
                .extraElement("kanaal", "balie")
                .extraElementOfInitiator("telefoon", "0512 2001")
                .build()
                .object();
        assertThat(object.value(stuf("extraElementen"), stuf("extraElement"))).contains("balie");
        assertThat(object.value(zkn("heeftAlsInitiator"), stuf("extraElementen"), stuf("extraElement")))
                .contains("0512 2001");
    }

    @Test
    void clientIsNoBelanghebbendeOfTheSamePlan() {
        // BR-08, in both orders
        Belanghebbende marieke = new Belanghebbende(MARIEKE.bsn(), MARIEKE.persoon(), "moeder");
        GezinsplanBuilder first =
                NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME).client(MARIEKE);
        assertThatIllegalArgumentException().isThrownBy(() -> first.belanghebbende(marieke));
        GezinsplanBuilder second =
                NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME).belanghebbende(marieke);
        assertThatIllegalArgumentException().isThrownBy(() -> second.client(MARIEKE));
    }

    @Test
    void samePartyDoesNotStandInARoleTwice() {
        //
        GezinsplanBuilder builder =
                NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME).uitvoerende(Uitvoerende.of(FLEUR, "coach"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.client(KWAME));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.uitvoerende(Uitvoerende.of(FLEUR, "begeleider")));
    }

    @Test
    void deelplanHasNoZaaktypeOfAPlanAndOneLevensdomeinplan() {
        // BR-11, BR-14
        Zaakverwijzing gezinsplan = Zaakverwijzing.of(NUMMER);
        Zaaktypeverwijzing other = new Zaaktypeverwijzing("GZP", "opstellen en uitvoeren GEZINSPLAN");
        Zaakidentificatie own = new Zaakidentificatie("9999DLP000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NieuweZaak.deelplan(own, DAG, other, gezinsplan, FLEUR, KWAME));
        assertThatIllegalArgumentException().isThrownBy(() -> NieuweZaak.gewoneZaak(own, DAG, other));
        DeelplanBuilder builder = NieuweZaak.deelplan(own, DAG, Willekeur.wmo(), gezinsplan, FLEUR, KWAME)
                .levensdomeinplan(Zaakverwijzing.of(new Zaakidentificatie("9999LDP000001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.levensdomeinplan(Zaakverwijzing.of(new Zaakidentificatie("9999LDP000002"))));
    }

    @Test
    void valuesRefuseWhatTheStandardForbids() {
        assertThatIllegalArgumentException().isThrownBy(() -> Persoon.of("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> Persoon.of("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> Persoon.of("met\u0000nul"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vestigingsnummer("12345678901"));
        assertThatIllegalArgumentException().isThrownBy(() -> Adres.of("Proeflaan", 0, "9999AA", "Voorbeeldstad"));
        assertThatIllegalArgumentException().isThrownBy(() -> Adres.of("Proeflaan", 1, "99AA", "Voorbeeldstad"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Zaaktypeverwijzing("SOCDM821002193-1", "te lang"));
        assertThatIllegalArgumentException().isThrownBy(() -> Statuszetting.of(0, "Begin", DAG.atStartOfDay(), FLEUR));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NieuweZaak.gezinsplan(NUMMER, DAG, FLEUR, KWAME).omschrijving("x".repeat(81)));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        NieuweZaak.gewoneZaak(NUMMER, DAG, Willekeur.wmo()).extraElementOfInitiator("a", "b"));
    }

    @Test
    void refusalsAndTextsForALogNameNobody() {
        // a value may be personal data
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Persoon.of("Geheim" + "m".repeat(200)))
                .withMessageNotContaining("Geheim");
        assertThat(KWAME.toString() + KWAME.persoon())
                .doesNotContain("999999850")
                .doesNotContain("Osei");
    }
}
