// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import nl.zaakregie.testplatform.uitvoering.Oordeel;

/**
 * A verdict for people: a shape and a word, and its colour in the bar of a run.
 *
 * @param icoon name of the shape in the screens
 * @param balk  name of the colour in the bar
 */
public record Teken(String icoon, String woord, String balk) {
    static final Teken BEZIG = new Teken("run", "bezig", "now");
    static final Teken TE_DOEN = new Teken("idle", "nog te doen", "todo");

    static Teken of(Oordeel oordeel) {
        return switch (oordeel) {
            case GESLAAGD -> new Teken("ok", "goed", "ok");
            case GEFAALD -> new Teken("stop", "fout", "bad");
            case WAARSCHUWING -> new Teken("late", "waarschuwing", "soft");
            case HANDMATIG -> new Teken("wacht", "te beoordelen", "now");
            case OVERGESLAGEN -> new Teken("nee", "overgeslagen", "na");
        };
    }

    /** That of a name in a report; of none yet when it is empty. */
    static Teken of(String oordeel) {
        return oordeel.isEmpty() ? TE_DOEN : of(Oordeel.valueOf(oordeel));
    }
}
