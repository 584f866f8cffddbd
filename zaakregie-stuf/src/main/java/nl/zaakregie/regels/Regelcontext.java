// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** The message that the rules look at, and the findings they leave. One per message; not for several threads. */
final class Regelcontext {
    private final StufElement root;
    private final Service service;
    private final Controleprofiel profiel;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Regelcontext(StufElement root, Service service, Controleprofiel profiel) {
        this.root = root;
        this.service = service;
        this.profiel = profiel;
    }

    StufElement root() {
        return root;
    }

    Service service() {
        return service;
    }

    Controleprofiel profiel() {
        return profiel;
    }

    List<Bevinding> bevindingen() {
        return bevindingen;
    }

    void fout(String regel, Foutcode code, StufElement at, String tekst) {
        bevindingen.add(Bevinding.fout(regel, code, tekst, root, at));
    }

    void waarschuwing(String regel, Foutcode code, StufElement at, String tekst) {
        bevindingen.add(Bevinding.waarschuwing(regel, code, tekst, root, at));
    }

    /** A fault of a strict partner, a warning of another. */
    void afwijking(String regel, Foutcode code, StufElement at, String tekst) {
        bevindingen.add(Bevinding.of(profiel.ernst(), regel, code, tekst, root, at));
    }
}
