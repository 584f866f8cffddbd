// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapfoutcode;
import nl.zaakregie.xml.Soapversie;

/** What goes back over the connection. */
record Antwoord(int status, String contentType, byte[] body) {

    Antwoord(int status, Soapversie versie, byte[] body) {
        this(status, versie.mediaType() + ";charset=utf-8", body);
    }

    /** A message. */
    static Antwoord of(Soapversie versie, StufElement bericht) {
        return new Antwoord(200, versie, BerichtWriter.writeEnvelope(versie, bericht));
    }

    /** A fault with its foutbericht. */
    static Antwoord fault(Soapversie versie, Foutcode code, StufElement foutbericht) {
        byte[] body = BerichtWriter.writeFault(versie, code.plek(), code.omschrijving(), foutbericht);
        return new Antwoord(500, versie, body);
    }

    /** A fault of SOAP itself, without foutbericht. */
    static Antwoord plain(int status, Soapversie versie, Soapfoutcode code, String tekst) {
        Soapversie answered = versie == Soapversie.NONE ? Soapversie.SOAP11 : versie;
        return new Antwoord(status, answered, BerichtWriter.writeFault(answered, code, tekst, null));
    }
}
