// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.StufElement;

/** Delivers the foutbericht on a message that was acknowledged first (E-14). Whoever sends messages implements it. */
public interface Foutbezorger {

    /**
     * Takes it over within the transaction of the caller.
     *
     * @param systeem           name of the partner in the configuration
     * @param rol               our role, which refused
     * @param zaakidentificatie zaak that the refused message was about; may be empty
     */
    void deliver(String systeem, Rol rol, String zaakidentificatie, StufElement foutbericht);
}
