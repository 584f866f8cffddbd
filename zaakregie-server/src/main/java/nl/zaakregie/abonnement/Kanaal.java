// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

import java.util.Arrays;
import java.util.Optional;

/** In which form a subscriber hears of an event. */
public enum Kanaal {
    /** The message of the standard. */
    NOTIFICEER_OVER_ZAAK("notificeerOverZaak"),
    /** A plain zakLk01 or edcLk01 with key data only, for systems that know no notificeerOverZaak. */
    KENNISGEVING("kennisgeving");

    private final String naam;

    Kanaal(String naam) {
        this.naam = naam;
    }

    /** The name in the configuration and the API. */
    public String naam() {
        return naam;
    }

    public static Optional<Kanaal> find(String naam) {
        return Arrays.stream(values())
                .filter(k -> k.naam.equalsIgnoreCase(naam.strip()))
                .findFirst();
    }
}
