// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.vraag;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Scope;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemamodel;

/**
 * Makes the object of an answer from a stored one by the scope of the question (StUF 03.01 paragraphs 6.3.3 and 6.4;
 * ADR 0023). What was asked by name and is not there comes back empty with a reason. Safe for many threads.
 */
public final class ScopeProjection {
    private static final QName HEEFT = zkn("heeft");
    private static final QName LAATSTE = zkn("indicatieLaatsteStatus");
    private static final QName GEZET = zkn("datumStatusGezet");

    private final Kerngegevens kerngegevens = new Kerngegevens();
    private final Elementmodel zaak;
    private final Elementmodel document;

    public ScopeProjection(Schemamodel model) {
        this.zaak = objectOf(model, "zakLa01");
        this.document = objectOf(model, "edcLa01");
    }

    private static Elementmodel objectOf(Schemamodel model, String message) {
        return model.message(zkn(message))
                .flatMap(m -> m.child(zkn("antwoord")))
                .flatMap(a -> a.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException(message + " is not in the schema model"));
    }

    /** The object of the answer for a system that may see everything. */
    public StufElement project(StufObject stored, Optional<StufElement> scope) {
        return project(stored, scope, Inzage.VOLLEDIG);
    }

    /**
     * The object of the answer.
     *
     * @param stored the zaak or document in the register
     * @param scope  the object inside scope; without it, or without a value and a list in it, everything is asked for
     * @param inzage what the asking system may see
     */
    public StufElement project(StufObject stored, Optional<StufElement> scope, Inzage inzage) {
        Elementmodel model = stored.entiteittype().equals("EDC") ? document : zaak;
        StufElement current = withLatestFirst(stored.element());
        Optional<StufElement> list =
                scope.filter(s -> s.attribute(SCOPE).isEmpty() && !s.children().isEmpty());
        Scope value =
                scope.flatMap(s -> s.attribute(SCOPE)).flatMap(Scope::find).orElse(Scope.ALLES);
        Projectie projectie =
                new Projectie(kerngegevens, inzage, value.metagegevens(), value.gerelateerdenByKerngegevens());
        StufElement result;
        if (list.isPresent()) {
            result = projectie.listed(current, list.get(), model, "", true);
        } else if (value.everything()) {
            result = projectie.everything(current, model, "");
        } else {
            result = projectie.listed(current, kerngegevens.of(model), model, "", true);
        }
        return result == null
                ? StufElement.builder(OBJECT)
                        .entiteit(model.entiteittype(), null)
                        .build()
                : result;
    }

    /** The statuses, newest first, the newest marked (R-176; BR-19); of two at one moment the one that came last. */
    private static StufElement withLatestFirst(StufElement stored) {
        List<StufElement> newestFirst = new ArrayList<>(stored.children(HEEFT).reversed());
        if (newestFirst.isEmpty()) {
            return stored;
        }
        newestFirst.sort((a, b) -> moment(b).compareTo(moment(a)));
        List<StufElement> children = new ArrayList<>(stored.children());
        children.removeIf(c -> c.is(HEEFT));
        for (int i = 0; i < newestFirst.size(); i++) {
            List<StufElement> parts = new ArrayList<>(newestFirst.get(i).children());
            parts.removeIf(c -> c.is(LAATSTE));
            parts.add(StufElement.of(LAATSTE, i == 0 ? "J" : "N"));
            children.add(newestFirst.get(i).withChildren(parts));
        }
        return stored.withChildren(children);
    }

    private static String moment(StufElement status) {
        return (status.value(GEZET).orElse("") + "00000000000000000").substring(0, 17);
    }
}
