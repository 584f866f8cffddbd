// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.OBJECT;

import java.util.Set;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;

/** Interop 30: a change with only the new state of the object. It is compared with the register instead. */
final class OneObjectDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("zakLk01");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        boolean change = plaats.gesprek().isMutatie(Mutatiesoort.W)
                || plaats.gesprek().isMutatie(Mutatiesoort.C)
                || plaats.gesprek().isMutatie(Mutatiesoort.F);
        if (change && element.children(OBJECT).size() == 1) {
            plaats.below(element.children(OBJECT).getFirst())
                    .note(
                            "SOEP-30",
                            "De wijziging heeft één object; verwacht: eerst de oude en dan de nieuwe toestand.");
        }
        return element;
    }
}
