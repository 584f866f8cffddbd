// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.Optional;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.gebruiker.Gebruikersrol;

/** The people of the demo, one for each role. They have no password, and exist only while the demo runs on loopback. */
enum Demogebruiker {
    REGISSEUR("F. de Boer", Gebruikersrol.REGISSEUR, "99991001"),
    WIJKTEAMLID("R. Visser", Gebruikersrol.WIJKTEAMLID, "99991101"),
    BACKOFFICE("B. Smit", Gebruikersrol.BACKOFFICE, "99992001"),
    KCC("S. Mulder", Gebruikersrol.KCC, ""),
    BEHEERDER("J. Prins", Gebruikersrol.BEHEERDER, ""),
    PRIVACY("C. Vos", Gebruikersrol.PRIVACY, ""),
    TEAMMANAGER("M. Postma", Gebruikersrol.TEAMMANAGER, ""),
    TESTER("D. Smit", Gebruikersrol.TESTER, "");

    private final Gebruiker gebruiker;

    Demogebruiker(String weergavenaam, Gebruikersrol rol, String medewerker) {
        this.gebruiker = new Gebruiker("demo-" + rol.naam(), weergavenaam, rol, medewerker);
    }

    Gebruiker gebruiker() {
        return gebruiker;
    }

    static Optional<Gebruiker> find(String naam) {
        return Arrays.stream(values())
                .map(Demogebruiker::gebruiker)
                .filter(g -> g.naam().equals(naam))
                .findFirst();
    }
}
