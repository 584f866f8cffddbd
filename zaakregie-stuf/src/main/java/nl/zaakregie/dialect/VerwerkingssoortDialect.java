// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.VERWERKINGSSOORT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import org.jspecify.annotations.Nullable;

/** Interop 32 and 49: a relation or the other side of one has no StUF:verwerkingssoort; it follows from what is around it. */
final class VerwerkingssoortDialect implements Dialect {
    private static final Set<String> ONLY_IDENTIFIED = Set.of("ZAK", "ZKT", "STT");

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        boolean required = plaats.model()
                .filter(m -> m.requiresAttribute(VERWERKINGSSOORT))
                .isPresent();
        if (!required
                || element.is(OBJECT)
                || element.attribute(VERWERKINGSSOORT).isPresent()) {
            return element;
        }
        Optional<Verwerkingssoort> derived = derive(element, plaats);
        if (derived.isEmpty()) {
            return element;
        }
        plaats.note("SOEP-32", "StUF:verwerkingssoort ontbreekt; gelezen als " + derived.get() + ".");
        return element.withAttribute(VERWERKINGSSOORT, derived.get().name());
    }

    private static Optional<Verwerkingssoort> derive(StufElement element, Plaats plaats) {
        Optional<Verwerkingssoort> around = nearest(plaats.parent());
        boolean otherSide = element.is(GERELATEERDE)
                || plaats.around().filter(p -> p.is(GERELATEERDE)).isPresent();
        if (otherSide) {
            boolean add = around.equals(Optional.of(Verwerkingssoort.T)) && !ONLY_IDENTIFIED.contains(typeOf(plaats));
            return Optional.of(add ? Verwerkingssoort.T : Verwerkingssoort.I);
        }
        return around.map(
                a -> a == Verwerkingssoort.T || isNew(element, plaats) ? Verwerkingssoort.T : Verwerkingssoort.W);
    }

    private static Optional<Verwerkingssoort> nearest(@Nullable Plaats from) {
        for (Plaats place = from; place != null; place = place.parent()) {
            Optional<Verwerkingssoort> found = place.current().verwerkingssoort();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String typeOf(Plaats plaats) {
        return plaats.model().map(m -> m.entiteittype()).orElse("");
    }

    /** Whether the old state has no such relation: then the new state adds it. */
    private static boolean isNew(StufElement relation, Plaats plaats) {
        List<StufElement> objects = plaats.gesprek().root().children(OBJECT);
        return objects.size() == 2
                && objects.getFirst().children(relation.name()).stream().allMatch(StufElement::isEmpty);
    }
}
