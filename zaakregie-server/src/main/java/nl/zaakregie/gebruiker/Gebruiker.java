// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.gebruiker;

import java.io.Serializable;

/**
 * Who is logged in, in which role.
 *
 * @param naam         the name of the account, which is what the audit log has
 * @param weergavenaam the name on the screen
 * @param medewerker   identificatie of the medewerker in zaken; empty when this is nobody with zaken
 */
public record Gebruiker(String naam, String weergavenaam, Gebruikersrol rol, String medewerker)
        implements Serializable {

    public boolean mag(Recht recht) {
        return recht.heeft(rol);
    }
}
