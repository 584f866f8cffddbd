// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.stuf;

import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Tijdstip;

/** tijdstipBericht has a legal length and is an existing moment. */
final class TijdstipBerichtGeldig implements Berichtregel {
    @Override
    public String nummer() {
        return "R-084";
    }

    @Override
    public void check(Regelcontext context) {
        context.root().children().stream()
                .filter(child -> child.localName().equals("stuurgegevens"))
                .flatMap(child -> child.children(stuf("tijdstipBericht")).stream())
                .filter(moment -> Tijdstip.parse(moment.text().strip()).isEmpty())
                .forEach(moment -> context.fout(
                        nummer(),
                        Foutcode.STUF055,
                        "tijdstipBericht is geen bestaand tijdstip van 8, 10, 12, 14, 15, 16 of 17 cijfers;"
                                + " de zender moet het verbeteren",
                        moment));
    }
}
