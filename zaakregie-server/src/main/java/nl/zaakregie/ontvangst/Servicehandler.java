// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;

/** What a role does with the messages of some services. Runs inside the one transaction of the message. */
public interface Servicehandler {

    /** The role in the address. */
    Rol rol();

    Set<Service> services();

    Uitkomst handle(Verzoek verzoek);
}
