// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.werk;

import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.postvak.Zaakophaler;
import nl.zaakregie.verzending.Aflevering;
import nl.zaakregie.verzending.Gevolg;
import org.springframework.stereotype.Component;

/** Asks for a zaak anew after the role changed it itself: nobody notifies it of that (BR-23). */
@Component
class Zaakverversing implements Gevolg {
    static final String NAAM = "werk-verversen";

    private final Zaakophaler ophaler;

    Zaakverversing(Zaakophaler ophaler) {
        this.ophaler = ophaler;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public void after(Aflevering aflevering) {
        if (aflevering.afloop() instanceof Aflevering.Afgeleverd) {
            String[] who = aflevering.context().split(" ", 2);
            Rol.find(who[0]).ifPresent(rol -> ophaler.fetch(rol, who[1]));
        }
    }
}
