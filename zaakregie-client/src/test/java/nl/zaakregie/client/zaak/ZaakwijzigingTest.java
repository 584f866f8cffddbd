// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.zaakregie.mutatie.KennisgevingApplier;
import nl.zaakregie.mutatie.MutatieResult;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From two states of a zaak to an updateZaak: valid, and a receiver that applies it has the new state. */
class ZaakwijzigingTest {
    private static final KennisgevingApplier RECEIVER =
            new KennisgevingApplier(Schemas.shared().model());
    private static final LocalDate PER = LocalDate.of(2026, 3, 14);
    private static final Medewerker FLEUR = Medewerker.of("99991001", "Boer");
    private static final Medewerker AYLIN = Medewerker.of("99991002", "Yıldız");
    private static final Client KWAME = Client.of(new Bsn("999999850"), "Osei");
    private static final Client MARIEKE = Client.of(new Bsn("999995182"), "Jansen");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangeIsValidAndLeadsToTheWantedState(long seed) {
        // BR-16 to BR-18, R-102, R-111, R-114, R-125, interop 30, 31
        Willekeur willekeur = new Willekeur(seed);
        Zaak was = registered(willekeur.zaakOfAnyKind());
        Zaakwijziging wijziging = changed(willekeur, Zaakwijziging.of(was, PER));
        Zaakbericht bericht = Keuring.BERICHTEN.updateZaak(wijziging);
        Keuring.passes(bericht, "seed " + seed);
        MutatieResult result =
                RECEIVER.apply(Optional.of(was.object()), bericht.bericht(), Controleprofiel.strictProfile());
        assertThat(result.bevindingen()).as("seed " + seed).isEmpty();
        // what the receiver now has differs in nothing from what was wanted
        Zaak wanted = wanted(seed, was);
        assertThat(Zaakwijziging.between(new Zaak(result.object()), wanted, PER))
                .as("seed " + seed)
                .isEmpty();
        assertThat(Zaakwijziging.between(was, wanted, PER)).as("seed " + seed).isPresent();
    }

    /** The same change once more, on the tree itself. */
    private static Zaak wanted(long seed, Zaak was) {
        Willekeur willekeur = new Willekeur(seed);
        willekeur.zaakOfAnyKind();
        ZaakwijzigingBuilder builder = Zaakwijziging.of(was, PER);
        changed(willekeur, builder);
        return builder.wordt();
    }

    private static Zaakwijziging changed(Willekeur willekeur, ZaakwijzigingBuilder builder) {
        builder.omschrijving(willekeur.text(79) + "z").toelichting(willekeur.maybe(() -> willekeur.text(1000)));
        builder.kenmerken(willekeur.some(3, willekeur::kenmerk));
        builder.resultaat(willekeur.maybe(() -> new Resultaat(willekeur.text(80), willekeur.maybe(() -> "waarom"))));
        builder.einddatumGepland(willekeur.maybe(willekeur::datum));
        builder.uiterlijkeEinddatum(willekeur.maybe(willekeur::datum));
        builder.extraElement("kanaal", willekeur.maybe(() -> willekeur.text(50)));
        willekeur.some(2, willekeur::client).forEach(builder::add);
        willekeur.some(2, willekeur::belanghebbende).forEach(builder::add);
        willekeur.some(2, willekeur::uitvoerende).forEach(builder::add);
        if (builder.wordt().initiators().size() == 1 && willekeur.chance()) {
            builder.replaceInitiator(willekeur.medewerker(), "Regisseur");
        }
        takeSome(willekeur, builder);
        if (willekeur.chance()) {
            builder.koppel(willekeur.zaak(), willekeur.maybe(willekeur::zaak));
        }
        return builder.build();
    }

    private static void takeSome(Willekeur willekeur, ZaakwijzigingBuilder builder) {
        List<Betrokkene> clients = builder.wordt().clients();
        if (clients.size() > 1) {
            Bsn bsn = new Bsn(clients.getFirst().sleutel());
            if (willekeur.chance()) {
                builder.endClient(bsn);
            } else {
                builder.removeClient(bsn);
            }
        }
        builder.wordt().belanghebbenden().stream()
                .map(Betrokkene::sleutel)
                .filter(Bsn::isValid)
                .findFirst()
                .ifPresent(bsn -> builder.endBelanghebbende(new Bsn(bsn)));
        builder.wordt().uitvoerenden().stream().findFirst().ifPresent(u -> builder.endUitvoerende(u.sleutel()));
    }

