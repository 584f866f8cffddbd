// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** The form in which the register keeps a document: in the order of the schema, its relations complete. */
@Component
class Documentmodel {
    private final Elementmodel document;

    Documentmodel(Schemas schemas) {
        this.document = schemas.model()
                .message(zkn("edcLk01"))
                .flatMap(message -> message.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException("edcLk01 is not in the schema model"));
    }

    /** The document with what a relation to a zaak says of it when the sender did not: the title, and today. */
    Zaakdocument complete(Zaakdocument given, LocalDate today) {
        StufElement element = given.object().element().mapChildren(child -> {
            boolean relation =
                    child.is(zkn("isRelevantVoor")) && child.child(GERELATEERDE).isPresent();
            return relation ? complete(child, given.text("titel"), today) : child;
        });
        return new Zaakdocument(new StufObject(BerichtWriter.inSchemaOrder(element, document)));
    }

    private static StufElement complete(StufElement relation, String titel, LocalDate today) {
        List<StufElement> parts = new ArrayList<>(relation.children());
        if (relation.child(zkn("titel")).isEmpty() && !titel.isEmpty()) {
            parts.add(StufElement.of(zkn("titel"), titel));
        }
        if (relation.child(zkn("registratiedatum")).isEmpty()) {
            parts.add(StufElement.of(zkn("registratiedatum"), DateTimeFormatter.BASIC_ISO_DATE.format(today)));
        }
        return parts.size() == relation.children().size() ? relation : relation.withChildren(parts);
    }
}
