// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;

/** What a role does with the messages of some services. */
public interface Servicehandler {

    /** The role in the address. */
    Rol rol();

    Set<Service> services();

    /**
     * Before the transaction: what may take long and needs no register, such as bringing content near its store. May be
     * asked for a message that turns out to be a copy of an earlier one.
     *
     * @return why the message is refused, if it is
     */
    default Optional<Uitkomst.Geweigerd> prepare(Verzoek verzoek) {
        return Optional.empty();
    }

    /** Inside the one transaction of the message; asked again when that transaction has to be repeated. */
    Uitkomst handle(Verzoek verzoek);
}
