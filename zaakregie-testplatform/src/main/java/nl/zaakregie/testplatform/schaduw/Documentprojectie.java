// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.schaduw;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemamodel;

/** Answers a question about a document by its scope (ZDS 4.2.2; StUF 03.01 paragraph 6.3.3). */
final class Documentprojectie {
    private static final List<String> IN_RELATIE = List.of("titel", "beschrijving", "registratiedatum");

    private final Elementmodel antwoord;

    Documentprojectie(Schemamodel model) {
        this.antwoord = model.message(zkn("edcLa01"))
                .flatMap(m -> m.child(zkn("antwoord")))
                .flatMap(a -> a.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException("edcLa01 is not in the schema model"));
    }

    StufElement project(StufElement document, Optional<StufElement> scope) {
        boolean everything = scope.isEmpty() || scope.get().children().isEmpty();
        List<StufElement> children = new ArrayList<>();
        if (everything) {
            document.children().stream()
                    .filter(c -> antwoord.child(c.name()).isPresent())
                    .map(Documentprojectie::identified)
                    .forEach(children::add);
        } else {
            scope.get().children().forEach(asked -> children.addAll(values(document, asked)));
        }
        return ordered(StufElement.builder(OBJECT)
                .entiteit("EDC", null)
                .addAll(children)
                .build());
    }

    StufElement ordered(StufElement document) {
        return BerichtWriter.inSchemaOrder(document, antwoord);
    }

    private List<StufElement> values(StufElement document, StufElement asked) {
        List<StufElement> known = document.children(asked.name()).stream()
                .filter(k -> !k.isEmpty() || k.noValue().isPresent())
                .map(Documentprojectie::identified)
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        boolean canBeEmpty = antwoord.child(asked.name())
                .filter(m -> m.nillable() && m.isLeaf() && m.hasAttribute(Namen.NO_VALUE))
                .isPresent();
        return canBeEmpty ? List.of(StufElement.empty(asked.name(), NoValue.WAARDE_ONBEKEND)) : List.of();
    }

    /** A relation to a zaak names it and no more. */
    private static StufElement identified(StufElement child) {
        if (!child.is(zkn("isRelevantVoor"))) {
            return child;
        }
        return child.withChildren(child.children().stream()
                .filter(c -> c.is(GERELATEERDE))
                .map(c -> c.withChildren(c.children(zkn("identificatie"))))
                .toList());
    }

    /** The relation from a zaak to a document, with what both sides registered of it, without the content. */
    static StufElement relatie(StufElement document, StufElement isRelevantVoor) {
        StufElement.Builder other = StufElement.builder(GERELATEERDE).entiteit("EDC", null);
        document.children().stream()
                .filter(c -> !c.isEntiteit() && !c.is(zkn("inhoud")))
                .forEach(other::add);
        StufElement.Builder relation = StufElement.builder(zkn("heeftRelevant"))
                .entiteit("ZAKEDC", null)
                .add(other.build());
        for (String name : IN_RELATIE) {
            isRelevantVoor.child(zkn(name)).ifPresent(relation::add);
        }
        return relation.build();
    }
}
