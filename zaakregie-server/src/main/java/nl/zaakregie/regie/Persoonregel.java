// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

/**
 * A person as somebody typed it.
 *
 * @param geboortedatum dd-mm-jjjj
 * @param omschrijving  what the person is to the family; for a belanghebbende
 * @param reden         why a new plan is made although one runs for this person; for a client
 */
public record Persoonregel(
        String bsn,
        String geslachtsnaam,
        String voorvoegsel,
        String voorletters,
        String geboortedatum,
        String omschrijving,
        String reden) {
    public static final Persoonregel EMPTY = new Persoonregel("", "", "", "", "", "", "");

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return (bsn + geslachtsnaam + voorvoegsel + voorletters + geboortedatum + omschrijving).isBlank();
    }

    /** Nothing of the person: this text may reach a log. */
    @Override
    public String toString() {
        return "Persoonregel(*)";
    }
}
