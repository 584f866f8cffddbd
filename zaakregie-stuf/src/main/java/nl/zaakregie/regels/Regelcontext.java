// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/**
 * What a rule sees of a message, and where it puts its findings.
 *
 * @param root        the message
 * @param service     the service it asks for
 * @param profiel     how it is judged
 * @param catalogus   zaaktypen of the municipality
 * @param bevindingen findings so far; rules add to it
 */
public record Regelcontext(
        StufElement root,
        Service service,
        Controleprofiel profiel,
        Zaaktypecatalogus catalogus,
        List<Bevinding> bevindingen) {

    /** Adds a finding that refuses the message. */
    public void fout(String regel, Foutcode code, String tekst, StufElement at) {
        bevindingen.add(Bevinding.fout(regel, code, tekst, root, at));
    }
}
