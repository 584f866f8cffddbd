// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/**
 * A zaak that the business rules are looking at, and where their findings go.
 *
 * @param context the message that brought it
 * @param soort   what the zaak is
 */
record Zaakoordeel(Regelcontext context, Zaak zaak, Plansoort soort) {

    /** A broken rule at a child of the zaak, or at the zaak itself when it has none of this name. */
    void fault(String rule, String child, String text) {
        fault(rule, at(child), text);
    }

    void fault(String rule, StufElement at, String text) {
        context.fout(rule, Foutcode.STUF058, at, text);
    }

    StufElement at(String child) {
        StufElement element = zaak.object().element();
        return element.child(zkn(child)).orElse(element);
    }
}
