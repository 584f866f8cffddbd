// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Attribuut;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;
import org.jspecify.annotations.Nullable;

/**
 * The attributes in which two states of one entity differ, once with the old and once with the new values. What had or gets
 * no value says so, a repeating attribute lists all its values, a group all its members.
 */
final class Attribuutverschil {
    private static final QName EXTRA = stuf("extraElementen");
    private static final QName NAAM = new QName("naam");
    private static final Set<QName> TIMES =
            Set.of(stuf("tijdvakRelatie"), stuf("tijdvakGeldigheid"), stuf("tijdstipRegistratie"));

    private final Elementmodel model;
    private final Set<QName> passedOver;

    Attribuutverschil(Elementmodel model, Set<QName> passedOver) {
        this.model = model;
        this.passedOver = passedOver;
    }

    /** Adds what differs to the two lists; whether anything does. */
    boolean compare(StufElement was, StufElement wordt, List<StufElement> old, List<StufElement> current) {
        int before = old.size();
        for (Elementmodel attribute : model.children()) {
            QName name = attribute.name();
            if (!attribute.entiteittype().isEmpty() || passedOver.contains(name) || TIMES.contains(name)) {
                continue;
            }
            if (name.equals(EXTRA)) {
                compareExtra(was, wordt, old, current);
                continue;
            }
            List<StufElement> one = values(was, name);
            List<StufElement> other = values(wordt, name);
            if (!one.equals(other)) {
                old.addAll(orEmpty(attribute, one));
                current.addAll(orEmpty(attribute, other));
            }
        }
        return old.size() > before;
    }

    /** The values of an element, without those that say that there is none. */
    private static List<StufElement> values(StufElement state, QName name) {
        return state.children(name).stream()
                .map(Attribuutverschil::withValue)
                .filter(v -> v != null)
                .toList();
    }

    private static @Nullable StufElement withValue(StufElement element) {
        if (element.children().isEmpty()) {
            return element.text().isBlank() ? null : element;
        }
        StufElement kept = element.mapChildren(Attribuutverschil::withValue);
        return kept.children().isEmpty() ? null : kept;
    }

    private static List<StufElement> orEmpty(Elementmodel attribute, List<StufElement> values) {
        return values.isEmpty()
                ? List.of(whole(attribute, StufElement.of(attribute.name(), "")))
                : values.stream().map(value -> whole(attribute, value)).toList();
    }

    /** A leaf with its value or without one; a group with each of its members. */
    private static StufElement whole(Elementmodel attribute, StufElement value) {
        if (attribute.isLeaf() || attribute.hasAttribute(Namen.NO_VALUE)) {
            return value.isEmpty() ? StufElement.empty(attribute.name(), NoValue.GEEN_WAARDE) : value;
        }
        List<StufElement> members = new ArrayList<>();
        for (Elementmodel member : attribute.children()) {
            List<StufElement> given = value.children(member.name());
            boolean absent = given.isEmpty();
            if (!absent) {
                members.addAll(given);
            } else if (!member.choice() && member.hasAttribute(Namen.NO_VALUE)) {
                members.add(StufElement.empty(member.name(), NoValue.GEEN_WAARDE));
            }
        }
        return value.withChildren(members);
    }

    /** each extraElement is an attribute of its own, by its naam. */
    private static void compareExtra(
            StufElement was, StufElement wordt, List<StufElement> old, List<StufElement> current) {
        Map<String, StufElement> one = extra(was);
        Map<String, StufElement> other = extra(wordt);
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> java.util.Objects.equals(one.get(name), other.get(name)));
        if (!names.isEmpty()) {
            old.add(extra(names, one));
            current.add(extra(names, other));
        }
    }

    private static Map<String, StufElement> extra(StufElement state) {
        Map<String, StufElement> found = new LinkedHashMap<>();
        state.children(EXTRA)
                .forEach(list -> values(list, stuf("extraElement"))
                        .forEach(e -> found.put(e.attribute(NAAM).orElse(""), e)));
        return found;
    }

    private static StufElement extra(Set<String> names, Map<String, StufElement> values) {
        List<StufElement> parts = new ArrayList<>();
        for (String name : names) {
            StufElement value = values.get(name);
            parts.add(value != null ? value : none(name));
        }
        return StufElement.of(EXTRA, parts);
    }

    private static StufElement none(String naam) {
        StufElement empty = StufElement.empty(stuf("extraElement"), NoValue.GEEN_WAARDE);
        StufElement.Builder builder = StufElement.builder(empty.name()).attribute(NAAM, naam);
        for (Attribuut attribute : empty.attributes()) {
            builder.attribute(attribute.name(), attribute.value());
        }
        return builder.build();
    }
}
