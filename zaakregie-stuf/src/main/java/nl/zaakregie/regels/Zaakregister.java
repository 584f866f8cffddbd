// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.catalogus.Plansoort;

/** What the rules about related zaken need to know of the register (BR-10 to BR-13). */
public interface Zaakregister {

    /** The zaak of this identificatie, when the register has it. */
    Optional<Entry> findZaak(String identificatie);

    /**
     * What the rules look at in a related zaak.
     *
     * @param identificatie  its identificatie
     * @param plansoort      what it is
     * @param clientBsns     BSNs of its clients
     * @param gezinsplan     identificatie of the gezinsplan it belongs to; empty for a gezinsplan or an ordinary zaak
     */
    record Entry(String identificatie, Plansoort plansoort, Set<String> clientBsns, String gezinsplan) {
        public Entry {
            clientBsns = Set.copyOf(clientBsns);
        }
    }
}
