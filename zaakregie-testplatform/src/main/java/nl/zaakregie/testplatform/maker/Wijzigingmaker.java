// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;
import static nl.zaakregie.testplatform.maker.Bouwstenen.keuze;
import static nl.zaakregie.testplatform.maker.Bouwstenen.medewerker;
import static nl.zaakregie.testplatform.maker.Bouwstenen.plaatshouder;
import static nl.zaakregie.testplatform.maker.Bouwstenen.relatie;
import static nl.zaakregie.testplatform.maker.Bouwstenen.tijdvak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;

/** Makes the parts of updateZaak and actualiseerZaakstatus: the old object and the new one, with the same elements. */
final class Wijzigingmaker {
    private static final List<String> LEEG = List.of(
            "toelichting",
            "publicatiedatum",
            "einddatumGepland",
            "uiterlijkeEinddatum",
            "betalingsIndicatie",
            "archiefnominatie",
            "datumVernietigingDossier");
    private static final QName UITVOERENDE = zkn("heeftAlsUitvoerende");

    private final Koppen koppen;
    private final Zaakmaker zaken;

    Wijzigingmaker(Koppen koppen, Zaakmaker zaken) {
        this.koppen = koppen;
        this.zaken = zaken;
    }

    /**
     * A change of a zaak.
     *
     * @param soort kenmerk, alles, belanghebbende-erbij, uitvoerende-eraf or vestiging-vervangen
     * @param zaak  the zaak as it is registered
     * @param gezin the people around it
     */
    List<StufElement> wijziging(String soort, StufElement zaak, Proefgezin gezin) {
        return switch (soort) {
            case "kenmerk" ->
                gegevens(
                        zaak,
                        List.of(StufElement.of(
                                zkn("toelichting"),
                                "Bijgewerkt om " + koppen.nu().value())));
            case "alles" -> gegevens(zaak, new Zaakgegevens(koppen, -20).anders());
            case "belanghebbende-erbij" ->
                relaties(
                        zaak,
                        plaatshouder("heeftAlsBelanghebbende", Verwerkingssoort.T),
                        zaken.belanghebbende(gezin, 2, true, Verwerkingssoort.T));
            case "uitvoerende-eraf" ->
                relaties(
                        zaak,
                        eerdere(zaak, "medewerker", Verwerkingssoort.E),
                        plaatshouder("heeftAlsUitvoerende", Verwerkingssoort.E));
            case "vestiging-vervangen" ->
                relaties(
                        zaak,
                        eerdere(zaak, "vestiging", Verwerkingssoort.R),
                        zaken.uitvoerendeVestiging(gezin, 2, Verwerkingssoort.R, koppen.datum(-1)));
            case "geen-waarde" -> gegevens(zaak, leeg(zaak, NoValue.GEEN_WAARDE));
            case "niet-ondersteund" -> gegevens(zaak, leeg(zaak, NoValue.NIET_ONDERSTEUND));
            default -> throw new IllegalStateException("Onbekende wijziging '" + soort + "'");
        };
    }

    /** Every single value that the zaak can do without, empty for a reason. */
    private static List<StufElement> leeg(StufElement zaak, NoValue reden) {
        return zaak.children().stream()
                .filter(c -> LEEG.contains(c.localName()))
                .map(c -> StufElement.empty(c.name(), reden))
                .toList();
    }

    private List<StufElement> gegevens(StufElement zaak, List<StufElement> nieuw) {
        Set<QName> names =
                new LinkedHashSet<>(nieuw.stream().map(StufElement::name).toList());
        List<StufElement> oud = new ArrayList<>();
        for (QName name : names) {
            List<StufElement> known = zaak.children(name);
            oud.addAll(known.isEmpty() ? List.of(absent(nieuw, name)) : known);
        }
        return List.of(
                Bouwstenen.parameters("W"),
                object(zaak, Verwerkingssoort.W, oud, List.of()),
                object(zaak, Verwerkingssoort.W, nieuw, List.of()));
    }

