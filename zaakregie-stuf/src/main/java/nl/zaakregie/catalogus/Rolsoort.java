// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.catalogus;

import java.util.Arrays;
import java.util.Optional;

/** What a person or organisation can be to a zaak, with the relation that says so (StUF-ZKN 03.10; RZS 3.2). */
public enum Rolsoort {
    /** On whom the zaak bears. */
    CLIENT("heeftBetrekkingOp"),
    BELANGHEBBENDE("heeftAlsBelanghebbende"),
    GEMACHTIGDE("heeftAlsGemachtigde"),
    INITIATOR("heeftAlsInitiator"),
    UITVOERENDE("heeftAlsUitvoerende"),
    VERANTWOORDELIJKE("heeftAlsVerantwoordelijke"),
    OVERIG("heeftAlsOverigBetrokkene");

    private final String relatie;

    Rolsoort(String relatie) {
        this.relatie = relatie;
    }

    /** Local name of the relation. */
    public String relatie() {
        return relatie;
    }

    /** The role that a relation carries. */
    public static Optional<Rolsoort> ofRelatie(String relatie) {
        return Arrays.stream(values()).filter(r -> r.relatie.equals(relatie)).findFirst();
    }
}
