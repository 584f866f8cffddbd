// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.bg;

import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** Interop 48: an address with the name of the street where only the name of the public space may stand, or the reverse. */
final class AdresDialect implements Dialect {
    private static final QName STRAAT = bg("gor.straatnaam");
    private static final QName RUIMTE = bg("gor.openbareRuimteNaam");

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        StufElement understood = swap(element, plaats, STRAAT, RUIMTE);
        return swap(understood, plaats, RUIMTE, STRAAT);
    }

    private static StufElement swap(StufElement address, Plaats plaats, QName written, QName allowed) {
        if (address.child(written).isEmpty()) {
            return address;
        }
        Elementmodel model = plaats.model().orElse(null);
        if (model == null
                || model.child(written).isPresent()
                || model.child(allowed).isEmpty()) {
            return address;
        }
        plaats.note(
                "SOEP-48",
                "Hier hoort " + allowed.getLocalPart() + " te staan in plaats van " + written.getLocalPart() + ".");
        boolean both = address.child(allowed).isPresent();
        return address.mapChildren(child -> {
            if (!child.is(written)) {
                return child;
            }
            return both ? Plaats.keptForm(child) : child.withName(allowed);
        });
    }
}
