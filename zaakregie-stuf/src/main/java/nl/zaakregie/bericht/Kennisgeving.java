// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;

/**
 * A message that tells of a change: zakLk01 or edcLk01 (StUF 03.01 chapter 5; R-101).
 *
 * @param element the whole message
 */
public record Kennisgeving(StufElement element) implements Bericht {

    /**
     * A kennisgeving from its parts; the receiver must take the data over (indicatorOvername V).
     *
     * @param root     zakLk01 or edcLk01
     * @param objecten the new state, or the old and the new one
     */
    public static Kennisgeving of(
            QName root, Stuurgegevens stuurgegevens, Mutatiesoort mutatiesoort, List<StufObject> objecten) {
        if (objecten.size() != mutatiesoort.objecten()) {
            throw new IllegalArgumentException(
                    "Mutatiesoort " + mutatiesoort + " takes " + mutatiesoort.objecten() + " objects");
        }
        List<StufElement> parts = new ArrayList<>();
        parts.add(StufElement.of(
                zkn("parameters"),
                StufElement.of(stuf("mutatiesoort"), mutatiesoort.name()),
                StufElement.of(stuf("indicatorOvername"), "V")));
        objecten.forEach(object -> parts.add(object.element()));
        return new Kennisgeving(Berichtopbouw.of(root, stuurgegevens, parts));
    }

    public Optional<Mutatiesoort> mutatiesoort() {
        return element.value(zkn("parameters"), stuf("mutatiesoort")).flatMap(Mutatiesoort::find);
    }

    /** Whether the receiver must take the data over (V); when not, they only inform (I). */
    public boolean overname() {
        return !element.value(zkn("parameters"), stuf("indicatorOvername")).equals(Optional.of("I"));
    }

    /** The objects, in order of the message. */
    public List<StufObject> objecten() {
        return element.children(OBJECT).stream().map(StufObject::new).toList();
    }

    /** The old state, when the message has one. */
    public Optional<StufObject> oud() {
        List<StufObject> objecten = objecten();
        return objecten.size() > 1 ? Optional.of(objecten.getFirst()) : Optional.empty();
    }

    /** The new state. Empty when the message has no object, which no schema allows. */
    public Optional<StufObject> huidig() {
        List<StufObject> objecten = objecten();
        return objecten.isEmpty() ? Optional.empty() : Optional.of(objecten.getLast());
    }
}
