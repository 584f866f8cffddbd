// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * An entity of a StUF message: an object, a relation or a gerelateerde (StUF 03.01 paragraph 3.1). A view over the
 * element tree that keeps everything the message said of it.
 *
 * @param element the element that carries the entity
 */
public record StufObject(StufElement element) {

    /** The value of StUF:entiteittype ({@code ZAK}, {@code ZAKSTT}, {@code NPS}, ...); empty when absent. */
    public String entiteittype() {
        return element.entiteittype();
    }

    public Optional<Verwerkingssoort> verwerkingssoort() {
        return element.verwerkingssoort();
    }

    /** The reason that the entity as a whole is absent (a placeholder), if it is. */
    public Optional<NoValue> noValue() {
        return element.noValue();
    }

    /** Whether the entity is a placeholder or otherwise has no content at all. */
    public boolean isEmpty() {
        return element.isEmpty();
    }

    /** The value of an element of the entity, when there is one. */
    public Optional<String> value(QName... path) {
        return element.value(path);
    }

    /** The relations of this name, placeholders included, in order. */
    public List<StufObject> relaties(QName name) {
        return element.children(name).stream().map(StufObject::new).toList();
    }

    /**
     * The entity at the other side of a relation. Where gerelateerde holds a choice (natuurlijkPersoon, medewerker, ...)
     * this is the chosen child.
     */
    public Optional<StufObject> gerelateerde() {
        return element.child(GERELATEERDE).map(StufObject::chosen).map(StufObject::new);
    }

    private static StufElement chosen(StufElement gerelateerde) {
        if (gerelateerde.isEntiteit()) {
            return gerelateerde;
        }
        return gerelateerde.children().stream()
                .filter(StufElement::isEntiteit)
                .findFirst()
                .orElse(gerelateerde);
    }
}
