// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Optional;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.ContentWriter;
import nl.zaakregie.xml.Soapfoutcode;
import nl.zaakregie.xml.Soapversie;

/**
 * What goes back over the connection.
 *
 * @param body  the answer as it is logged and kept: where it has content, with what stands for that
 * @param vol   the message whose content must be filled in, when it has content
 * @param vorm  how that content is sent
 * @param ruw   the answer of another system, to be sent as it is
 */
record Antwoord(
        int status,
        Soapversie versie,
        byte[] body,
        Optional<StufElement> vol,
        Inhoudsvorm vorm,
        Optional<Ruwbericht> ruw) {

    /** A message. */
    static Antwoord of(Soapversie versie, StufElement bericht) {
        return new Antwoord(
                200,
                versie,
                BerichtWriter.writeEnvelope(versie, bericht),
                Optional.of(bericht).filter(Antwoord::hasContent),
                Inhoudsvorm.MTOM,
                Optional.empty());
    }

    /** An answer that is whole as it is. */
    static Antwoord of(int status, Soapversie versie, byte[] body) {
        return new Antwoord(status, versie, body, Optional.empty(), Inhoudsvorm.MTOM, Optional.empty());
    }

    /** The answer of another system; body is what is logged of it. */
    static Antwoord passed(int status, Soapversie versie, byte[] body, Ruwbericht ruw) {
        return new Antwoord(status, versie, body, Optional.empty(), Inhoudsvorm.MTOM, Optional.of(ruw));
    }

    private static boolean hasContent(StufElement element) {
        if (ContentWriter.find(element).isPresent()) {
            return true;
        }
        for (StufElement child : element.children()) {
            if (hasContent(child)) {
                return true;
            }
        }
        return false;
    }

    Antwoord in(Inhoudsvorm other) {
        return new Antwoord(status, versie, body, vol, other, ruw);
    }

    /** A fault with its foutbericht. */
    static Antwoord fault(Soapversie versie, Foutcode code, StufElement foutbericht) {
        byte[] body = BerichtWriter.writeFault(versie, code.plek(), code.omschrijving(), foutbericht);
        return of(500, versie, body);
    }

    /** A fault of SOAP itself, without foutbericht. */
    static Antwoord plain(int status, Soapversie versie, Soapfoutcode code, String tekst) {
        Soapversie answered = versie == Soapversie.NONE ? Soapversie.SOAP11 : versie;
        return of(status, answered, BerichtWriter.writeFault(answered, code, tekst, null));
    }
}
