// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** Interop 47, 49 and 52: elements in another order than the schema has. */
final class OrderDialect implements Dialect {

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        if (element.children().size() < 2 || plaats.model().isEmpty()) {
            return element;
        }
        Map<QName, Integer> order = new HashMap<>();
        for (Elementmodel child : plaats.model().get().children()) {
            order.put(child.name(), order.size());
        }
        int highest = -1;
        boolean inOrder = true;
        for (StufElement child : element.children()) {
            int index = order.getOrDefault(child.name(), highest);
            inOrder &= index >= highest;
            highest = Math.max(highest, index);
        }
        if (inOrder) {
            return element;
        }
        boolean scope = element.localName().equals("scope") || plaats.isBelow("scope");
        plaats.note(scope ? "SOEP-52" : "SOEP-47", "De elementen staan niet in de volgorde van het schema.");
        List<StufElement> sorted = new ArrayList<>(element.children());
        sorted.sort(Comparator.comparingInt(child -> order.getOrDefault(child.name(), Integer.MAX_VALUE)));
        return element.withChildren(sorted);
    }
}
