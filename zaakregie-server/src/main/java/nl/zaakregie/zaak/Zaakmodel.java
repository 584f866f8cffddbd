// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;
import org.springframework.stereotype.Component;

/** The order in which the register keeps the elements of a zaak: that of the schema, so that equal zaken are equal trees. */
@Component
class Zaakmodel {
    private final Elementmodel zaak;

    Zaakmodel(Schemas schemas) {
        this.zaak = schemas.model()
                .message(Namen.zkn("zakLk01"))
                .flatMap(message -> message.child(Namen.OBJECT))
                .orElseThrow(() -> new IllegalStateException("zakLk01 is not in the schema model"));
    }

    Zaak ordered(Zaak given) {
        return new Zaak(
                new StufObject(BerichtWriter.inSchemaOrder(given.object().element(), zaak)));
    }
}
