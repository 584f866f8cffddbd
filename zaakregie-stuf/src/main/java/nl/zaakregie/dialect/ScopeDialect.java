// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;
import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Scope;
import nl.zaakregie.stuf.StufElement;

/** Interop 52: a scope that cannot be read asks for the whole object. What the scope names but no schema knows stays a fault. */
final class ScopeDialect implements Dialect {

    @Override
    public Set<String> names() {
        return Set.of("scope");
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        if (!plaats.gesprek().isVraag()) {
            return element;
        }
        Optional<StufElement> object = element.child(OBJECT);
        if (object.isEmpty() && element.children().isEmpty()) {
            plaats.note("SOEP-52", "De scope is leeg; gelezen als alles.");
            return element.withChildren(java.util.List.of(StufElement.builder(OBJECT)
                    .attribute(ENTITEITTYPE, plaats.gesprek().service().entiteittype())
                    .attribute(SCOPE, Scope.ALLES.code())
                    .build()));
        }
        return object.isEmpty()
                ? element
                : element.mapChildren(child -> child.is(OBJECT) ? read(child, plaats) : child);
    }

    private static StufElement read(StufElement object, Plaats plaats) {
        Optional<String> value = object.attribute(SCOPE);
        if (value.isEmpty()) {
            return object;
        }
        StufElement understood = object;
        if (object.attribute(NIL).isPresent()) {
            plaats.note("SOEP-52", "xsi:nil hoort niet bij StUF:scope.");
            understood = understood.withoutAttribute(NIL);
        }
        if (Scope.find(value.get()).isEmpty()) {
            plaats.note("SOEP-52", "StUF:scope heeft een onbekende waarde; gelezen als alles.");
            understood = understood.withAttribute(SCOPE, Scope.ALLES.code());
        }
        return understood;
    }
}
