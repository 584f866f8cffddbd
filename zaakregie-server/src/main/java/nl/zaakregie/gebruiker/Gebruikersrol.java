// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.gebruiker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to this program. Not a role of the standard: those are systems, these are people. */
public enum Gebruikersrol {
    REGISSEUR("regisseur"),
    WIJKTEAMLID("wijkteamlid"),
    BACKOFFICE("backoffice"),
    KCC("klantcontactcentrum"),
    BEHEERDER("applicatiebeheerder"),
    PRIVACY("privacy officer"),
    TESTER("tester"),
    /** Sees counts and nothing else. */
    TEAMMANAGER("teammanager");

    private final String omschrijving;

    Gebruikersrol(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** The name on the screen. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The name in settings and on the command line. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Gebruikersrol> find(String naam) {
        return Arrays.stream(values())
                .filter(r -> r.naam().equals(naam.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
