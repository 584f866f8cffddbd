// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.gebruiker;

import static nl.zaakregie.gebruiker.Gebruikersrol.BACKOFFICE;
import static nl.zaakregie.gebruiker.Gebruikersrol.BEHEERDER;
import static nl.zaakregie.gebruiker.Gebruikersrol.KCC;
import static nl.zaakregie.gebruiker.Gebruikersrol.PRIVACY;
import static nl.zaakregie.gebruiker.Gebruikersrol.REGISSEUR;
import static nl.zaakregie.gebruiker.Gebruikersrol.TEAMMANAGER;
import static nl.zaakregie.gebruiker.Gebruikersrol.TESTER;
import static nl.zaakregie.gebruiker.Gebruikersrol.WIJKTEAMLID;

import java.util.Set;

/**
 * The permission matrix. What is not here, nobody may. A right opens the page; which zaken it shows is a second question,
 * answered by the relation that somebody has to the zaak.
 */
public enum Recht {
    /** Only the plans that one is regisseur or uitvoerende of. */
    GEZINSPLAN_LEZEN(REGISSEUR, WIJKTEAMLID),
    /** Only the plans that one directs. */
    GEZINSPLAN_WIJZIGEN(REGISSEUR),
    /** Counts of the whole municipality, small ones hidden. */
    OVERZICHT(REGISSEUR, WIJKTEAMLID, TEAMMANAGER),
    PLANCHECK(REGISSEUR, WIJKTEAMLID, BACKOFFICE, KCC),
    /** Handing over deelplannen of plans that one is regisseur of. */
    OVERDRAGEN(REGISSEUR),
    /** Answering hand-overs, and the zaken that came with them; a wijkteamlid only those in which they have a role. */
    OVERDRACHT_BEANTWOORDEN(WIJKTEAMLID, BACKOFFICE),
    MELDINGEN(REGISSEUR, WIJKTEAMLID, BACKOFFICE),
    /** Making a zaak part of a plan that one is regisseur of, or not. */
    ZAAK_KOPPELEN(REGISSEUR),
    MIJN_WERK(REGISSEUR, WIJKTEAMLID, BACKOFFICE),
    /** Business keys and outcome of a message. */
    BERICHT_KOP(BEHEERDER, PRIVACY),
    /** The message itself, with the data of persons masked. */
    BERICHT_INHOUD(BEHEERDER),
    /** The message as it is, with a reason, for one view. */
    BERICHT_ONTMASKEREN(BEHEERDER),
    BERICHT_HERZENDEN(BEHEERDER),
    AFLEVERINGEN(BEHEERDER),
    KOPPELING_LEZEN(BEHEERDER, PRIVACY),
    KOPPELING_WIJZIGEN(BEHEERDER),
    ZAAKTYPEN(BEHEERDER, PRIVACY, TESTER),
    /** Runs of the test platform, which make up their own data; only where an administrator switched that on. */
    TESTPLATFORM(BEHEERDER, TESTER),
    GEZONDHEID(BEHEERDER),
    VERWERKINGEN(PRIVACY);

    private final Set<Gebruikersrol> rollen;

    Recht(Gebruikersrol... rollen) {
        this.rollen = Set.of(rollen);
    }

    public boolean heeft(Gebruikersrol rol) {
        return rollen.contains(rol);
    }
}
