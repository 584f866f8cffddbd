// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/** What tells one relation of a zaak from another of the same name: the key of the other side, never an address. */
final class Relatiesleutel {
    private Relatiesleutel() {}

    static String of(StufElement relation) {
        StufObject object = new StufObject(relation);
        if (relation.is(zkn("heeft"))) {
            Zaakstatus status = new Zaakstatus(object);
            return status.omschrijving() + "|" + status.volgnummer() + "|" + status.datumStatusGezet();
        }
        Betrokkene party = new Betrokkene(object);
        String key = party.sleutel();
        if (key.isEmpty()) {
            key = party.partij().element().children().stream()
                    .filter(c -> c.children().isEmpty() && !c.text().isBlank())
                    .map(c -> c.localName() + "=" + c.text().strip())
                    .sorted()
                    .reduce("", (a, b) -> a + "|" + b);
        }
        return party.soort() + "|" + key;
    }
}
