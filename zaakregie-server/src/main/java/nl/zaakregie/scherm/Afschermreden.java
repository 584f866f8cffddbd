// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.Optional;

/** Why a plan is shielded, in the order of the page. */
enum Afschermreden {
    GEHEIM_ADRES("Geheim adres"),
    MEDEWERKER("Medewerker van de gemeente"),
    FAMILIE("Familie van een medewerker");

    private final String tekst;

    Afschermreden(String tekst) {
        this.tekst = tekst;
    }

    static Optional<Afschermreden> find(String waarde) {
        return Arrays.stream(values()).filter(r -> r.name().equals(waarde)).findFirst();
    }

    public String waarde() {
        return name();
    }

    public String tekst() {
        return tekst;
    }
}
