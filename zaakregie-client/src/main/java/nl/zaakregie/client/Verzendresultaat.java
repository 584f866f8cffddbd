// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import nl.zaakregie.stuf.StufElement;

/** What became of a message that was sent (StUF 03.01 paragraph 4.4.3; R-070). */
public sealed interface Verzendresultaat {

    /** The receiver has it or answered it: Bv02, Bv03, Bv04, La01 or Du02. */
    record Ontvangen(StufElement antwoord) implements Verzendresultaat {}

    /** The sender must mend the message and send it as a new one, with a new referentienummer. */
    record NieuwBerichtNodig(String code, String omschrijving, String details) implements Verzendresultaat {}

    /** The receiver has a problem: the same bytes may be offered again. */
    record OpnieuwAanbieden(String code, String omschrijving, String details) implements Verzendresultaat {}

    /** No answer that can be understood: the outcome is not known, the same bytes may be offered again. */
    record GeenAntwoord(String oorzaak) implements Verzendresultaat {}
}
