// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import nl.zaakregie.stuf.Bsn;

/** A person that does not exist. An absent voorvoegsel is the empty string. */
public record Proefpersoon(
        Bsn bsn,
        String geslachtsnaam,
        String voorvoegsel,
        String voorletters,
        String voornamen,
        String geslacht,
        String geboortedatum,
        Adres adres) {

    /** An address in a town that does not exist. */
    public record Adres(String straat, String huisnummer, String postcode, String woonplaats) {}

    /** A medewerker; an absent voorvoegsel is the empty string. */
    public record Medewerker(String identificatie, String achternaam, String voorletters, String voorvoegsel) {}

    /** A vestiging with a number of twelve digits. */
    public record Vestiging(String nummer, String handelsnaam, Adres adres) {}
}
