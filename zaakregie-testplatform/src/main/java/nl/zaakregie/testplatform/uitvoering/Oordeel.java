// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.util.Collection;
import java.util.Comparator;

/** What the platform thinks of a step, a scenario or a run; from good to bad. Says nothing of how far a run is. */
public enum Oordeel {
    GESLAAGD("geslaagd"),
    WAARSCHUWING("waarschuwing"),
    OVERGESLAGEN("overgeslagen"),
    HANDMATIG("handmatig te beoordelen"),
    GEFAALD("gefaald");

    private final String tekst;

    Oordeel(String tekst) {
        this.tekst = tekst;
    }

    /** The word for people. */
    public String tekst() {
        return tekst;
    }

    /** Whether a required step may end so. */
    public boolean goed() {
        return this == GESLAAGD || this == WAARSCHUWING;
    }

    /** The worst of several; geslaagd when there are none. */
    public static Oordeel worst(Collection<Oordeel> all) {
        return all.stream().max(Comparator.naturalOrder()).orElse(GESLAAGD);
    }
}
