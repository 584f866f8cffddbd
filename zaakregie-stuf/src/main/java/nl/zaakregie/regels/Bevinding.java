// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/**
 * One finding about a message. The text is Dutch, says what is wrong and what is expected, and never holds personal data.
 *
 * @param ernst    whether it refuses the message
 * @param regel    number of the rule: {@code XSD}, {@code R-102}, {@code BR-06}, {@code SOEP-30} (a dialect, by its
 *                 interop number), {@code PATCH21} (accepted by one patch level only); public and stable
 * @param foutcode StUF error code that fits it
 * @param tekst    what is wrong, in Dutch
 * @param xpath    where, from the root of the message
 * @param line     line in the source, from 1; 0 when not known
 * @param column   column in the source, from 1; 0 when not known
 */
public record Bevinding(
        Ernst ernst, String regel, Foutcode foutcode, String tekst, String xpath, int line, int column) {

    /** A finding that refuses the message, at an element of it. */
    public static Bevinding fout(String regel, Foutcode code, String tekst, StufElement root, StufElement at) {
        return of(Ernst.FOUT, regel, code, tekst, root, at);
    }

    /** A finding that does not refuse the message, at an element of it. */
    public static Bevinding waarschuwing(String regel, Foutcode code, String tekst, StufElement root, StufElement at) {
        return of(Ernst.WAARSCHUWING, regel, code, tekst, root, at);
    }

    /** A finding at an element of a message. */
    public static Bevinding of(
            Ernst ernst, String regel, Foutcode code, String tekst, StufElement root, StufElement at) {
        return new Bevinding(ernst, regel, code, tekst, root.xpathTo(at), at.line(), at.column());
    }

    public boolean isFout() {
        return ernst == Ernst.FOUT;
    }
}
