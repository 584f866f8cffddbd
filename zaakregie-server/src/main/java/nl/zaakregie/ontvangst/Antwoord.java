// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;
import org.jspecify.annotations.Nullable;

/** What goes back over the connection. */
record Antwoord(int status, Soapversie versie, byte[] body) {

    static Antwoord fault(Soapversie versie, Foutcode.Plek plek, String text, @Nullable StufElement foutbericht) {
        return new Antwoord(500, versie, BerichtWriter.writeFault(versie, plek, text, foutbericht));
    }
}
