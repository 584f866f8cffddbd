// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.util.List;
import nl.zaakregie.testplatform.verslag.Vergelijking;

/**
 * Two runs beside each other.
 *
 * @param opmerkingen what makes them hard to compare
 */
public record Runvergelijking(Runregel eerst, Runregel daarna, List<String> opmerkingen, List<Verschil> verschillen) {

    /**
     * A step that differs.
     *
     * @param richting better, worse or only other; Dutch
     */
    public record Verschil(
            String stap,
            String richting,
            String icoon,
            Teken eerst,
            Teken daarna,
            List<String> nieuw,
            List<String> verdwenen) {
        private static final Teken AFWEZIG = new Teken("nee", "niet in de run", "na");

        static Verschil of(Vergelijking.Verschil v) {
            boolean absent = v.eerst().isEmpty() || v.daarna().isEmpty();
            return new Verschil(
                    v.stap(),
                    absent ? "Anders" : v.slechter() ? "Slechter" : "Beter",
                    absent ? "nee" : v.slechter() ? "stop" : "ok",
                    v.eerst().isEmpty() ? AFWEZIG : Teken.of(v.eerst()),
                    v.daarna().isEmpty() ? AFWEZIG : Teken.of(v.daarna()),
                    List.copyOf(v.nieuw()),
                    List.copyOf(v.verdwenen()));
        }
    }

    /** How many steps became worse. */
    public long slechter() {
        return verschillen.stream().filter(v -> v.icoon().equals("stop")).count();
    }

    public long beter() {
        return verschillen.stream().filter(v -> v.icoon().equals("ok")).count();
    }
}