    /** What stands for an attribute that had no value: a group carries the reason on its parts. */
    private static StufElement absent(List<StufElement> nieuw, QName name) {
        StufElement wanted = nieuw.stream().filter(e -> e.is(name)).findFirst().orElseThrow();
        return wanted.children().isEmpty()
                ? StufElement.empty(name, NoValue.GEEN_WAARDE)
                : wanted.mapChildren(part -> StufElement.empty(part.name(), NoValue.GEEN_WAARDE));
    }

    private static List<StufElement> relaties(StufElement zaak, StufElement oud, StufElement nieuw) {
        return List.of(
                Bouwstenen.parameters("W"),
                object(zaak, Verwerkingssoort.I, List.of(), List.of(oud)),
                object(zaak, Verwerkingssoort.I, List.of(), List.of(nieuw)));
    }

    /** The object with its kerngegevens: identificatie, omschrijving and zaaktype. */
    private static StufElement object(
            StufElement zaak, Verwerkingssoort soort, List<StufElement> gegevens, List<StufElement> relaties) {
        StufElement.Builder object = StufElement.builder(OBJECT).entiteit("ZAK", soort);
        zaak.child(zkn("identificatie")).ifPresent(object::add);
        boolean given = gegevens.stream().anyMatch(g -> g.is(zkn("omschrijving")));
        if (!given) {
            object.add(zaak.child(zkn("omschrijving"))
                    .orElse(StufElement.empty(zkn("omschrijving"), NoValue.WAARDE_ONBEKEND)));
        }
        object.addAll(gegevens);
        zaak.child(zkn("isVan")).map(Bouwstenen::alleenAangeduid).ifPresent(object::add);
        return object.addAll(relaties).build();
    }

    private StufElement eerdere(StufElement zaak, String partij, Verwerkingssoort soort) {
        StufElement relation = zaak.children(UITVOERENDE).stream()
                .filter(r -> new StufObject(r)
                        .gerelateerde()
                        .filter(g -> g.element().localName().equals(partij))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("De zaak heeft geen uitvoerende " + partij));
        StufElement gerelateerde =
                Bouwstenen.alleenAangeduid(relation).child(Namen.GERELATEERDE).orElseThrow();
        String begin =
                relation.value(stuf("tijdvakRelatie"), stuf("beginRelatie")).orElse(koppen.datum(-20));
        return relatie("heeftAlsUitvoerende", soort, gerelateerde)
                .add(tijdvak(begin, koppen.datum(-1)))
                .build();
    }

    /** A new status of the zaak, set by a medewerker. */
    List<StufElement> status(StufElement zaak, Proefzaaktype type, int volgnummer, Proefpersoon.Medewerker door) {
        StufElement statustype = StufElement.builder(Namen.GERELATEERDE)
                .entiteit("STT", Verwerkingssoort.I)
                .add(zkn("zkt.code"), type.code())
                .add(zkn("zkt.omschrijving"), type.omschrijving())
                .add(zkn("volgnummer"), Integer.toString(volgnummer))
                .add(StufElement.empty(zkn("code"), NoValue.WAARDE_ONBEKEND))
                .add(zkn("omschrijving"), type.statussen().get(volgnummer - 1))
                .add(zkn("ingangsdatumObject"), type.ingangsdatum())
                .build();
        StufElement status = relatie("heeft", Verwerkingssoort.T, statustype)
                .add(zkn("toelichting"), "Gezet door het testplatform")
                .add(zkn("datumStatusGezet"), koppen.nu().value())
                .add(relatie("isGezetDoor", Verwerkingssoort.T, keuze(medewerker(door, true, Verwerkingssoort.I)))
                        .build())
                .build();
        return relaties(zaak, plaatshouder("heeft", Verwerkingssoort.T), status);
    }
}
