// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import java.util.Locale;

/** How much a message holds. */
public enum Variant {
    /** Only what the tables of the standard make mandatory. */
    MINIMAAL(1, 0, 0, 0),
    /** What a system sends on an ordinary day. */
    GEWOON(1, 1, 1, 0),
    /** Every row of the tables. */
    UITGEBREID(3, 2, 2, 2),
    /** A choice of rows and values by the seed. */
    WILLEKEURIG(2, 1, 1, 1);

    private final int clients;
    private final int belanghebbenden;
    private final int medewerkers;
    private final int vestigingen;

    Variant(int clients, int belanghebbenden, int medewerkers, int vestigingen) {
        this.clients = clients;
        this.belanghebbenden = belanghebbenden;
        this.medewerkers = medewerkers;
        this.vestigingen = vestigingen;
    }

    /** The variant of a recipe; the ordinary one when the recipe names none. */
    public static Variant parse(String text) {
        return text.isEmpty() ? GEWOON : valueOf(text.toUpperCase(Locale.ROOT));
    }

    boolean volledig() {
        return this == UITGEBREID || this == WILLEKEURIG;
    }

    /** A gezinsplan has them all; what hangs under it has two of them at most. */
    int clients(boolean gezinsplan) {
        return gezinsplan ? clients : Math.min(clients, 2);
    }

    int belanghebbenden() {
        return belanghebbenden;
    }

    int medewerkers() {
        return medewerkers;
    }

    int vestigingen() {
        return vestigingen;
    }
}
