// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.regie.Conceptcontrole;
import nl.zaakregie.regie.Planconcept;
import nl.zaakregie.regie.Veldfout;

/** The steps in which a new gezinsplan is written. */
enum Conceptstap {
    CLIENTEN("Cliënten"),
    ROLLEN("Rollen"),
    PLANNING("Planning"),
    DOCUMENTEN("Documenten"),
    CONTROLEREN("Controleren");

    private final String naam;

    Conceptstap(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The name in the address. */
    public String pad() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int nummer() {
        return ordinal() + 1;
    }

    static int aantal() {
        return values().length;
    }

    static Optional<Conceptstap> find(String pad) {
        return Arrays.stream(values()).filter(s -> s.pad().equals(pad)).findFirst();
    }

    public Conceptstap next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** What is still wrong in this step; in the last: in all of them. */
    List<Veldfout> faults(Planconcept concept) {
        return switch (this) {
            case CLIENTEN -> Conceptcontrole.clienten(concept);
            case ROLLEN -> Conceptcontrole.rollen(concept);
            case PLANNING -> Conceptcontrole.planning(concept);
            case DOCUMENTEN, CONTROLEREN -> List.of();
        };
    }

    /** The first step with something wrong; empty when all may be sent. */
    static Optional<Conceptstap> firstWrong(Planconcept concept) {
        return Arrays.stream(values()).filter(s -> !s.faults(concept).isEmpty()).findFirst();
    }
}
