// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import nl.zaakregie.instellingen.Rol;

/** A role that passes messages on instead of handling them: the servicebus. Runs outside any transaction. */
public interface Doorgever {
    Rol rol();

    Doorgegeven relay(Doorgeefverzoek verzoek);
}
