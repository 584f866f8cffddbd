// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.Arrays;
import java.util.Optional;

/** The relations between zaken as a message names them, and how the register keeps them: once, at one of the two zaken. */
enum Zaakrelatie {
    /** Known from both sides by the same name. */
    ANDERE("heeftBetrekkingOpAndere", "andere", true, true),
    DEELZAAK("heeftAlsDeelzaak", "deelzaak", true, false),
    HOOFDZAAK("heeftAlsHoofdzaak", "deelzaak", false, true);

    private final String element;
    private final String soort;
    private final boolean from;
    private final boolean to;

    Zaakrelatie(String element, String soort, boolean from, boolean to) {
        this.element = element;
        this.soort = soort;
        this.from = from;
        this.to = to;
    }

    static Optional<Zaakrelatie> find(String element) {
        return Arrays.stream(values()).filter(r -> r.element.equals(element)).findFirst();
    }

    String element() {
        return element;
    }

    /** How the register names it. */
    String soort() {
        return soort;
    }

    /** Whether the zaak that has the relation is the one at which the register keeps it. */
    boolean from() {
        return from;
    }

    /** Whether the register keeps it at the other zaak. */
    boolean to() {
        return to;
    }
}
