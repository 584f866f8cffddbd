// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is besides the BSN: the kerngegevens of a natuurlijkPersoon (StUF-BG 03.10). What is not known is null, and
 * goes into the message as such.
 *
 * @param geslachtsnaam at most 200 characters
 * @param voorvoegsel   at most 10 characters, or null
 * @param voorletters   at most 20 characters, or null
 * @param voornamen     at most 200 characters, or null
 * @param geslacht      or null
 * @param geboortedatum or null
 * @param adres         where the person lives, or null
 */
public record Persoon(
        String geslachtsnaam,
        @Nullable String voorvoegsel,
        @Nullable String voorletters,
        @Nullable String voornamen,
        @Nullable Geslacht geslacht,
        @Nullable Geboortedatum geboortedatum,
        @Nullable Adres adres) {
    /** Value of geslachtsaanduiding. */
    public enum Geslacht {
        /** Man. */
        M,
        /** Vrouw. */
        V,
        /** Onbekend. */
        O
    }

    /** Refuses parts that do not fit. */
    public Persoon {
        geslachtsnaam = Teksten.required("geslachtsnaam", geslachtsnaam, 200);
        voorvoegsel = Teksten.optional("voorvoegsel", voorvoegsel, 10);
        voorletters = Teksten.optional("voorletters", voorletters, 20);
        voornamen = Teksten.optional("voornamen", voornamen, 200);
    }

    /** A person of whom only the name is known. */
    public static Persoon of(String geslachtsnaam) {
        return new Persoon(geslachtsnaam, null, null, null, null, null, null);
    }

    /** A copy with the other parts of the name. */
    public Persoon withNaam(
            @Nullable String newVoorvoegsel, @Nullable String newVoorletters, @Nullable String newVoornamen) {
        return new Persoon(geslachtsnaam, newVoorvoegsel, newVoorletters, newVoornamen, geslacht, geboortedatum, adres);
    }

    /** A copy with sex and birth. */
    public Persoon withGeboorte(@Nullable Geslacht newGeslacht, @Nullable Geboortedatum newGeboortedatum) {
        return new Persoon(geslachtsnaam, voorvoegsel, voorletters, voornamen, newGeslacht, newGeboortedatum, adres);
    }

    /** A copy with an address. */
    public Persoon withAdres(@Nullable Adres newAdres) {
        return new Persoon(geslachtsnaam, voorvoegsel, voorletters, voornamen, geslacht, geboortedatum, newAdres);
    }

    StufElement toElement(@Nullable Bsn bsn, Verwerkingssoort soort) {
        StufElement.Builder builder = StufElement.builder(zkn("natuurlijkPersoon"))
                .entiteit("NPS", soort)
                .add(bg("inp.bsn"), bsn == null ? null : bsn.value())
                .add(bg("geslachtsnaam"), geslachtsnaam)
                .add(Elementen.orEmpty(bg("voorvoegselGeslachtsnaam"), voorvoegsel, NoValue.WAARDE_ONBEKEND))
                .add(Elementen.orEmpty(bg("voorletters"), voorletters, NoValue.WAARDE_ONBEKEND))
                .add(Elementen.orEmpty(bg("voornamen"), voornamen, NoValue.WAARDE_ONBEKEND))
                .add(Elementen.orEmpty(
                        bg("geslachtsaanduiding"), geslacht == null ? null : geslacht.name(), NoValue.WAARDE_ONBEKEND))
                .add(
                        geboortedatum == null
                                ? StufElement.empty(bg("geboortedatum"), NoValue.WAARDE_ONBEKEND)
                                : geboortedatum.toElement());
        if (adres != null) {
            builder.add(adres.toElement());
        }
        return builder.build();
    }

    /** Nothing of the person: this text may reach a log. */
    @Override
    public String toString() {
        return "Persoon(*)";
    }
}