    private static Zaak registered(NieuweZaak zaak) {
        StufElement creation = Keuring.BERICHTEN.creeerZaak(zaak).bericht();
        return new Zaak(RECEIVER.apply(Optional.empty(), creation, Controleprofiel.strictProfile())
                .object());
    }

    private static Zaak gezinsplan() {
        return registered(NieuweZaak.gezinsplan(new Zaakidentificatie("9999GZP000001"), PER.minusDays(30), FLEUR, KWAME)
                .omschrijving("Gezinsplan")
                .kenmerk(new Kenmerk("1", "wijkteam"))
                .kenmerk(new Kenmerk("2", "wijkteam"))
                .uitvoerende(Uitvoerende.of(FLEUR, "coach"))
                .build());
    }

    private static StufElement was(Zaakwijziging wijziging) {
        return wijziging.objecten().getFirst();
    }

    private static StufElement wordt(Zaakwijziging wijziging) {
        return wijziging.objecten().getLast();
    }

    @Test
    void bothObjectsHaveTheSameElementsInTheSameOrder() {
        // interop 31, STV0000047
        Zaakwijziging wijziging = Zaakwijziging.of(gezinsplan(), PER)
                .toelichting("Uitgebreid")
                .add(MARIEKE)
                .endUitvoerende("99991001")
                .build();
        assertThat(was(wijziging).children())
                .extracting(StufElement::name)
                .isEqualTo(wordt(wijziging).children().stream()
                        .map(StufElement::name)
                        .toList());
        assertThat(was(wijziging).child(zkn("toelichting")).flatMap(StufElement::noValue))
                .contains(NoValue.GEEN_WAARDE);
        assertThat(was(wijziging).verwerkingssoort()).contains(Verwerkingssoort.W);
    }

    @Test
    void onlyRelationsMakeItAnIdentification() {
        // R-118
        Zaakwijziging wijziging =
                Zaakwijziging.of(gezinsplan(), PER).add(MARIEKE).build();
        assertThat(wijziging.objecten())
                .allSatisfy(o -> assertThat(o.verwerkingssoort()).contains(Verwerkingssoort.I))
                .allSatisfy(o -> assertThat(o.value(zkn("omschrijving"))).contains("Gezinsplan"))
                .allSatisfy(o -> assertThat(o.value(zkn("isVan"), GERELATEERDE, zkn("code")))
                        .contains("GEZINSPLAN"));
        StufElement placeholder = was(wijziging).child(zkn("heeftBetrekkingOp")).orElseThrow();
        assertThat(placeholder.isEmpty()).isTrue();
        assertThat(placeholder.verwerkingssoort()).contains(Verwerkingssoort.T);
    }

    @Test
    void anotherRegisseurReplacesTheOneThatWas() {
        // interop 54, R-124: R, not two relations
        Zaakwijziging wijziging = Zaakwijziging.of(gezinsplan(), PER)
                .replaceInitiator(AYLIN, "Regisseur")
                .build();
        StufElement before = only(was(wijziging), "heeftAlsInitiator");
        StufElement after = only(wordt(wijziging), "heeftAlsInitiator");
        assertThat(List.of(before, after))
                .allSatisfy(r -> assertThat(r.verwerkingssoort()).contains(Verwerkingssoort.R));
        assertThat(before.value(stuf("tijdvakRelatie"), stuf("eindRelatie"))).contains("20260314");
        assertThat(after.value(stuf("tijdvakRelatie"), stuf("beginRelatie"))).contains("20260314");
        assertThat(after.value(GERELATEERDE, zkn("medewerker"), zkn("identificatie")))
                .contains("99991002");
        Keuring.passes(Keuring.BERICHTEN.updateZaak(wijziging), "R");
    }

    private static StufElement only(StufElement object, String relation) {
        assertThat(object.children(zkn(relation))).hasSize(1);
        return object.child(zkn(relation)).orElseThrow();
    }

