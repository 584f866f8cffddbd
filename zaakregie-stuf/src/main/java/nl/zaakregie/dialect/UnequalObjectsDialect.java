// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.OBJECT;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;

/**
 * Interop 31: the old and the new state of a change do not hold the same elements. Only what the new state names changes;
 * relations pair by their key.
 */
final class UnequalObjectsDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("zakLk01");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        List<StufElement> objects = element.children(OBJECT);
        if (objects.size() != 2) {
            return element;
        }
        Set<String> unequal = new TreeSet<>();
        for (StufElement object : objects) {
            for (StufElement child : object.children()) {
                if (count(objects.get(0), child) != count(objects.get(1), child)) {
                    unequal.add(child.localName());
                }
            }
        }
        if (!unequal.isEmpty()) {
            plaats.below(objects.get(1))
                    .note(
                            "SOEP-31",
                            "De oude en de nieuwe toestand bevatten niet dezelfde elementen; het verschil zit in: "
                                    + String.join(", ", unequal) + ".");
        }
        return element;
    }

    /** How often a relation occurs; an attribute, also one with many values, counts once. */
    private static int count(StufElement object, StufElement child) {
        QName name = child.name();
        if (!child.isEntiteit()) {
            return object.child(name).isPresent() ? 1 : 0;
        }
        return Collections.frequency(
                object.children().stream().map(StufElement::name).toList(), name);
    }
}
