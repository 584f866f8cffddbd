// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.rgbz;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/**
 * A document (EDC) as the rules and the screens name it (ZDS 1.1 paragraph 4.2). Relations that are empty, placeholders or
 * ended do not count.
 *
 * @param object the document in a message or in the register
 */
public record Zaakdocument(StufObject object) {

    public Optional<String> identificatie() {
        return object.value(zkn("identificatie"));
    }

    /** The value of an attribute of the document; empty when it has none. */
    public String text(String attribute) {
        return object.value(zkn(attribute)).orElse("");
    }

    /** The relations to the zaken that the document belongs to. */
    public List<StufObject> relaties() {
        return object.relaties(zkn("isRelevantVoor")).stream()
                .filter(relation -> !relation.isEmpty() && !Zaak.isOver(relation))
                .toList();
    }

    /** Identificaties of the zaken that the document belongs to, each once. */
    public List<String> zaken() {
        return relaties().stream()
                .flatMap(relation -> relation.value(GERELATEERDE, zkn("identificatie")).stream())
                .distinct()
                .toList();
    }

    /** The element with the content or what stands for it; a document may still be without. */
    public Optional<StufElement> inhoud() {
        return object.element().child(zkn("inhoud"));
    }

    /** What stands for the content where it was cut out; empty when there is no content, or content of 0 bytes. */
    public Optional<Inhoudsverwijzing> verwijzing() {
        return inhoud().map(StufElement::text).flatMap(Inhoudsverwijzing::find);
    }

    /** Name of the file with its extension; empty when the message gave none. */
    public String bestandsnaam() {
        return inhoud().flatMap(i -> i.attribute(BESTANDSNAAM)).orElse("");
    }

    /** Media type of the content as the message gave it; empty when it gave none. */
    public String contentType() {
        return inhoud().flatMap(i -> i.attribute(CONTENT_TYPE)).orElse("");
    }
}