    @Test
    void whoGoesEndsOrNeverWas() {
        // interop 33, R-124
        Zaak was = registered(NieuweZaak.gezinsplan(new Zaakidentificatie("9999GZP000002"), PER, FLEUR, KWAME)
                .client(MARIEKE)
                .build());
        Zaakwijziging end = Zaakwijziging.of(was, PER).endClient(MARIEKE.bsn()).build();
        assertThat(only(was(end), "heeftBetrekkingOp").verwerkingssoort()).contains(Verwerkingssoort.E);
        assertThat(only(wordt(end), "heeftBetrekkingOp").isNil()).isTrue();
        Zaakwijziging never =
                Zaakwijziging.of(was, PER).removeClient(MARIEKE.bsn()).build();
        assertThat(only(was(never), "heeftBetrekkingOp").verwerkingssoort()).contains(Verwerkingssoort.V);
        assertThat(only(was(never), "heeftBetrekkingOp").child(stuf("tijdvakRelatie")))
                .isEmpty();
    }

    @Test
    void allKenmerkenAreListedInBothWhenOneChanges() {
        // R-111
        Zaakwijziging wijziging = Zaakwijziging.of(gezinsplan(), PER)
                .kenmerken(List.of(new Kenmerk("2", "wijkteam")))
                .build();
        assertThat(was(wijziging).children(zkn("kenmerk"))).hasSize(2);
        assertThat(wordt(wijziging).children(zkn("kenmerk"))).hasSize(1);
    }

    @Test
    void changeOfARoleKeepsThePartyIdentified() {
        // R-115
        Zaak was = gezinsplan();
        StufElement other = was.object()
                .element()
                .transform(e -> e.is(zkn("omschrijving")) && e.text().equals("coach") ? e.withText("begeleider") : e);
        Zaakwijziging wijziging = Zaakwijziging.between(was, new Zaak(new nl.zaakregie.stuf.StufObject(other)), PER)
                .orElseThrow();
        StufElement after = only(wordt(wijziging), "heeftAlsUitvoerende");
        assertThat(after.verwerkingssoort()).contains(Verwerkingssoort.W);
        assertThat(after.value(zkn("omschrijving"))).contains("begeleider");
        assertThat(after.find(GERELATEERDE, zkn("medewerker")).flatMap(StufElement::verwerkingssoort))
                .contains(Verwerkingssoort.I);
        Keuring.passes(Keuring.BERICHTEN.updateZaak(wijziging), "W");
    }

    @Test
    void koppelenMakesADeelplanOfAnOrdinaryZaak() {
        // RZS 4.7
        Zaak was = registered(NieuweZaak.gewoneZaak(new Zaakidentificatie("9999ZAK000001"), PER, Willekeur.wmo())
                .initiator(KWAME)
                .client(KWAME)
                .build());
        Zaakwijziging wijziging = Zaakwijziging.of(was, PER)
                .koppel(Zaakverwijzing.of(new Zaakidentificatie("9999GZP000001")), null)
                .build();
        assertThat(only(wordt(wijziging), "heeftBetrekkingOpAndere").value(GERELATEERDE, zkn("identificatie")))
                .contains("9999GZP000001");
        Keuring.passes(Keuring.BERICHTEN.updateZaak(wijziging), "koppelen");
    }

    @Test
    void refusesWhatAReceiverWouldRefuse() {
        // BR-05, BR-06, BR-08, BR-16, BR-17
        Zaak was = gezinsplan();
        assertThatIllegalStateException()
                .isThrownBy(() -> Zaakwijziging.of(was, PER).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Zaakwijziging.of(was, PER).endClient(KWAME.bsn()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zaakwijziging.of(was, PER)
                        .add(new Belanghebbende(KWAME.bsn(), KWAME.persoon(), "vader"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zaakwijziging.of(was, PER).add(KWAME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zaakwijziging.of(was, PER).endClient(MARIEKE.bsn()));
        Zaak other = registered(NieuweZaak.gezinsplan(new Zaakidentificatie("9999GZP000003"), PER, FLEUR, KWAME)
                .build());
        assertThatIllegalArgumentException().isThrownBy(() -> Zaakwijziging.between(was, other, PER));
    }
}
