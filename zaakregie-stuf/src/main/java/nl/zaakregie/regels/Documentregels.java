// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.BESTANDSNAAM;
import static nl.zaakregie.stuf.Namen.CONTENT_TYPE;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.stuf.Documentidentificatie;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;

/** Rules about documents that the schema cannot say (ZDS 4.2; BR-20, BR-21). */
final class Documentregels {
    private Documentregels() {}

    /** voegZaakdocumentToe and maakZaakdocument: BR-20 as far as the message shows it. */
    static void checkNew(Regelcontext context) {
        for (StufElement object : context.root().children(OBJECT)) {
            String identificatie = object.value(zkn("identificatie")).orElse("");
            if (!Documentidentificatie.isValid(identificatie)) {
                fault(context, object, "Het document heeft een identificatie nodig van 1 tot 40 tekens.");
            }
            boolean filed = object.children(zkn("isRelevantVoor")).stream()
                    .anyMatch(r -> r.value(GERELATEERDE, zkn("identificatie")).isPresent());
            if (!filed) {
                fault(
                        context,
                        object,
                        "Het document hoort bij minstens één zaak: isRelevantVoor met een identificatie.");
            }
        }
    }

    private static void fault(Regelcontext context, StufElement object, String text) {
        context.fout("BR-20", Foutcode.STUF058, object, text);
    }

    /** voegZaakdocumentToe: the content says what it is. */
    static void checkContent(Regelcontext context) {
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

    /** updateZaakdocument: E-30, one or two objects. */
    static void checkUpdate(Regelcontext context) {
        List<StufElement> updates = context.root().children(zkn("edcLk02"));
        for (StufElement update : updates) {
            if (update.children(OBJECT).isEmpty()) {
                context.fout("R-102", Foutcode.STUF058, update, "De wijziging heeft geen document (object).");
            }
        }
    }

    /** cancelCheckout: BR-21, only who took the document out can put it back. */
    static void checkCancel(Regelcontext context) {
        if (context.root().value(zkn("parameters"), zkn("checkedOutId")).isEmpty()) {
            context.fout(
                    "BR-21",
                    Foutcode.STUF058,
                    context.root().child(zkn("parameters")).orElse(context.root()),
                    "Het checkedOutId van het uitgecheckte document ontbreekt.");
        }
    }
}
