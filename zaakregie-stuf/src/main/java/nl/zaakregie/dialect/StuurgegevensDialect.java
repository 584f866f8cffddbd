// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;

/** Interop 52: a question whose stuurgegevens name no entiteittype, or another one; the message element says it. */
final class StuurgegevensDialect implements Dialect {
    private static final QName ENTITEITTYPE = stuf("entiteittype");

    @Override
    public Set<String> names() {
        return Set.of("stuurgegevens");
    }

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        String expected = plaats.gesprek().service().entiteittype();
        if (!plaats.gesprek().isVraag() || element.value(ENTITEITTYPE).equals(java.util.Optional.of(expected))) {
            return element;
        }
        plaats.note("SOEP-52", "Het entiteittype in stuurgegevens hoort \"" + expected + "\" te zijn.");
        List<StufElement> children = new ArrayList<>(element.children());
        children.removeIf(c -> c.is(ENTITEITTYPE));
        int end = children.size();
        if (end > 0 && children.getLast().is(stuf("functie"))) {
            end--;
        }
        children.add(end, StufElement.of(ENTITEITTYPE, expected));
        return element.withChildren(children);
    }
}
