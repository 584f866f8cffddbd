// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * What this program sent and others may still answer. Whoever sends messages implements it, so that the inbound pipeline
 * can tell an answer to one of ours from one to nothing (StUF043, R-199).
 */
public interface Verzonden {

    /**
     * Whether a message of ours has this number.
     *
     * @param referentienummer the crossRefnummer of the answer
     * @param antwoord         stuurgegevens of the answer
     */
    boolean knows(String referentienummer, Stuurgegevens antwoord);

    /**
     * Takes a late Bv03, Fo03, Bv01 or Fo01 on one of our messages in, within the transaction of its receipt (E-12).
     *
     * @param kop      stuurgegevens of the answer
     * @param antwoord the whole answer
     */
    void answered(Stuurgegevens kop, StufElement antwoord);
}
