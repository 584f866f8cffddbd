// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.maker.Bouwstenen.keuze;
import static nl.zaakregie.testplatform.maker.Bouwstenen.medewerker;
import static nl.zaakregie.testplatform.maker.Bouwstenen.persoon;
import static nl.zaakregie.testplatform.maker.Bouwstenen.relatie;
import static nl.zaakregie.testplatform.maker.Bouwstenen.tijdvak;
import static nl.zaakregie.testplatform.maker.Bouwstenen.vestiging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;

/** Makes the object of a creeerZaak (RZS 6.3, 6.4, 6.6; ZDS 4.1.4). */
final class Zaakmaker {
    private static final Verwerkingssoort T = Verwerkingssoort.T;
    private static final int BEGONNEN = -20;

    private final Koppen koppen;
    private final Proefinstelling instelling;

    Zaakmaker(Koppen koppen, Proefinstelling instelling) {
        this.koppen = koppen;
        this.instelling = instelling;
    }

    /**
     * What a zaak is to be.
     *
     * @param soort   gezinsplan, levensdomeinplan, deelplan or zaak
     * @param verwant identificaties of the plans that it belongs to
     * @param seed    for the variant that chooses
     */
    record Wens(
            String soort, Variant variant, String identificatie, Proefgezin gezin, List<String> verwant, long seed) {}

    StufElement object(Wens wens) {
        List<StufElement> children = new ArrayList<>();
        children.addAll(eigenGegevens(wens));
        children.add(relatie("isVan", T, Bouwstenen.zaaktype(instelling.zaaktype(wens.soort()), Verwerkingssoort.I))
                .build());
        children.addAll(clients(wens));
        children.addAll(belanghebbenden(wens));
        children.add(initiator(wens));
        children.addAll(uitvoerenden(wens));
        wens.verwant()
                .forEach(id -> children.add(relatie("heeftBetrekkingOpAndere", T, Bouwstenen.andereZaak(id))
                        .build()));
        return StufElement.builder(OBJECT).entiteit("ZAK", T).addAll(children).build();
    }

    private List<StufElement> eigenGegevens(Wens wens) {
        List<StufElement> gegevens = new Zaakgegevens(koppen, BEGONNEN).list(wens.variant(), wens.soort());
        if (wens.variant() == Variant.WILLEKEURIG) {
            gegevens = new Keuze(new Random(wens.seed())).choose(gegevens);
        }
        List<StufElement> children = new ArrayList<>();
        children.add(StufElement.of(zkn("identificatie"), wens.identificatie()));
        children.addAll(gegevens);
        return children;
    }

    private List<StufElement> clients(Wens wens) {
        int aantal = wens.variant().clients(wens.soort().equals(Proefinstelling.GEZINSPLAN));
        return wens.gezin().clients().subList(0, aantal).stream()
                .map(person -> relatie(
                                "heeftBetrekkingOp",
                                T,
                                keuze(persoon(person, wens.variant().volledig(), T)))
                        .add(zkn("omschrijving"), "Client")
                        .build())
                .toList();
    }

    private List<StufElement> belanghebbenden(Wens wens) {
        List<StufElement> found = new ArrayList<>();
        for (int i = 0; i < wens.variant().belanghebbenden(); i++) {
            found.add(belanghebbende(wens.gezin(), i, wens.variant().volledig(), T));
        }
        return found;
    }

    StufElement belanghebbende(Proefgezin gezin, int nummer, boolean volledig, Verwerkingssoort soort) {
        return relatie(
                        "heeftAlsBelanghebbende",
                        soort,
                        keuze(persoon(gezin.omgeving().get(nummer), volledig, T)))
                .add(
                        zkn("omschrijving"),
                        List.of("buurvrouw", "mantelzorger", "leerkracht").get(nummer))
                .build();
    }

    private StufElement initiator(Wens wens) {
        boolean client = wens.soort().equals(Proefinstelling.DEELPLAN) && wens.variant() == Variant.UITGEBREID;
        StufElement partij = client
                ? persoon(wens.gezin().clients().getFirst(), true, T)
                : medewerker(wens.gezin().regisseur(), wens.variant().volledig(), T);
        StufElement.Builder builder = relatie("heeftAlsInitiator", T, keuze(partij));
        if (wens.variant().volledig()) {
            builder.add(zkn("omschrijving"), client ? "Aanvrager" : "Regisseur")
                    .add(zkn("toelichting"), "Eerste aanspreekpunt");
        }
        return builder.build();
    }

    private List<StufElement> uitvoerenden(Wens wens) {
        List<StufElement> found = new ArrayList<>();
        for (int i = 0; i < wens.variant().medewerkers(); i++) {
            found.add(relatie(
                            "heeftAlsUitvoerende",
                            T,
                            keuze(medewerker(
                                    wens.gezin().medewerkers().get(i),
                                    wens.variant().volledig(),
                                    T)))
                    .add(zkn("omschrijving"), "Hulpverlener")
                    .add(tijdvak(koppen.datum(BEGONNEN), null))
                    .build());
        }
        for (int i = 0; i < wens.variant().vestigingen(); i++) {
            found.add(uitvoerendeVestiging(wens.gezin(), i, T, koppen.datum(BEGONNEN)));
        }
        return found;
    }

    StufElement uitvoerendeVestiging(Proefgezin gezin, int nummer, Verwerkingssoort soort, String begin) {
        return relatie(
                        "heeftAlsUitvoerende",
                        soort,
                        keuze(vestiging(gezin.vestigingen().get(nummer), true, T)))
                .add(zkn("omschrijving"), "Zorgaanbieder")
                .add(tijdvak(begin, null))
                .build();
    }
}
