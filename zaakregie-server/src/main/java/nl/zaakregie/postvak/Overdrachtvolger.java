// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdrachtluisteraar;
import nl.zaakregie.overdracht.Overdrachtwerk;
import org.springframework.stereotype.Component;

/** After it accepted a hand-over, the backoffice fetches the zaak, its documents list and its documents (RZS 4.4). */
@Component
class Overdrachtvolger implements Overdrachtluisteraar {
    private final Zaakophaler ophaler;

    Overdrachtvolger(Zaakophaler ophaler) {
        this.ophaler = ophaler;
    }

    @Override
    public void accepted(Overdrachtwerk overdracht) {
        ophaler.fetch(Rol.BACKOFFICE, overdracht.zaakidentificatie());
    }
}
