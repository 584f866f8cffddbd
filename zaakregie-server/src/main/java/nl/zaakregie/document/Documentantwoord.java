// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.vraag.Inzage;
import nl.zaakregie.vraag.ScopeProjection;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.zaak.Partnerinzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents as answers show them (ZDS 4.2.2, 4.2.3). */
@Component
class Documentantwoord {
    private final ScopeProjection projection;
    private final Elementmodel editing;
    private final Partnerinzage inzage;

    Documentantwoord(Schemas schemas, Partnerinzage inzage) {
        this.inzage = inzage;
        this.projection = new ScopeProjection(schemas.model());
        this.editing = schemas.model()
                .message(zkn("geefZaakdocumentbewerken_Du02"))
                .flatMap(message -> message.child(zkn("edcLa01")))
                .flatMap(answer -> answer.child(zkn("antwoord")))
                .flatMap(answer -> answer.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException("Du02 is not in the schema model"));
    }

    /** What a question asks of a document. A document without content has an empty one (ZDS 4.2.2). */
    StufElement forReading(Zaakdocument document, Optional<StufElement> scope, @Nullable Systeem zender) {
        return projection.project(new StufObject(withContent(document)), scope, inzage.ofDocument(zender));
    }

    /** Whether a system may see all of a document that it needs to edit it. */
    boolean mayEdit(@Nullable Systeem zender) {
        Inzage seen = inzage.ofDocument(zender);
        return editing.children().stream()
                .filter(child -> child.min() > 0)
                .allMatch(child -> seen.refusal(child.name().getLocalPart()).isEmpty());
    }

    /**
     * A whole document for who checked it out. The schema obliges this answer to more than the register has to know: what
     * is missing is filled with what says that it is unknown (E-24).
     */
    StufElement forEditing(Zaakdocument document, @Nullable Systeem zender) {
        Map<String, String> unknown = new LinkedHashMap<>();
        unknown.put("taal", "und");
        unknown.put("link", "about:blank");
        unknown.put("formaat", document.contentType().isEmpty() ? "application/octet-stream" : document.contentType());
        List<StufElement> children = new ArrayList<>(projection
                .project(new StufObject(withContent(document)), Optional.empty(), inzage.ofDocument(zender))
                .children());
        unknown.forEach((name, value) -> {
            if (document.text(name).isEmpty()) {
                children.removeIf(child -> child.is(zkn(name)));
                children.add(StufElement.of(zkn(name), value));
            }
        });
        StufElement object = StufElement.builder(OBJECT)
                .entiteit("EDC", null)
                .addAll(children)
                .build();
        return BerichtWriter.inSchemaOrder(object, editing);
    }

    private static StufElement withContent(Zaakdocument document) {
        StufElement element = document.object().element();
        if (document.inhoud().isPresent()) {
            return element;
        }
        List<StufElement> children = new ArrayList<>(element.children());
        children.add(
                StufElement.builder(zkn("inhoud")).attribute(BESTANDSNAAM, "").build());
        return element.withChildren(children);
    }
}
