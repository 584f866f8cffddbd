// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/** Changes one entity: the object of a kennisgeving, or a relation below it. */
final class Entiteitmutatie {
    private Entiteitmutatie() {}

    /** The registered entity after what the old and the new state in the message say of it. */
    static StufElement apply(
            Wijziging wijziging,
            StufElement stored,
            Optional<StufElement> oud,
            StufElement huidig,
            Optional<Elementmodel> model) {
        List<StufElement> children = new ArrayList<>(stored.children());
        new Attributen(wijziging, children, oud, huidig, model).apply();
        new Relaties(wijziging, children, oud, huidig, model).apply();
        return stored.withChildren(children);
    }

    /** Only the relations of the entity: its attributes merely identify it (verwerkingssoort I). */
    static StufElement applyRelations(
            Wijziging wijziging,
            StufElement stored,
            Optional<StufElement> oud,
            StufElement huidig,
            Optional<Elementmodel> model) {
        List<StufElement> children = new ArrayList<>(stored.children());
        new Relaties(wijziging, children, oud, huidig, model).apply();
        return children.equals(stored.children()) ? stored : stored.withChildren(children);
    }
}
