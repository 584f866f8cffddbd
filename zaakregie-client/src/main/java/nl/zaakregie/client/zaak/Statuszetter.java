// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;

/** Who can set a status: a medewerker or an organisatorische eenheid (ZDS 1.1 paragraph 4.1.3). */
public sealed interface Statuszetter permits Medewerker, OrganisatorischeEenheid {
    /**
     * The party as it stands in the gerelateerde of a role.
     *
     * @param soort I when the receiver is known to have it, else T
     */
    StufElement toElement(Verwerkingssoort soort);
}
