// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SLEUTEL_GEGEVENSBEHEER;
import static nl.zaakregie.stuf.Namen.SLEUTEL_ONTVANGEND;
import static nl.zaakregie.stuf.Namen.SLEUTEL_VERZENDEND;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;

/** Interop 29: keys that are empty, or a key of the receiver for an object that has yet to be created. */
final class SleutelDialect implements Dialect {
    private static final List<QName> KEYS = List.of(SLEUTEL_VERZENDEND, SLEUTEL_ONTVANGEND, SLEUTEL_GEGEVENSBEHEER);

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        if (!element.isEntiteit() || !plaats.gesprek().isKennisgeving()) {
            return element;
        }
        StufElement understood = element;
        for (Attribuut attribute : element.attributes()) {
            QName key = attribute.name();
            if (attribute.value().isBlank() && KEYS.contains(key)) {
                plaats.note("SOEP-29", "StUF:" + key.getLocalPart() + " is leeg.");
                understood = understood.withoutAttribute(key);
            }
        }
        boolean created = element.is(OBJECT) && plaats.gesprek().isMutatie(Mutatiesoort.T);
        if (created && understood.attribute(SLEUTEL_ONTVANGEND).isPresent()) {
            plaats.mention("SOEP-29", "StUF:sleutelOntvangend telt niet bij een nieuw object.");
            understood = understood.withoutAttribute(SLEUTEL_ONTVANGEND);
        }
        return understood;
    }
}
