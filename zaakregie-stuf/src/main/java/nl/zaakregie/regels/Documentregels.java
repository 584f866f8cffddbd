// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** Rules about a new document that the schema cannot say (ZDS 4.2.4). */
final class Documentregels {
    private Documentregels() {}

    static void check(Regelcontext context) {
        for (StufElement object : context.root().children(OBJECT)) {
            for (StufElement inhoud : object.children(zkn("inhoud"))) {
                checkContentType(context, object, inhoud);
            }
        }
    }

    /** Interop 40: without a contentType the formaat or the extension of the file says what it is. */
    private static void checkContentType(Regelcontext context, StufElement object, StufElement inhoud) {
        if (inhoud.attribute(CONTENT_TYPE).isPresent()) {
            return;
        }
        boolean told = object.value(zkn("formaat")).isPresent()
                || inhoud.attribute(BESTANDSNAAM)
                        .filter(n -> n.matches(".*\\.\\w+"))
                        .isPresent();
        if (told && !context.profiel().streng()) {
            context.waarschuwing(
                    "SOEP-40",
                    Foutcode.STUF058,
                    inhoud,
                    "Het attribuut xmime:contentType ontbreekt; het formaat of de bestandsnaam zegt wat het is.");
        } else {
            context.fout(
                    "ZDS-4.2.4", Foutcode.STUF058, inhoud, "Het attribuut xmime:contentType ontbreekt bij de inhoud.");
        }
    }
}
