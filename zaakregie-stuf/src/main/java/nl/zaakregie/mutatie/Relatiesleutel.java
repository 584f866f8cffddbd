// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.METAGEGEVEN;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.stream.Collectors;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/**
 * What tells one relation of an entity from another of the same name: the number of the other side (interop 34, 35), and of
 * a status also its moment. Where the other side has no number, all its own attributes together; never an address.
 */
final class Relatiesleutel {
    private static final String ZEROS = "00000000000000000";

    private Relatiesleutel() {}

    static String of(StufElement relation) {
        StufObject object = new StufObject(relation);
        if (relation.is(zkn("heeft"))) {
            Zaakstatus status = new Zaakstatus(object);
            String name = status.omschrijving().isEmpty() ? status.volgnummer() : status.omschrijving();
            return name + "|" + moment(status);
        }
        Betrokkene party = new Betrokkene(object);
        String key = party.sleutel();
        return party.soort() + "|" + (key.isEmpty() ? attributes(party.partij().element()) : key);
    }

    /** When a status was set, 17 digits. */
    static String moment(Zaakstatus status) {
        return (status.datumStatusGezet() + ZEROS).substring(0, ZEROS.length());
    }

    private static String attributes(StufElement party) {
        return party.children().stream()
                .filter(c -> c.children().isEmpty()
                        && !c.text().isBlank()
                        && c.attribute(METAGEGEVEN).isEmpty())
                .map(c -> c.localName() + "=" + c.text().strip())
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
