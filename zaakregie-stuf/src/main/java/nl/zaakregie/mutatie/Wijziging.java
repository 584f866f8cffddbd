// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** One kennisgeving that is being applied, with what was found on the way. */
final class Wijziging {
    private final StufElement root;
    private final Controleprofiel profiel;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Wijziging(StufElement root, Controleprofiel profiel) {
        this.root = root;
        this.profiel = profiel;
    }

    List<Bevinding> bevindingen() {
        return bevindingen;
    }

    void fault(String rule, Foutcode code, StufElement at, String text) {
        bevindingen.add(Bevinding.fout(rule, code, text, root, at));
    }

    /** What a strict sender is refused for; a lenient one is told. */
    void deviation(String rule, Foutcode code, StufElement at, String text) {
        if (profiel.streng()) {
            fault(rule, code, at, text);
        } else {
            bevindingen.add(Bevinding.waarschuwing(rule, code, text, root, at));
        }
    }
}
