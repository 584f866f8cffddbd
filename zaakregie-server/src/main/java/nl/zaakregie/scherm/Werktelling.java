// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.EnumMap;
import java.util.Map;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;
import nl.zaakregie.gebruiker.Recht;
import nl.zaakregie.overdracht.Overdrachtbesluit;
import nl.zaakregie.overdracht.Overdrachtwerk.Besluit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How much is new, for the menu. A page is made without these numbers rather than not at all. */
@Component
class Werktelling {
    private static final Logger LOG = LoggerFactory.getLogger(Werktelling.class);

    private final Meldingeninzage meldingen;
    private final Overdrachtbesluit besluit;

    Werktelling(Meldingeninzage meldingen, Overdrachtbesluit besluit) {
        this.meldingen = meldingen;
        this.besluit = besluit;
    }

    Map<Pagina, Integer> count(Gebruiker who) {
        Map<Pagina, Integer> counts = new EnumMap<>(Pagina.class);
        try {
            if (who.mag(Recht.MELDINGEN)) {
                counts.put(Pagina.MELDINGEN, meldingen.count(who));
            }
            if (who.rol() == Gebruikersrol.BACKOFFICE) {
                counts.put(Pagina.WERKVOORRAAD, besluit.count(Besluit.OPEN));
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Het aantal nieuwe meldingen kon niet worden geteld: {}",
                    e.getClass().getSimpleName());
        }
        return counts;
    }
}
