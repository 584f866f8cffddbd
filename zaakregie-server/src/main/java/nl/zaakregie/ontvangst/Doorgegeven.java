// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.Berichtcode;

/** What became of a message that was to be passed on. */
public sealed interface Doorgegeven {

    /**
     * The destination answered, and this goes back as it is.
     *
     * @param ruw      the body; whoever sends it closes it
     * @param bewijs   what is logged of it
     * @param foutcode StUF code when it is a fault
     */
    record Beantwoord(int status, Ruwbericht ruw, byte[] bewijs, boolean goed, String foutcode)
            implements Doorgegeven {}

    /** It is kept and will be delivered (Bv04), or it ended here (Bv03). */
    record Bevestigd(Berichtcode code) implements Doorgegeven {}

    /** It could not be passed on. */
    record Geweigerd(Uitkomst.Geweigerd weigering) implements Doorgegeven {}
}
