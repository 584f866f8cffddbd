// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import nl.zaakregie.instellingen.Rol;

/** Which application hosts the abonnementenbeheer: the three implementatievarianten (RZS 6.1). */
public enum Variant {
    IN_SERVICEBUS(Rol.SERVICEBUS),
    IN_ZAAKSYSTEEM(Rol.ZAAKSYSTEEM),
    APART(Rol.ABONNEMENTENBEHEER);

    private final Rol host;

    Variant(Rol host) {
        this.host = host;
    }

    /** The role in whose application it is. */
    Rol host() {
        return host;
    }
}
