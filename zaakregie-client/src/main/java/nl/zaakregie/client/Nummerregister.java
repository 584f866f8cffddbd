// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.Optional;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Remembers which number was given to which piece of work, so that trying again never makes a second zaak. */
public interface Nummerregister {
    /** The number of a piece of work, when it has one. */
    Optional<Zaakidentificatie> find(String werkstuk);

    /** Keeps the number of a piece of work; once this returns, it is there after a restart, as far as the register lasts. */
    void keep(String werkstuk, Zaakidentificatie identificatie);
}
