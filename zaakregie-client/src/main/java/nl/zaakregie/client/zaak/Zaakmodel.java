// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;

/** The zaak as the schema of zakLk01 has it. */
final class Zaakmodel {
    private static final Elementmodel OBJECT_MODEL = Schemas.shared()
            .model()
            .message(zkn("zakLk01"))
            .flatMap(m -> m.child(OBJECT))
            .orElseThrow(() -> new IllegalStateException("zakLk01 is not in the schema"));

    private Zaakmodel() {}

    static Elementmodel object() {
        return OBJECT_MODEL;
    }

    /** The object with everything in the order of the schema. */
    static StufElement ordered(StufElement object) {
        return BerichtWriter.inSchemaOrder(object, OBJECT_MODEL);
    }
}
