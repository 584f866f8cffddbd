// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import nl.zaakregie.stuf.StufElement;

/** What an answer means for the message that it answers (StUF 03.01 paragraph 4.4.3; R-070). */
public sealed interface Oordeel {

    /** The receiver has it or answered it: Bv01 to Bv04, La01 or Du02. */
    record Aangenomen(StufElement antwoord) implements Oordeel {}

    /** The cause lies with us: the message must be mended and sent as a new one. */
    record Geweigerd(String code, String omschrijving, String details) implements Oordeel {}

    /** The cause lies with the receiver: the same message may be offered again, unchanged. */
    record Fout(String code, String omschrijving, String details) implements Oordeel {}

    /** No answer that can be understood: only the same message may be offered again. */
    record Stil(String oorzaak) implements Oordeel {}
}
