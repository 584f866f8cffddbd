// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.List;
import nl.zaakregie.stuf.StufElement;

/** What became of a message that was sent (StUF 03.01 paragraph 4.4.3; R-070). */
public sealed interface Verzendresultaat {

    /**
     * The receiver has it or answered it: Bv01 to Bv04, La01 or Du02.
     *
     * @param antwoord    the message that came back, from wherever in the body it stood
     * @param opmerkingen in what the answer departs from the standard, in Dutch; it counts all the same
     */
    record Ontvangen(StufElement antwoord, List<String> opmerkingen) implements Verzendresultaat {
        /** Refuses parts that do not fit. */
        public Ontvangen {
            opmerkingen = List.copyOf(opmerkingen);
        }
    }

    /** The cause lies with us: mend the message and send it as a new one, with a new referentienummer. */
    record NieuwBerichtNodig(Fout fout) implements Verzendresultaat {}

    /** The cause lies with the receiver: the same message may be offered again, unchanged. */
    record OpnieuwAanbieden(Fout fout) implements Verzendresultaat {}

    /**
     * No answer that can be understood. Whether the message arrived is not known, so only the same message may be offered
     * again.
     *
     * @param oorzaak what happened
     * @param tekst   the same for people, in Dutch
     */
    record GeenAntwoord(Oorzaak oorzaak, String tekst) implements Verzendresultaat {}

    /** Why there is no answer. */
    enum Oorzaak {
        /** No connection could be made: the message did not arrive. */
        GEEN_VERBINDING,
        /** The answer did not come in time. */
        TIME_OUT,
        /** The connection broke before the answer was whole. */
        VERBROKEN,
        /** The answer had no content. */
        LEEG,
        /** The answer was no StUF message, for instance a page of a proxy. */
        GEEN_STUF,
        /** The server in front of the receiver refused the request: login, address or size. */
        AFGEWEZEN,
        /** A message came back that does not belong to the request. */
        ONVERWACHT,
        /** The thread that waited was stopped. */
        ONDERBROKEN
    }
}
