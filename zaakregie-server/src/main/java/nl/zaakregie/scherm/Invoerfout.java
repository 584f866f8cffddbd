// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with a form, and at which field. */
record Invoerfout(String veld, String tekst) {
    /** What the standard has room for in a melding. */
    static final int LANGSTE_MELDING = 250;

    private static final Pattern NUMMER = Pattern.compile("(?<!\\d)(\\d[\\s.]?){8}\\d(?!\\d)");

    /** What is wrong with a free text that goes to others. */
    static Optional<Invoerfout> ofText(String veld, String text) {
        return text.length() > LANGSTE_MELDING
                ? Optional.of(new Invoerfout(
                        veld, "De tekst is te lang: er passen " + LANGSTE_MELDING + " tekens in het bericht."))
                : ofNumber(veld, text);
    }

    /** The fault that a text holds a number like a BSN. */
    static Optional<Invoerfout> ofNumber(String veld, String text) {
        return NUMMER.matcher(text).find()
                ? Optional.of(new Invoerfout(veld, "Schrijf hier geen BSN of ander nummer van een persoon op."))
                : Optional.empty();
    }
}
