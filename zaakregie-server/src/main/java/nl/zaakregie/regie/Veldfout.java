// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.util.Optional;
import nl.zaakregie.stuf.Bsnzoeker;

/**
 * What is wrong with a field of a form.
 *
 * @param veld  id of the field in the page
 * @param tekst what is wrong, in Dutch; never what was typed
 */
public record Veldfout(String veld, String tekst) {
    /** What the standard has room for in a melding. */
    public static final int LANGSTE_MELDING = 250;

    /** What the standard has room for in a toelichting. */
    public static final int LANGSTE_TOELICHTING = 1000;

    /** What is wrong with a free text that goes to others: it is too long, or it has a number of a person. */
    public static Optional<Veldfout> ofText(String veld, String text, int most) {
        return text.length() > most
                ? Optional.of(new Veldfout(veld, "De tekst is te lang: er passen " + most + " tekens in het bericht."))
                : ofNumber(veld, text);
    }

    /** The fault that a text holds a number like a BSN. */
    public static Optional<Veldfout> ofNumber(String veld, String text) {
        return Bsnzoeker.occursIn(text)
                ? Optional.of(new Veldfout(veld, "Schrijf hier geen BSN of ander nummer van een persoon op."))
                : Optional.empty();
    }
}
