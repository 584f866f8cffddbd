// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;

/** The document as the schema of edcLk01 has it. */
final class Documentmodel {
    private static final Elementmodel OBJECT_MODEL = Schemas.shared()
            .model()
            .message(zkn("edcLk01"))
            .flatMap(m -> m.child(OBJECT))
            .orElseThrow(() -> new IllegalStateException("edcLk01 is not in the schema"));

    private Documentmodel() {}

    /** The object with everything in the order of the schema. */
    static StufElement ordered(StufElement object) {
        return BerichtWriter.inSchemaOrder(object, OBJECT_MODEL);
    }
}
