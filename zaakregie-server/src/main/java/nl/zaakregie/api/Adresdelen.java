// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.util.UUID;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import org.springframework.stereotype.Component;

/** What addresses of the API name. */
@Component
class Adresdelen {
    private final Instellingen settings;

    Adresdelen(Instellingen settings) {
        this.settings = settings;
    }

    /** The role regiesysteem or backoffice, when this program plays it. */
    Rol ontvanger(String naam) {
        return Rol.find(naam)
                .filter(r -> r == Rol.REGIESYSTEEM || r == Rol.BACKOFFICE)
                .filter(settings::plays)
                .orElseThrow(() -> Probleem.notFound("Dit programma vervult deze rol niet"));
    }

    /** Refuses when this program does not play a role. */
    void require(Rol rol) {
        if (!settings.plays(rol)) {
            throw Probleem.notFound("Dit programma vervult de rol " + rol.naam() + " niet");
        }
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Probleem.notFound("Dit nummer bestaat niet");
        }
    }
}
