// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.StufElement;

/**
 * A message that was passed on and what came back for it.
 *
 * @param oordeel  what the answer means
 * @param status   HTTP status; 0 when there was no answer
 * @param antwoord the answer as it came; whoever sends it on closes it
 * @param bewijs   what is logged of it
 */
public record Wisseling(Oordeel oordeel, int status, Ruwbericht antwoord, byte[] bewijs) {

    /** Whether the destination has it. */
    public boolean isAccepted() {
        return oordeel instanceof Oordeel.Aangenomen;
    }

    /** Whether nothing came back that can be understood: what became of the message is not known. */
    public boolean isSilent() {
        return oordeel instanceof Oordeel.Stil;
    }

    /** StUF code of a fault; empty when there is none. */
    public String foutcode() {
        return Uitgaandelog.code(oordeel);
    }

    /** An exchange in which the destination accepted the message. */
    public static Wisseling accepted(StufElement bericht, String contentType, byte[] antwoord) {
        return new Wisseling(new Oordeel.Aangenomen(bericht), 200, Ruwbericht.of(contentType, antwoord), antwoord);
    }
}
