// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says at the start when the settings put the abonnementenbeheer in two places, or in one that is not there: subscribers
 * would hear of an event twice or never (RZS 6.1).
 */
@Component
class Variantcontrole {
    private static final Logger LOG = LoggerFactory.getLogger(Variantcontrole.class);

    Variantcontrole(Abonnementinstellingen settings, Instellingen instellingen) {
        list(settings.hosting(), instellingen).forEach(LOG::warn);
    }

    /** What is wrong, in Dutch. */
    static List<String> list(Variant variant, Instellingen settings) {
        List<String> wrong = new ArrayList<>();
        if (!settings.plays(Rol.ABONNEMENTENBEHEER)) {
            return wrong;
        }
        boolean another = settings.partners().stream()
                .filter(p -> p.naam().toLowerCase(Locale.ROOT).equals(Rol.ABONNEMENTENBEHEER.naam()))
                .anyMatch(p -> p.endpoints() != null && !p.endpoints().isEmpty());
        if (another) {
            wrong.add("Twee varianten tegelijk: dit programma vervult de rol abonnementenbeheer, en zaakregie.systemen "
                    + "geeft die ook een adres elders. Abonnees krijgen dan alles dubbel of missen iets; kies er een");
        }
        Rol host = variant.host();
        if (!settings.plays(host)) {
            wrong.add("Variant " + (variant.ordinal() + 1) + " legt het abonnementenbeheer bij de rol " + host.naam()
                    + ", die dit programma niet vervult: alleen wat per bericht wordt gemeld komt aan");
        }
        return wrong;
    }
}
